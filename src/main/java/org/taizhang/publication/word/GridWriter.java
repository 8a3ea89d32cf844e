package org.taizhang.publication.word;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.taizhang.publication.Block;

/** Writes a table over the width of the type area, its header repeated on every page. */
final class GridWriter {

    private GridWriter() {}

    static void write(Block.Grid grid, XWPFDocument document) {
        XWPFParagraph caption = document.createParagraph();
        caption.setStyle(OfficialStyle.CAPTION.id());
        caption.createRun().setText(grid.caption());
        List<Block.GridColumn> columns = grid.columns();
        int[] widths = widths(columns);
        XWPFTable table = document.createTable(grid.rows().size() + 1, columns.size());
        layOut(table, widths);
        XWPFTableRow header = table.getRow(0);
        header.setRepeatHeader(true);
        header.setCantSplitRow(true);
        for (int c = 0; c < columns.size(); c++) {
            fill(header.getCell(c), columns.get(c).header(), OfficialStyle.TABLE_HEAD, widths[c]);
        }
        for (int r = 0; r < grid.rows().size(); r++) {
            XWPFTableRow row = table.getRow(r + 1);
            row.setCantSplitRow(true);
            for (int c = 0; c < columns.size(); c++) {
                OfficialStyle style = columns.get(c).prose() ? OfficialStyle.TABLE_PROSE : OfficialStyle.TABLE_TEXT;
                fill(row.getCell(c), grid.rows().get(r).get(c), style, widths[c]);
            }
        }
    }

    private static void layOut(XWPFTable table, int[] widths) {
        table.setTableAlignment(TableRowAlign.CENTER);
        table.setWidth(OfficialPaper.WIDTH);
        CTTblPr properties = table.getCTTbl().getTblPr();
        properties.getTblW().setType(STTblWidth.DXA);
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblGrid grid = table.getCTTbl().addNewTblGrid();
        for (int width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
        }
    }

    private static void fill(XWPFTableCell cell, String text, OfficialStyle style, int width) {
        cell.setWidth(Integer.toString(width));
        cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
        XWPFParagraph line = cell.getParagraphs().get(0);
        line.setStyle(style.id());
        line.createRun().setText(text);
    }

    private static int[] widths(List<Block.GridColumn> columns) {
        int shares = columns.stream().mapToInt(Block.GridColumn::share).sum();
        int[] widths = columns.stream()
                .mapToInt(column -> OfficialPaper.WIDTH * column.share() / shares)
                .toArray();
        int rest = OfficialPaper.WIDTH;
        for (int c = 0; c < widths.length - 1; c++) {
            rest -= widths[c];
        }
        widths[widths.length - 1] = rest;
        return widths;
    }
}
