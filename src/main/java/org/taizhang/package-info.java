/** The program's entry; each package below is one capability, and technology sits in a sub-package of what it serves. */
package org.taizhang;
