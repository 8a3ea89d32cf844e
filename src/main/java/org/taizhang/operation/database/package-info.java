/** The database a run works on: the embedded server or an external one, its accounts, tables, connections and writer lock. */
package org.taizhang.operation.database;
