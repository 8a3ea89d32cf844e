package org.taizhang.publication.excel;

import java.util.List;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.taizhang.publication.template.FormColumn;
import org.taizhang.publication.template.FormSheet;

/** Writes a sheet to be filled in: title, note, a header that explains itself, and empty cells that know their kind. */
final class FormWriter {

    private static final int TITLE = 0;
    private static final int NOTE = 1;
    private static final int HEADER = 2;
    private static final int FIRST = 3;

    /** Columns at the left that are repeated on every page. */
    private static final int REPEATED = 1;

    /** Rows that have drop-downs and prompts; formats reach to the end of the sheet. */
    private static final int ROWS = 5_000;

    private static final int MISSING_FILL = 0xFBE3E3;
    private static final int TAB = 0x9C2A22;

    private final XSSFSheet sheet;
    private final FormSheet form;
    private final FormStyles styles;
    private final EntryRules rules;
    private final HeaderNotes notes;
    private final int last;

    FormWriter(XSSFSheet sheet, FormSheet form, FormStyles styles, ChoiceLists lists) {
        this.sheet = sheet;
        this.form = form;
        this.styles = styles;
        this.rules = new EntryRules(sheet, lists);
        this.notes = new HeaderNotes(sheet);
        this.last = form.columns().size() - 1;
    }

    void write(String legend) {
        sheet.setDefaultRowHeightInPoints(20);
        for (int c = 0; c <= last; c++) {
            sheet.setColumnWidth(c, FormPage.columnWidth(form.columns().get(c).width()));
        }
        head(TITLE, 34, form.title(), styles.title);
        head(NOTE, 30, form.note() + "\n" + legend, styles.note);
        XSSFRow header = row(HEADER, 30);
        for (int c = 0; c <= last; c++) {
            column(header, c, form.columns().get(c));
        }
        sheet.createFreezePane(form.leadingKeys(), FIRST);
        sheet.setRepeatingRows(new CellRangeAddress(HEADER, HEADER, -1, -1));
        sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, REPEATED - 1));
        sheet.setTabColor(FormStyles.color(TAB));
        FormPage.setUp(
                sheet, form.columns().stream().mapToInt(FormColumn::width).sum());
    }

    private void column(XSSFRow header, int c, FormColumn column) {
        sheet.setDefaultColumnStyle(c, styles.cells(column));
        XSSFCell cell = header.createCell(c);
        cell.setCellValue(column.header());
        cell.setCellStyle(styles.header(column));
        notes.put(cell, column.note());
        rules.put(column, new CellRangeAddressList(FIRST, FIRST + ROWS - 1, c, c));
        if (column.required()) {
            showMissing(c);
        }
    }

    /** Colours a required cell that is still blank in a row that something has been entered in. */
    private void showMissing(int c) {
        String own = CellReference.convertNumToColString(c);
        String end = CellReference.convertNumToColString(last);
        int row = FIRST + 1;
        ConditionalFormattingRule rule = sheet.getSheetConditionalFormatting()
                .createConditionalFormattingRule(
                        "AND(COUNTA($A%d:$%s%d)>0,LEN($%s%d)=0)".formatted(row, end, row, own, row));
        PatternFormatting fill = rule.createPatternFormatting();
        fill.setFillPattern(FillPatternType.SOLID_FOREGROUND.getCode());
        fill.setFillBackgroundColor(FormStyles.color(MISSING_FILL));
        CellRangeAddress cells = new CellRangeAddress(FIRST, FIRST + ROWS - 1, c, c);
        sheet.getSheetConditionalFormatting()
                .addConditionalFormatting(new CellRangeAddress[] {cells}, new ConditionalFormattingRule[] {rule});
    }

    /** A line above the table; on a wide sheet it keeps off the columns that are repeated on every page. */
    private void head(int index, int height, String text, XSSFCellStyle style) {
        XSSFRow row = row(index, height);
        for (int c = 0; c <= last; c++) {
            row.createCell(c).setCellStyle(style);
        }
        int end = spread(form.columns());
        int start = end < last ? REPEATED : 0;
        row.getCell(start).setCellValue(text);
        sheet.addMergedRegion(new CellRangeAddress(index, index, start, end));
    }

    private XSSFRow row(int index, int height) {
        XSSFRow row = sheet.createRow(index);
        row.setHeightInPoints(height);
        return row;
    }

    /** The last column of the first page, which the title spreads over. */
    private static int spread(List<FormColumn> columns) {
        int width = columns.get(0).width();
        int c = 0;
        while (c + 1 < columns.size() && width + columns.get(c + 1).width() <= FormPage.ACROSS) {
            c++;
            width += columns.get(c).width();
        }
        return c;
    }
}
