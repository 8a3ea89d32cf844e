/** What the stores of all rooms share of SQL. */
package org.taizhang.sql;
