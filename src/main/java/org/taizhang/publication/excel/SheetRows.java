package org.taizhang.publication.excel;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Adds rows to a sheet from the top down. */
final class SheetRows {

    private final XSSFSheet sheet;
    private final int columns;
    private int next;

    /** Rows of so many columns. */
    SheetRows(XSSFSheet sheet, int columns) {
        this.sheet = sheet;
        this.columns = columns;
    }

    /** A row, its height in points. */
    XSSFRow add(double height) {
        XSSFRow row = sheet.createRow(next++);
        row.setHeightInPoints((float) height);
        return row;
    }

    /** A row of one text across all columns. */
    void across(String text, XSSFCellStyle style, double height) {
        XSSFRow row = add(height);
        put(row, 0, text, style);
        sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), 0, columns - 1));
    }

    /** A text into a cell. */
    static void put(XSSFRow row, int column, String text, XSSFCellStyle style) {
        XSSFCell cell = row.createCell(column);
        cell.setCellStyle(style);
        cell.setCellValue(text);
    }
}
