package org.taizhang.intake.jdbc;

/**
 * Where a stored row came from (R31).
 *
 * @param receipt number of the receipt
 * @param file the workbook's name
 * @param sheet the sheet
 * @param row the row of the sheet, 0 where no row of a workbook said it
 */
public record Origin(String receipt, String file, String sheet, int row) {}
