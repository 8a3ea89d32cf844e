package org.taizhang.publication.excel;

import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;
import org.taizhang.publication.Cell;
import org.taizhang.publication.TextWidth;
import org.taizhang.publication.receipt.RefillCell;
import org.taizhang.publication.receipt.RefillColumn;
import org.taizhang.publication.receipt.RefillSheet;

/** Writes a sheet of the template with the rows to be mended; what is in error is filled and has a comment. */
final class RefillWriter {

    private static final int HEADER = 2;
    /** Rows kept in memory and styled together. */
    private static final int BLOCK = 200;
    /** Rows below the last one that are ready to be filled in. */
    private static final int SPARE = 200;
    /** What a drop-down may hold by itself. */
    private static final int LONGEST_LIST = 255;

    private static final String REQUIRED_FILL = "FFFCE4D6";
    private static final String HEADER_FILL = "FFE7E6E6";
    private static final String FAULT_FILL = "FFFF9999";
    private static final String NOTE_FILL = "FFFFF2CC";
    private static final BorderStyle BORDER = BorderStyle.THIN;

    private final Worksheet target;
    private final TextBudget budget;
    private final RefillSheet sheet;
    private final List<RefillColumn> columns;
    private final int lastColumn;

    RefillWriter(Worksheet target, RefillSheet sheet, TextBudget budget) {
        this.target = target;
        this.budget = budget;
        this.sheet = sheet;
        this.columns = sheet.columns();
        this.lastColumn = columns.size() - 1;
    }

    void write() throws IOException {
        SheetPage.setUp(
                target,
                HEADER,
                sheet.leadingKeys(),
                columns.stream().map(RefillColumn::width).toList());
        SheetPage.head(target, sheet.title(), sheet.note(), lastColumn);
        writeHeader();
        int last = writeRows();
        for (int c = 0; c <= lastColumn; c++) {
            formatted(last + 1, last + SPARE, c).set();
            offer(c, last + SPARE);
        }
        target.finish();
    }

    private void writeHeader() {
        for (int c = 0; c <= lastColumn; c++) {
            target.inlineString(HEADER, c, columns.get(c).column().header());
            target.style(HEADER, c)
                    .bold()
                    .fillColor(columns.get(c).required() ? REQUIRED_FILL : HEADER_FILL)
                    .horizontalAlignment("center")
                    .verticalAlignment("center")
                    .wrapText(true)
                    .borderStyle(BORDER)
                    .set();
        }
        target.rowHeight(HEADER, 32);
    }

    private int writeRows() throws IOException {
        int row = HEADER;
        int block = HEADER + 1;
        for (List<RefillCell> cells : sheet.rows()) {
            row++;
            int lines = 1;
            for (int c = 0; c <= lastColumn; c++) {
                write(row, c, cells.get(c));
                lines = Math.max(lines, lines(cells.get(c), columns.get(c).width()));
            }
            SheetPage.makeRoom(target, row, lines);
            if (row - block + 1 == BLOCK) {
                finishBlock(block, row);
                block = row + 1;
            }
        }
        finishBlock(block, row);
        return row;
    }

    private void write(int row, int column, RefillCell cell) {
        if (cell.content() instanceof RefillCell.Unusable unusable) {
            // Without a saved value the import refuses it, whatever program shows the error meanwhile.
            target.formula(row, column, unusable.error().equals("#N/A") ? "NA()" : unusable.error());
        } else if (cell.content() instanceof RefillCell.Typed typed) {
            write(row, column, typed.cell());
        }
        switch (cell.mark()) {
            case FAULT -> target.style(row, column).fillColor(FAULT_FILL).set();
            case NOTE -> target.style(row, column).fillColor(NOTE_FILL).set();
            case NONE -> {}
        }
        cell.comment().ifPresent(comment -> target.comment(row, column, CellText.of(comment)));
    }

    private void write(int row, int column, Cell cell) {
        if (cell instanceof Cell.Text text) {
            write(row, column, CellText.of(text.value()));
        } else if (cell instanceof Cell.Whole whole) {
            target.value(row, column, whole.value());
        } else if (cell instanceof Cell.Day day) {
            target.value(row, column, day.value());
        }
    }

    /** Some programs keep an inline text beside what is typed over it, so the texts are shared as far as memory allows. */
    private void write(int row, int column, String text) {
        if (budget.take(text)) {
            target.value(row, column, text);
        } else {
            target.inlineString(row, column, text);
        }
    }

    private static int lines(RefillCell cell, int width) {
        return cell.content() instanceof RefillCell.Typed typed && typed.cell() instanceof Cell.Text text
                ? TextWidth.lines(text.value(), width)
                : 1;
    }

    private void finishBlock(int first, int last) throws IOException {
        if (last < first) {
            return;
        }
        for (int c = 0; c <= lastColumn; c++) {
            formatted(first, last, c).borderStyle(BORDER).set();
        }
        target.flush();
    }

    private StyleSetter formatted(int first, int last, int column) {
        StyleSetter style = target.range(first, column, last, column).style();
        switch (columns.get(column).format()) {
            case TEXT -> style.format("@").horizontalAlignment("left");
            case DAY -> style.format("yyyy-mm-dd").horizontalAlignment("center");
            case WHOLE -> style.format("0").horizontalAlignment("center");
        }
        return style.wrapText(true).verticalAlignment("center");
    }

    private void offer(int column, int lastRow) {
        List<String> choices = columns.get(column).choices();
        String list = "\"" + String.join(",", choices) + "\"";
        boolean fits =
                list.length() <= LONGEST_LIST && choices.stream().noneMatch(choice -> choice.matches(".*[\",].*"));
        if (!choices.isEmpty() && fits) {
            target.range(HEADER + 1, column, lastRow, column)
                    .validateWithListByFormula(list)
                    .allowBlank(true)
                    .showErrorMessage(false)
                    .errorTitle("")
                    .error("");
        }
    }
}
