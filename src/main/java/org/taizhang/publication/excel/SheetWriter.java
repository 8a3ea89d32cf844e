package org.taizhang.publication.excel;

import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;
import org.taizhang.publication.Cell;
import org.taizhang.publication.Column;
import org.taizhang.publication.Row;
import org.taizhang.publication.Sheet;
import org.taizhang.publication.TextWidth;

/** Writes one list of a receipt: title, note, a header that stays in sight and repeats in print, and the rows in blocks. */
final class SheetWriter {

    static final String FONT = "宋体";
    static final double FONT_SIZE = 10;

    private static final int HEADER = 2;
    /** Rows kept in memory and styled together. */
    private static final int BLOCK = 500;

    private final Worksheet target;
    private final Sheet sheet;
    private final int lastColumn;

    SheetWriter(Worksheet target, Sheet sheet) {
        this.target = target;
        this.sheet = sheet;
        this.lastColumn = sheet.columns().size() - 1;
    }

    void write() throws IOException {
        SheetPage.setUp(
                target, HEADER, 0, sheet.columns().stream().map(Column::width).toList());
        writeHead();
        int last = writeRows();
        target.setAutoFilter(HEADER, 0, Math.max(last, HEADER + 1), lastColumn);
        target.finish();
    }

    private void writeHead() {
        SheetPage.head(target, sheet.title(), sheet.note(), lastColumn);
        for (int c = 0; c <= lastColumn; c++) {
            target.inlineString(HEADER, c, inTwoLines(sheet.columns().get(c).header()));
        }
        StyleSetter header = bordered(HEADER, HEADER, 0, lastColumn);
        header.bold();
        header.fillColor("FFE7E6E6");
        header.horizontalAlignment("center");
        header.wrapText(true);
        header.set();
        target.rowHeight(HEADER, 32);
    }

    /** A header's remark in brackets goes below it, so that the columns can be narrow. */
    private static String inTwoLines(String header) {
        return header.replace("（", "\n（");
    }

    private int writeRows() throws IOException {
        int row = HEADER;
        int block = HEADER + 1;
        for (Row each : sheet.rows()) {
            List<Cell> cells = each.cells();
            row++;
            for (int c = 0; c <= lastColumn; c++) {
                write(row, c, cells.get(c));
            }
            makeRoom(row, cells);
            if (row - block + 1 == BLOCK) {
                finishBlock(block, row);
                block = row + 1;
            }
        }
        finishBlock(block, row);
        return row;
    }

    private void write(int row, int column, Cell cell) {
        if (cell instanceof Cell.Text text) {
            target.inlineString(row, column, CellText.of(text.value()));
        } else if (cell instanceof Cell.Whole whole) {
            target.value(row, column, whole.value());
        } else if (cell instanceof Cell.Day day) {
            target.value(row, column, day.value());
        } else if (cell instanceof Cell.Moment moment) {
            target.value(row, column, moment.value());
        }
    }

    private void makeRoom(int row, List<Cell> cells) {
        int lines = 1;
        for (int c = 0; c <= lastColumn; c++) {
            if (cells.get(c) instanceof Cell.Text text) {
                lines = Math.max(
                        lines,
                        TextWidth.lines(text.value(), sheet.columns().get(c).width()));
            }
        }
        SheetPage.makeRoom(target, row, lines);
    }

    private void finishBlock(int first, int last) throws IOException {
        if (last < first) {
            return;
        }
        for (int c = 0; c <= lastColumn; c++) {
            style(first, last, c, sheet.columns().get(c).kind());
        }
        target.flush();
    }

    private void style(int first, int last, int column, Column.Kind kind) {
        StyleSetter style = bordered(first, last, column, column);
        switch (kind) {
            case LABEL -> style.format("@").horizontalAlignment("center").wrapText(true);
            case PROSE -> style.format("@").horizontalAlignment("left").wrapText(true);
            case NUMBER -> style.format("0").horizontalAlignment("center");
            case DAY -> style.format("yyyy-mm-dd").horizontalAlignment("center");
            case MOMENT -> style.format("yyyy-mm-dd hh:mm").horizontalAlignment("center");
        }
        style.set();
    }

    private StyleSetter bordered(int firstRow, int lastRow, int firstColumn, int lastColumn) {
        StyleSetter style =
                target.range(firstRow, firstColumn, lastRow, lastColumn).style();
        style.borderStyle(BorderStyle.THIN);
        style.verticalAlignment("center");
        return style;
    }
}
