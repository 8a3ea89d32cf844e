/** The monthly bulletin: its figures, counted once, and what it says of them, section by section. Pure. */
package org.taizhang.publication.bulletin;
