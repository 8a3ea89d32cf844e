package org.taizhang.publication.excel;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.taizhang.publication.Column.Kind;
import org.taizhang.publication.Row.Look;

/** The cell styles of a ledger workbook, by their numbers: one for each kind of column in each look of a row. */
final class SheetStyles {

    private static final int TITLE_SIZE = 16;
    private static final String GREY = "E7E6E6";
    private static final String PALE = "F5F5F5";

    private final XSSFWorkbook workbook;
    private final XSSFFont bold;
    private final int title;
    private final int note;
    private final int heading;
    private final Map<Kind, Integer> plain = new EnumMap<>(Kind.class);
    private final Map<Kind, Integer> summary = new EnumMap<>(Kind.class);
    private final Map<Kind, Integer> total = new EnumMap<>(Kind.class);

    SheetStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        face(workbook.getFontAt(0), SheetWriter.FONT_SIZE);
        this.bold = face(workbook.createFont(), SheetWriter.FONT_SIZE);
        bold.setBold(true);
        this.title = createTitle();
        this.note = createNote();
        XSSFCellStyle head = bordered(Kind.LABEL);
        head.setFont(bold);
        fill(head, GREY);
        this.heading = head.getIndex();
        for (Kind kind : Kind.values()) {
            plain.put(kind, (int) bordered(kind).getIndex());
            summary.put(kind, (int) filled(kind, PALE).getIndex());
            XSSFCellStyle sum = filled(kind, GREY);
            sum.setFont(bold);
            total.put(kind, (int) sum.getIndex());
        }
    }

    int title() {
        return title;
    }

    /** Of the note below the title, which may run over several lines. */
    int note() {
        return note;
    }

    /** Of a table's header. */
    int heading() {
        return heading;
    }

    /** Of a cell in a column of that kind. */
    int of(Look look, Kind kind) {
        return switch (look) {
            case PLAIN, DETAIL -> plain.get(kind);
            case SUMMARY -> summary.get(kind);
            case TOTAL -> total.get(kind);
            case HEADING -> heading;
            case GAP -> 0;
        };
    }

    private int createTitle() {
        XSSFFont large = face(workbook.createFont(), TITLE_SIZE);
        large.setBold(true);
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(large);
        style.setAlignment(HorizontalAlignment.CENTER);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        return style.getIndex();
    }

    private int createNote() {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(true);
        return style.getIndex();
    }

    private XSSFCellStyle filled(Kind kind, String colour) {
        XSSFCellStyle style = bordered(kind);
        fill(style, colour);
        return style;
    }

    private XSSFCellStyle bordered(Kind kind) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setAlignment(kind == Kind.PROSE ? HorizontalAlignment.LEFT : HorizontalAlignment.CENTER);
        style.setWrapText(kind == Kind.PROSE || kind == Kind.LABEL);
        style.setDataFormat(workbook.createDataFormat().getFormat(format(kind)));
        return style;
    }

    private static String format(Kind kind) {
        return switch (kind) {
            case LABEL, PROSE -> "@";
            case NUMBER -> "0";
            case DAY -> "yyyy-mm-dd";
            case MOMENT -> "yyyy-mm-dd hh:mm";
        };
    }

    private static XSSFFont face(XSSFFont font, double size) {
        font.setFontName(SheetWriter.FONT);
        font.setFontHeight(size);
        return font;
    }

    private static void fill(XSSFCellStyle style, String rgb) {
        style.setFillForegroundColor(colour(rgb));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    /** A colour of six hexadecimal digits. */
    static XSSFColor colour(String rgb) {
        int value = Integer.parseInt(rgb, 16);
        return new XSSFColor(new byte[] {(byte) 0xFF, (byte) (value >> 16), (byte) (value >> 8), (byte) value});
    }
}
