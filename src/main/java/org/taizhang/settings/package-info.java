/** The program's settings: what can be set, from where, and where each value came from. */
package org.taizhang.settings;
