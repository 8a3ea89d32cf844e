/** Append-only storage of issued bulletins and their files in MariaDB; it decides nothing. */
package org.taizhang.publication.jdbc;
