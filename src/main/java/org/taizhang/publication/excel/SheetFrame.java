package org.taizhang.publication.excel;

import java.util.List;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFPatternFormatting;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.taizhang.publication.Column;
import org.taizhang.publication.Highlight;
import org.taizhang.publication.Sheet;
import org.taizhang.publication.SheetChart;
import org.taizhang.publication.word.ChartWriter;

/** All of a sheet but its rows: widths, panes, filter, colours by content, print set-up and charts. */
final class SheetFrame {

    /** The last row of a sheet, on which ranges end until it is known which row is the last one written. */
    static final int OPEN_END = 1_048_576;

    private static final int FOOTER_SIZE = 9;
    /** Margins left and right, in inches. */
    private static final double SIDE = 0.25;

    private static final int TITLE = 0;
    private static final int NOTE = 1;
    /** Widths are kept in 256ths of a character. */
    private static final int UNIT = 256;

    private final XSSFSheet target;
    private final Sheet sheet;
    /** First row below the title, and below the header where there is one. */
    private final int body;

    SheetFrame(XSSFSheet target, Sheet sheet) {
        this.target = target;
        this.sheet = sheet;
        this.body = sheet.isList() ? 3 : 2;
    }

    void build() {
        List<Column> columns = sheet.columns();
        for (int c = 0; c < columns.size(); c++) {
            target.setColumnWidth(c, columns.get(c).width() * UNIT);
        }
        target.setDefaultRowHeightInPoints(RowStream.ROW_HEIGHT);
        target.getCTWorksheet().unsetDimension();
        target.setRowSumsBelow(false);
        target.getCTWorksheet().getSheetFormatPr().setOutlineLevelRow((short) 1);
        target.createFreezePane(0, body);
        target.setRepeatingRows(new CellRangeAddress(TITLE, body - 1, -1, -1));
        target.addMergedRegion(new CellRangeAddress(TITLE, TITLE, 0, sheet.printed() - 1));
        target.addMergedRegion(new CellRangeAddress(NOTE, NOTE, 0, sheet.printed() - 1));
        if (sheet.isList()) {
            target.getCTWorksheet()
                    .addNewAutoFilter()
                    .setRef(new CellRangeAddress(body - 1, OPEN_END - 1, 0, columns.size() - 1).formatAsString());
        }
        print();
        if (sheet.printed() < columns.size()) {
            XSSFWorkbook workbook = target.getWorkbook();
            workbook.setPrintArea(
                    workbook.getSheetIndex(target), "$A:$" + CellReference.convertNumToColString(sheet.printed() - 1));
        }
        sheet.highlights().forEach(this::colour);
        sheet.charts().forEach(this::draw);
    }

    private void print() {
        PrintSetup print = target.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        target.setFitToPage(true);
        target.setMargin(PageMargin.LEFT, SIDE);
        target.setMargin(PageMargin.RIGHT, SIDE);
        target.setMargin(PageMargin.TOP, 0.6);
        target.setMargin(PageMargin.BOTTOM, 0.7);
        target.getFooter().setCenter("&\"" + SheetWriter.FONT + ",Regular\"&" + FOOTER_SIZE + "第 &P 页，共 &N 页");
    }

    private void colour(Highlight highlight) {
        XSSFSheetConditionalFormatting formatting = target.getSheetConditionalFormatting();
        String cell = "$" + CellReference.convertNumToColString(highlight.column()) + (body + 1);
        String formula = highlight.when() instanceof Highlight.Says says
                ? cell + "=\"" + says.text() + "\""
                : "AND(ISNUMBER(" + cell + ")," + cell + "<=" + ((Highlight.AtMost) highlight.when()).most() + ")";
        XSSFConditionalFormattingRule rule = formatting.createConditionalFormattingRule(formula);
        XSSFPatternFormatting fill = rule.createPatternFormatting();
        fill.setFillBackgroundColor(SheetStyles.colour(fill(highlight.tone())));
        formatting.addConditionalFormatting(
                new CellRangeAddress[] {new CellRangeAddress(body, OPEN_END - 1, highlight.first(), highlight.last())},
                rule);
    }

    private static String fill(Highlight.Tone tone) {
        return switch (tone) {
            case ALARM -> "FFC7CE";
            case CAUTION -> "FFEB9C";
            case HINT -> "DDEBF7";
        };
    }

    /** Each chart begins a page of its own with its table. */
    private void draw(SheetChart chart) {
        XSSFDrawing drawing = target.createDrawingPatriarch();
        int right = sheet.columns().size();
        XSSFClientAnchor anchor =
                drawing.createAnchor(0, 0, 0, 0, chart.left(), body + chart.top(), right, body + chart.bottom());
        ChartWriter.draw(chart.chart(), drawing.createChart(anchor), new TableCells(chart));
        if (chart != sheet.charts().get(0)) {
            target.setRowBreak(body + chart.heading() - 2);
        }
    }

    /** The cells of a chart's table. */
    private final class TableCells implements ChartWriter.Cells {

        private final int heading;
        private final int categories;

        TableCells(SheetChart chart) {
            this.heading = body + chart.heading();
            this.categories = chart.chart().categories().size();
        }

        @Override
        public String range(int column) {
            return new CellRangeAddress(heading + 1, heading + categories, column, column)
                    .formatAsString(target.getSheetName(), true);
        }

        @Override
        public CellReference title(String name, int column) {
            return new CellReference(target.getSheetName(), heading, column, true, true);
        }
    }
}
