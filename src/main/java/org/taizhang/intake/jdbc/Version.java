package org.taizhang.intake.jdbc;

import org.taizhang.intake.RowContent;
import org.taizhang.intake.RowKey;

/**
 * A version of a row to be stored.
 *
 * @param key which row
 * @param number from 1
 * @param content what the row says from now on
 * @param receipt number of the receipt that brought it
 * @param sheetRow the row of the workbook, 0 where no row of a workbook said it
 */
public record Version(RowKey key, int number, RowContent content, long receipt, int sheetRow) {}
