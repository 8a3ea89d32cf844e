/** Writes documents as self-contained web pages. */
package org.taizhang.publication.html;
