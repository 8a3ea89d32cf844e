/** A copy of everything that can't be made anew: database, filed workbooks, heads, documents and the office's own files; and the way back. */
package org.taizhang.operation.backup;
