/** The tables that scripts read ({@code outputs.md}, Tables): rows from the stores, as CSV or JSON. */
package org.taizhang.command.export;
