package org.taizhang.publication.excel;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.taizhang.publication.template.Entry;
import org.taizhang.publication.template.FormColumn;

/** The cell styles of a form, each made once. */
final class FormStyles {

    static final String BODY_FONT = "宋体";
    static final String TITLE_FONT = "黑体";

    private static final String TEXT = "@";
    private static final int BODY_SIZE = 10;

    private static final byte OPAQUE = (byte) 0xFF;
    private static final int INK = 0x000000;
    private static final int RED = 0xC00000;
    private static final int LINE = 0xA6A6A6;
    private static final int REQUIRED_FILL = 0xF8DCC4;
    private static final int OPTIONAL_FILL = 0xEDEDED;

    private final XSSFWorkbook workbook;
    final XSSFCellStyle plain;
    final XSSFCellStyle title;
    final XSSFCellStyle note;
    final XSSFCellStyle heading;
    final XSSFCellStyle paragraph;
    final XSSFCellStyle required;
    final XSSFCellStyle optional;
    final XSSFCellStyle label;
    final XSSFCellStyle prose;
    private final XSSFCellStyle day;
    private final XSSFCellStyle whole;

    FormStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        workbook.getFontAt(0).setFontName(BODY_FONT);
        workbook.getFontAt(0).setFontHeightInPoints((short) BODY_SIZE);
        plain = style(HorizontalAlignment.LEFT, BODY_FONT, BODY_SIZE, INK);
        title = style(HorizontalAlignment.CENTER, TITLE_FONT, 18, INK);
        note = style(HorizontalAlignment.LEFT, BODY_FONT, 9, INK);
        heading = style(HorizontalAlignment.LEFT, TITLE_FONT, 12, INK);
        paragraph = style(HorizontalAlignment.LEFT, BODY_FONT, 11, INK);
        required = header(RED, REQUIRED_FILL);
        optional = header(INK, OPTIONAL_FILL);
        label = body(HorizontalAlignment.CENTER, TEXT);
        prose = body(HorizontalAlignment.LEFT, TEXT);
        day = body(HorizontalAlignment.CENTER, "yyyy-mm-dd");
        whole = body(HorizontalAlignment.CENTER, "0");
    }

    /** The style of a column's header. */
    XSSFCellStyle header(FormColumn column) {
        return column.required() ? required : optional;
    }

    /** The style of a column's cells; what is text stays text, whatever is typed. */
    XSSFCellStyle cells(FormColumn column) {
        Entry entry = column.entry();
        if (entry instanceof Entry.Day) {
            return day;
        }
        if (entry instanceof Entry.Whole) {
            return whole;
        }
        return entry instanceof Entry.Text text && text.prose() ? prose : label;
    }

    private XSSFCellStyle header(int ink, int fill) {
        XSSFCellStyle style = bordered(style(HorizontalAlignment.CENTER, TITLE_FONT, BODY_SIZE, ink));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setFillForegroundColor(color(fill));
        return style;
    }

    private XSSFCellStyle body(HorizontalAlignment alignment, String format) {
        XSSFCellStyle style = bordered(style(alignment, BODY_FONT, BODY_SIZE, INK));
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    private XSSFCellStyle style(HorizontalAlignment alignment, String fontName, int size, int ink) {
        XSSFFont font = workbook.createFont();
        font.setFontName(fontName);
        font.setFontHeightInPoints((short) size);
        font.setColor(color(ink));
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setAlignment(alignment);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(true);
        return style;
    }

    private static XSSFCellStyle bordered(XSSFCellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setTopBorderColor(color(LINE));
        style.setBottomBorderColor(color(LINE));
        style.setLeftBorderColor(color(LINE));
        style.setRightBorderColor(color(LINE));
        return style;
    }

    static XSSFColor color(int rgb) {
        return new XSSFColor(new byte[] {OPAQUE, (byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb}, null);
    }
}
