package org.taizhang.publication.excel;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.taizhang.publication.TextWidth;
import org.taizhang.publication.template.FormColumn;
import org.taizhang.publication.template.FormSheet;
import org.taizhang.publication.template.Template;

/** Writes the example: one row of every sheet, broken into bands that fit the page. */
final class ExampleWriter {

    /** Columns to a band, and their width. */
    private static final int BAND = 8;

    private static final int WIDTH = 18;
    private static final int TAB = 0x7F7F7F;

    private final XSSFSheet sheet;
    private final FormStyles styles;
    private final SheetRows rows;

    ExampleWriter(XSSFSheet sheet, FormStyles styles) {
        this.sheet = sheet;
        this.styles = styles;
        this.rows = new SheetRows(sheet, BAND);
    }

    void write(Template template) {
        for (int c = 0; c < BAND; c++) {
            sheet.setColumnWidth(c, FormPage.columnWidth(WIDTH));
        }
        rows.across(template.court().name() + template.exampleTitle(), styles.title, 40);
        for (FormSheet form : template.sheets()) {
            rows.across(form.name(), styles.heading, 28);
            List<FormColumn> columns = form.columns();
            for (int from = 0; from < columns.size(); from += BAND) {
                band(columns.subList(from, Math.min(from + BAND, columns.size())));
            }
        }
        sheet.setTabColor(FormStyles.color(TAB));
        FormPage.setUp(sheet, BAND * WIDTH);
    }

    private void band(List<FormColumn> columns) {
        XSSFRow header = rows.add(20);
        int lines = columns.stream()
                .mapToInt(column -> TextWidth.lines(column.example(), WIDTH))
                .max()
                .orElse(1);
        XSSFRow values = rows.add(Math.max(lines, 1) * 14 + 6);
        for (int c = 0; c < columns.size(); c++) {
            SheetRows.put(header, c, columns.get(c).header(), styles.header(columns.get(c)));
            SheetRows.put(values, c, columns.get(c).example(), styles.label);
        }
    }
}
