/** Reads a rulebook file strictly: every problem is reported, with its line; a rulebook comes out only where there is none. */
package org.taizhang.rulebook.yaml;
