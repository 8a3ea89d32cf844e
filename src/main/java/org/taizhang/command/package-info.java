/** The command line: parses, calls, prints; usage errors and help never start Spring or the database. */
package org.taizhang.command;
