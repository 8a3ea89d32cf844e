/** Nights that are killed, refused and crowded at every point, each compared with the one that nothing disturbed. */
package org.taizhang.endtoend.fault;
