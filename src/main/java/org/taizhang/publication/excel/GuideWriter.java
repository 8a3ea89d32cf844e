package org.taizhang.publication.excel;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.taizhang.publication.Block;
import org.taizhang.publication.Block.GridColumn;
import org.taizhang.publication.TextWidth;
import org.taizhang.publication.template.Guide;

/** Writes a guide as a sheet: prose across its whole width, tables in its columns. */
final class GuideWriter {

    private static final int TAB = 0x7F7F7F;
    private static final double LINE = 15;
    private static final double TABLE_LINE = 13.5;
    private static final double PADDING = 5;
    /** Characters of the prose's size are so much wider than those that widths are counted in. */
    private static final double PROSE_SIZE = 1.12;

    private final XSSFWorkbook workbook;
    private final FormStyles styles;
    private XSSFSheet sheet;
    private List<GridColumn> columns;
    private SheetRows rows;

    GuideWriter(XSSFWorkbook workbook, FormStyles styles) {
        this.workbook = workbook;
        this.styles = styles;
    }

    void write(String name, Guide guide) {
        sheet = workbook.createSheet(name);
        columns = guide.blocks().stream()
                .filter(Block.Grid.class::isInstance)
                .map(block -> ((Block.Grid) block).columns())
                .findFirst()
                .orElseThrow();
        for (int c = 0; c < columns.size(); c++) {
            sheet.setColumnWidth(c, FormPage.columnWidth(columns.get(c).share()));
        }
        rows = new SheetRows(sheet, columns.size());
        rows.across(guide.title(), styles.title, 40);
        guide.blocks().forEach(this::block);
        sheet.setTabColor(FormStyles.color(TAB));
        FormPage.setUp(sheet, 1);
    }

    private void block(Block block) {
        if (block instanceof Block.Heading heading) {
            rows.across(heading.text(), styles.heading, 28);
        } else if (block instanceof Block.Paragraph paragraph) {
            int width = columns.stream().mapToInt(GridColumn::share).sum();
            rows.across(
                    paragraph.text(),
                    styles.paragraph,
                    TextWidth.lines(paragraph.text(), (int) (width / PROSE_SIZE)) * LINE + PADDING);
        } else if (block instanceof Block.Note note) {
            rows.across(note.text(), styles.note, LINE + PADDING);
        } else if (block instanceof Block.Grid grid) {
            grid(grid);
        }
    }

    private void grid(Block.Grid grid) {
        XSSFRow header = rows.add(22);
        for (int c = 0; c < columns.size(); c++) {
            SheetRows.put(header, c, grid.columns().get(c).header(), styles.optional);
        }
        for (List<String> cells : grid.rows()) {
            int lines = 1;
            for (int c = 0; c < columns.size(); c++) {
                lines = Math.max(
                        lines, TextWidth.lines(cells.get(c), columns.get(c).share()));
            }
            XSSFRow row = rows.add(lines * TABLE_LINE + PADDING);
            for (int c = 0; c < columns.size(); c++) {
                SheetRows.put(row, c, cells.get(c), grid.columns().get(c).prose() ? styles.prose : styles.label);
            }
        }
    }
}
