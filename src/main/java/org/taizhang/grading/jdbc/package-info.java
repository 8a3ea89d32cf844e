/** Keeps what grading found, so that an officer is settled without grading every case again; it can all be computed anew. */
package org.taizhang.grading.jdbc;
