package org.taizhang.publication.excel;

import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.taizhang.publication.TextWidth;

/** Puts notes on cells, each in a box that is large enough for it; the columns' widths must be set before. */
final class HeaderNotes {

    /** Half-width characters that a box is wide at least. */
    private static final int WIDTH = 42;

    /** Height of a line of a note, in points. */
    private static final double LINE = 13;

    private final XSSFSheet sheet;

    HeaderNotes(XSSFSheet sheet) {
        this.sheet = sheet;
    }

    void put(XSSFCell cell, String text) {
        int from = cell.getColumnIndex() + 1;
        int to = from;
        int width = 0;
        while (width < WIDTH) {
            width += sheet.getColumnWidth(to++) / 256;
        }
        double height = (TextWidth.lines(text, width) + 1) * LINE;
        int rows = (int) Math.ceil(height / sheet.getDefaultRowHeightInPoints());
        int row = cell.getRowIndex();
        XSSFComment comment = sheet.createDrawingPatriarch()
                .createCellComment(new XSSFClientAnchor(0, 0, 0, 0, from, row, to, row + rows));
        comment.setString(new XSSFRichTextString(text));
        cell.setCellComment(comment);
    }
}
