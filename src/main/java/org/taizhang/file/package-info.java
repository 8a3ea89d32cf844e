/** Files that a reader sees whole or not at all, and the same bytes for the same content. */
package org.taizhang.file;
