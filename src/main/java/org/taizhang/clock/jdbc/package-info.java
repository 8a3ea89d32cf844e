/** Who reviews which evaluation: the assignments, which only grow, and what they are made from, which can be computed anew. */
package org.taizhang.clock.jdbc;
