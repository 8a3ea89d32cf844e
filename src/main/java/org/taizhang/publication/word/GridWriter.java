package org.taizhang.publication.word;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.taizhang.publication.Block;

/** Fills tables over the width of the type area, with a header that is repeated on every page and rows that stay whole. */
final class GridWriter {

    private final StyleIds styles;
    private final int width;

    /** Tables of that width in twips. */
    GridWriter(StyleIds styles, int width) {
        this.styles = styles;
        this.width = width;
    }

    /** Fills a new table. */
    void write(Block.Grid grid, XWPFTable table) {
        List<Block.GridColumn> columns = grid.columns();
        int[] widths = widths(columns);
        layOut(table, widths);
        XWPFTableRow header = table.getRow(0);
        header.setRepeatHeader(true);
        header.setCantSplitRow(true);
        for (int c = 0; c < columns.size(); c++) {
            fill(cell(header, c), columns.get(c).header(), OfficialStyle.TABLE_HEAD, widths[c]);
        }
        for (List<String> values : grid.rows()) {
            XWPFTableRow row = table.createRow();
            row.setCantSplitRow(true);
            for (int c = 0; c < columns.size(); c++) {
                OfficialStyle style = columns.get(c).prose() ? OfficialStyle.TABLE_PROSE : OfficialStyle.TABLE_TEXT;
                fill(cell(row, c), values.get(c), style, widths[c]);
            }
        }
    }

    private static XWPFTableCell cell(XWPFTableRow row, int column) {
        XWPFTableCell cell = row.getCell(column);
        return cell == null ? row.createCell() : cell;
    }

    private void layOut(XWPFTable table, int[] widths) {
        table.setTableAlignment(TableRowAlign.CENTER);
        table.setWidth(width);
        CTTblPr properties = table.getCTTbl().getTblPr();
        properties.getTblW().setType(STTblWidth.DXA);
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblGrid grid = table.getCTTbl().addNewTblGrid();
        for (int column : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(column));
        }
    }

    private void fill(XWPFTableCell cell, String text, OfficialStyle style, int cellWidth) {
        cell.setWidth(Integer.toString(cellWidth));
        cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
        XWPFParagraph line = cell.getParagraphs().get(0);
        line.setStyle(styles.of(style));
        line.createRun().setText(text);
    }

    private int[] widths(List<Block.GridColumn> columns) {
        int shares = columns.stream().mapToInt(Block.GridColumn::share).sum();
        int[] widths = columns.stream()
                .mapToInt(column -> width * column.share() / shares)
                .toArray();
        int rest = width;
        for (int c = 0; c < widths.length - 1; c++) {
            rest -= widths[c];
        }
        widths[widths.length - 1] = rest;
        return widths;
    }
}
