package org.taizhang.publication.excel;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellReference;
import org.taizhang.publication.Cell;
import org.taizhang.publication.Row;
import org.taizhang.publication.Sheet;
import org.taizhang.publication.TextWidth;

/** Writes the rows of a sheet one after the other, as the format has them; none is kept. */
final class RowStream {

    /** Height of a row of one line, in points. */
    static final int ROW_HEIGHT = 15;

    private static final double LINE_HEIGHT = 14.5;
    private static final int MOST_HEIGHT = 409;
    /** What a cell can hold. */
    private static final int LONGEST_TEXT = 32_767;

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final double SECONDS_OF_DAY = 86_400;
    private static final int BUFFER = 1 << 15;

    private final Sheet sheet;
    private final SheetStyles styles;
    private final Writer out;
    private final String[] letters;
    private final StringBuilder text = new StringBuilder(BUFFER + 4096);
    private int last;

    RowStream(Sheet sheet, SheetStyles styles, Writer out) {
        this.sheet = sheet;
        this.styles = styles;
        this.out = out;
        this.letters = IntStream.range(0, sheet.columns().size())
                .mapToObj(CellReference::convertNumToColString)
                .toArray(String[]::new);
    }

    /** Writes title, note, header and rows; says on which row what holds for all of them ends, which is below the header. */
    int write() throws IOException {
        begin(30, "");
        cell(0, styles.title(), sheet.title());
        end();
        begin(18, "");
        cell(0, 0, sheet.note());
        end();
        if (sheet.isList()) {
            writeHeader();
        }
        int header = last;
        for (Row row : sheet.rows()) {
            write(row);
        }
        out.append(text);
        text.setLength(0);
        return Math.max(last, header + 1);
    }

    private void writeHeader() throws IOException {
        List<String> headers = sheet.columns().stream()
                .map(column -> inTwoLines(column.header()))
                .toList();
        int lines = 2;
        for (int c = 0; c < letters.length; c++) {
            lines = Math.max(
                    lines,
                    TextWidth.lines(headers.get(c), sheet.columns().get(c).width()));
        }
        begin(height(lines), "");
        for (int c = 0; c < letters.length; c++) {
            cell(c, styles.heading(), headers.get(c));
        }
        end();
    }

    /** A header's remark in brackets goes below it, so that the columns can be narrow. */
    private static String inTwoLines(String header) {
        return header.endsWith("）") ? header.replace("（", "\n（") : header;
    }

    private void write(Row row) throws IOException {
        List<Cell> cells = row.cells();
        begin(height(lines(cells)), outline(row.look()));
        for (int c = 0; c < cells.size(); c++) {
            write(c, styles.of(row.look(), sheet.columns().get(c).kind()), cells.get(c));
        }
        end();
    }

    /** Details are folded away; the summary above them carries the sign that opens them. */
    private static String outline(Row.Look look) {
        return switch (look) {
            case DETAIL -> " hidden=\"1\" outlineLevel=\"1\"";
            case SUMMARY -> " collapsed=\"1\"";
            case PLAIN, HEADING, TOTAL, GAP -> "";
        };
    }

    private int lines(List<Cell> cells) {
        int lines = 1;
        for (int c = 0; c < cells.size(); c++) {
            if (cells.get(c) instanceof Cell.Text said) {
                lines = Math.max(
                        lines,
                        TextWidth.lines(said.value(), sheet.columns().get(c).width()));
            }
        }
        return lines;
    }

    /** The height of a row of several lines, generously: not every program sets it itself. */
    private static double height(int lines) {
        return lines == 1 ? ROW_HEIGHT : Math.min(lines * LINE_HEIGHT + 2, MOST_HEIGHT);
    }

    private void begin(double height, String attributes) throws IOException {
        if (text.length() > BUFFER) {
            out.append(text);
            text.setLength(0);
        }
        last++;
        text.append("<row r=\"").append(last).append('"').append(attributes);
        if (height != ROW_HEIGHT) {
            text.append(" ht=\"").append(height).append("\" customHeight=\"1\"");
        }
        text.append('>');
    }

    private void end() {
        text.append("</row>");
    }

    private void write(int column, int style, Cell cell) {
        if (cell instanceof Cell.Text said) {
            cell(column, style, said.value());
        } else if (cell instanceof Cell.Whole whole) {
            open(column, style).append("><v>").append(whole.value()).append("</v></c>");
        } else if (cell instanceof Cell.Day day) {
            open(column, style).append("><v>").append(serial(day.value())).append("</v></c>");
        } else if (cell instanceof Cell.Moment moment) {
            double time = moment.value().toLocalTime().toSecondOfDay() / SECONDS_OF_DAY;
            open(column, style)
                    .append("><v>")
                    .append(serial(moment.value().toLocalDate()) + time)
                    .append("</v></c>");
        } else {
            open(column, style).append("/>");
        }
    }

    private static long serial(LocalDate day) {
        return day.toEpochDay() - DAY_ZERO.toEpochDay();
    }

    /** Text is text, whatever it begins with. */
    private void cell(int column, int style, String said) {
        boolean padded = !said.equals(said.strip());
        open(column, style).append(" t=\"inlineStr\"><is><t").append(padded ? " xml:space=\"preserve\">" : ">");
        String escaped = CellText.of(said.length() <= LONGEST_TEXT ? said : said.substring(0, LONGEST_TEXT - 1) + "…");
        for (int i = 0; i < escaped.length(); i++) {
            char c = escaped.charAt(i);
            switch (c) {
                case '&' -> text.append("&amp;");
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                default -> text.append(c);
            }
        }
        text.append("</t></is></c>");
    }

    private StringBuilder open(int column, int style) {
        text.append("<c r=\"").append(letters[column]).append(last).append('"');
        return style == 0 ? text : text.append(" s=\"").append(style).append('"');
    }
}
