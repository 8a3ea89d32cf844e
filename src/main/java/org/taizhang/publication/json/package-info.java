/** Writes the figures behind documents as JSON. */
package org.taizhang.publication.json;
