/** Append-only storage of the ledger in MariaDB; it decides nothing. */
package org.taizhang.ledger.jdbc;
