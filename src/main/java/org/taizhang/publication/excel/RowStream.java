package org.taizhang.publication.excel;

import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellReference;
import org.taizhang.publication.Cell;
import org.taizhang.publication.Column;
import org.taizhang.publication.Row;
import org.taizhang.publication.Sheet;
import org.taizhang.publication.TextWidth;

/** Writes the rows of a sheet one after the other, as the format has them; none is kept. */
final class RowStream {

    /** Height of a row of one line, in points. */
    static final int ROW_HEIGHT = 15;

    private static final int TITLE_HEIGHT = 30;
    private static final int NOTE_HEIGHT = 18;
    private static final double LINE_HEIGHT = 14.5;
    private static final int MOST_HEIGHT = 409;
    /** What a cell can hold. */
    private static final int LONGEST_TEXT = 32_767;

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final double SECONDS_OF_DAY = 86_400;

    private static final byte[] VALUE = XmlBytes.ascii("><v>");
    private static final byte[] END_OF_VALUE = XmlBytes.ascii("</v></c>");
    private static final byte[] TEXT = XmlBytes.ascii(" t=\"inlineStr\"><is><t>");
    private static final byte[] PADDED_TEXT = XmlBytes.ascii(" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
    private static final byte[] END_OF_TEXT = XmlBytes.ascii("</t></is></c>");
    private static final byte[] NOTHING = XmlBytes.ascii("/>");
    private static final byte[] ROW = XmlBytes.ascii("<row r=\"");
    private static final byte[] FOLDED = XmlBytes.ascii(" hidden=\"1\" outlineLevel=\"1\"");
    private static final byte[] FOLDING = XmlBytes.ascii(" collapsed=\"1\"");
    private static final byte[] NOTHING_MORE = {};
    private static final byte[] QUOTE = XmlBytes.ascii("\"");
    private static final byte[] CLOSE = XmlBytes.ascii(">");
    private static final byte[] END_OF_ROW = XmlBytes.ascii("</row>");

    private final Sheet sheet;
    private final SheetStyles styles;
    private final XmlBytes out;
    private final int[] widths;
    /** The last text of each column, and its lines. */
    private final String[] above;

    private final int[] linesAbove;
    /** How a cell of each column begins, up to the number of its row. */
    private final byte[][] begins;
    /** What follows that number in a cell of each column, by the look of the row. */
    private final Map<Row.Look, byte[][]> styled = new EnumMap<>(Row.Look.class);

    /** What rows that are higher than others say of it. */
    private final Map<Double, byte[]> heights = new HashMap<>();

    private int last;
    /** The same as it is written. */
    private byte[] number = {};

    RowStream(Sheet sheet, SheetStyles styles, XmlBytes out) {
        this.sheet = sheet;
        this.styles = styles;
        this.out = out;
        List<Column> columns = sheet.columns();
        this.widths = columns.stream().mapToInt(Column::width).toArray();
        this.above = new String[widths.length];
        this.linesAbove = new int[widths.length];
        this.begins = IntStream.range(0, columns.size())
                .mapToObj(c -> XmlBytes.ascii("<c r=\"" + CellReference.convertNumToColString(c)))
                .toArray(byte[][]::new);
        for (Row.Look look : Row.Look.values()) {
            styled.put(
                    look,
                    columns.stream()
                            .map(column -> style(styles.of(look, column.kind())))
                            .toArray(byte[][]::new));
        }
    }

    private static byte[] style(int style) {
        return XmlBytes.ascii(style == 0 ? "\"" : "\" s=\"" + style + '"');
    }

    /**
     * Writes title, note, header and rows; says on which row what holds for all of them ends, which is below the header.
     *
     * @param rows those of the sheet, each taken once it is to be written
     */
    int write(Iterator<Row> rows) throws IOException {
        begin(TITLE_HEIGHT, NOTHING_MORE);
        open(0, style(styles.title()));
        text(sheet.title());
        end();
        int width = sheet.columns().stream()
                .limit(sheet.printed())
                .mapToInt(Column::width)
                .sum();
        begin(Math.max(NOTE_HEIGHT, height(TextWidth.lines(sheet.note(), width))), NOTHING_MORE);
        open(0, style(styles.note()));
        text(sheet.note());
        end();
        if (sheet.isList()) {
            writeHeader();
        }
        int header = last;
        while (rows.hasNext()) {
            write(rows.next());
        }
        return Math.max(last, header + 1);
    }

    private void writeHeader() throws IOException {
        List<String> headers = sheet.columns().stream()
                .map(column -> inTwoLines(column.header()))
                .toList();
        int lines = 2;
        for (int c = 0; c < begins.length; c++) {
            lines = Math.max(lines, TextWidth.lines(headers.get(c), widths[c]));
        }
        begin(height(lines), NOTHING_MORE);
        for (int c = 0; c < begins.length; c++) {
            open(c, style(styles.heading()));
            text(headers.get(c));
        }
        end();
    }

    /** A header's remark in brackets goes below it, so that the columns can be narrow. */
    private static String inTwoLines(String header) {
        return header.endsWith("）") ? header.replace("（", "\n（") : header;
    }

    private void write(Row row) throws IOException {
        List<Cell> cells = row.cells();
        byte[][] style = styled.get(row.look());
        begin(height(lines(cells)), outline(row.look()));
        for (int c = 0; c < cells.size(); c++) {
            open(c, style[c]);
            write(cells.get(c));
        }
        end();
    }

    /** Details are folded away; the summary above them carries the sign that opens them. */
    private static byte[] outline(Row.Look look) {
        return switch (look) {
            case DETAIL -> FOLDED;
            case SUMMARY -> FOLDING;
            case PLAIN, HEADING, TOTAL, GAP -> NOTHING_MORE;
        };
    }

    private int lines(List<Cell> cells) {
        int lines = 1;
        for (int c = 0; c < cells.size(); c++) {
            if (cells.get(c) instanceof Cell.Text said) {
                lines = Math.max(lines, lines(said.value(), c));
            }
        }
        return lines;
    }

    /** Rows often say what the row above says. */
    private int lines(String text, int column) {
        if (!text.equals(above[column])) {
            above[column] = text;
            linesAbove[column] = TextWidth.lines(text, widths[column]);
        }
        return linesAbove[column];
    }

    /** The height of a row of several lines, generously: not every program sets it itself. */
    private static double height(int lines) {
        return lines == 1 ? ROW_HEIGHT : Math.min(lines * LINE_HEIGHT + 2, MOST_HEIGHT);
    }

    private void begin(double height, byte[] attributes) throws IOException {
        last++;
        number = XmlBytes.ascii(Integer.toString(last));
        out.add(ROW).add(number).add(QUOTE).add(attributes);
        if (height != ROW_HEIGHT) {
            out.add(heights.computeIfAbsent(height, RowStream::ownHeight));
        }
        out.add(CLOSE);
    }

    private static byte[] ownHeight(double height) {
        return XmlBytes.ascii(" ht=\"" + height + "\" customHeight=\"1\"");
    }

    private void end() throws IOException {
        out.add(END_OF_ROW);
    }

    private void open(int column, byte[] style) throws IOException {
        out.add(begins[column]).add(number).add(style);
    }

    private void write(Cell cell) throws IOException {
        if (cell instanceof Cell.Text said) {
            text(said.value());
        } else if (cell instanceof Cell.Whole whole) {
            out.add(VALUE).add(whole.value()).add(END_OF_VALUE);
        } else if (cell instanceof Cell.Day day) {
            out.add(VALUE).add(serial(day.value())).add(END_OF_VALUE);
        } else if (cell instanceof Cell.Moment moment) {
            double time = moment.value().toLocalTime().toSecondOfDay() / SECONDS_OF_DAY;
            out.add(VALUE)
                    .add(Double.toString(serial(moment.value().toLocalDate()) + time))
                    .add(END_OF_VALUE);
        } else {
            out.add(NOTHING);
        }
    }

    private static long serial(LocalDate day) {
        return day.toEpochDay() - DAY_ZERO.toEpochDay();
    }

    /** Text is text, whatever it begins with. */
    private void text(String said) throws IOException {
        out.add(isPadded(said) ? PADDED_TEXT : TEXT);
        out.text(CellText.of(said.length() <= LONGEST_TEXT ? said : said.substring(0, LONGEST_TEXT - 1) + "…"));
        out.add(END_OF_TEXT);
    }

    private static boolean isPadded(String said) {
        return !said.isEmpty()
                && (Character.isWhitespace(said.charAt(0)) || Character.isWhitespace(said.charAt(said.length() - 1)));
    }
}
