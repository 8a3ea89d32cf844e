/** A court's settings, its divisions and its officers, and the order in which the office names them. Pure. */
package org.taizhang.court;
