package org.taizhang.intake;

import java.util.OptionalLong;

/**
 * A stored version of a row.
 *
 * @param number from 1
 * @param content what the row said
 * @param receipt number of the receipt that brought it
 * @param takesBack the receipt that this one took back, where it is a withdrawal's
 * @param sheetRow the row of the workbook, 0 where no row of a workbook said it
 */
public record PastVersion(int number, RowContent content, long receipt, OptionalLong takesBack, int sheetRow) {}
