/** Keeps the clocks that still run, so that a night reads only what the date can change; it can all be computed anew. */
package org.taizhang.clock.jdbc;
