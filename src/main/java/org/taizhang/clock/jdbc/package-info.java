/** Keeps the clocks that still run, the assignments, which only grow, and what they are made from; all but these can be computed anew. */
package org.taizhang.clock.jdbc;
