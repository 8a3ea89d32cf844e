package org.taizhang.publication.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.publication.Fixture.AS_OF;
import static org.taizhang.publication.Fixture.QIAN;
import static org.taizhang.publication.Fixture.SUN;
import static org.taizhang.publication.Fixture.ZHAO;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.ConditionalFormatting;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTAxDataSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumDataSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTSerTx;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTStrVal;
import org.taizhang.decision.Reversal;
import org.taizhang.decision.SanctionStatus;
import org.taizhang.escalation.Forecast;
import org.taizhang.publication.Fixture;
import org.taizhang.publication.LedgerLine;
import org.taizhang.publication.LedgerMaterial.OfficerForecast;
import org.taizhang.publication.Ledgers;
import org.taizhang.publication.ReversalLine;
import org.taizhang.rulebook.Role;

/** What the sheets of a ledger workbook have besides lists: folded rows, colours by content, charts. */
class LedgerSheetsTest {

    @TempDir
    Path folder;

    private Path path;
    private XSSFWorkbook file;

    /** A series of a chart: where its name, categories and figures are said to stand, and what the chart says they are. */
    private record Series(CTSerTx name, CTAxDataSource categories, CTNumDataSource figures, boolean filled) {}

    @BeforeEach
    void write() throws Exception {
        Fixture ledger = new Fixture();
        for (int i = 0; i < 40; i++) {
            ledger.liability(
                            i % 3 == 0 ? ZHAO : i % 3 == 1 ? QIAN : SUN,
                            AS_OF.minusDays(i * 11L),
                            "G" + i % 6,
                            Role.PRIMARY,
                            2)
                    .sanction(
                            i % 3 == 0 ? ZHAO : i % 3 == 1 ? QIAN : SUN,
                            AS_OF.minusDays(i * 11L),
                            "5-" + (1 + i % 4),
                            "某",
                            1);
        }
        List<LedgerLine> wrong = new Fixture()
                .liability(ZHAO, AS_OF, "G0", Role.PRIMARY, 1)
                .sanction(ZHAO, AS_OF, "5-1", "提醒谈话", 1, SanctionStatus.DECIDED)
                .reversal(ZHAO, AS_OF, "", "提醒谈话")
                .lines();
        ReversalLine reversal = new ReversalLine(
                wrong.get(1),
                new Reversal(wrong.get(1).posted(), wrong.get(2).posted(), Optional.empty()),
                ReversalLine.Sequel.TO_WITHDRAW,
                wrong.get(1).decision());
        OfficerForecast forecast = new OfficerForecast(
                ZHAO, new Forecast(AS_OF, true, List.of(conversion(), prospect(1, Forecast.LeadsTo.NOTHING_MORE))));
        path = folder.resolve("台账.xlsx");
        LedgerWorkbookFile.write(Ledgers.whole(ledger.lines(), List.of(forecast), List.of(reversal)), path);
        file = new XSSFWorkbook(path.toFile());
    }

    private static Forecast.Prospect conversion() {
        Forecast.Prospect first = prospect(0, Forecast.LeadsTo.CONVERSION);
        return new Forecast.Prospect(
                first.grade(),
                Optional.empty(),
                first.leadsTo(),
                Optional.of(new Forecast.Produced(Fixture.rulebook().grade("G3"), Role.PRIMARY)),
                Optional.of(Fixture.rulebook().sanctions().get(3)),
                6,
                Optional.of(AS_OF.plusDays(10)));
    }

    private static Forecast.Prospect prospect(int rank, Forecast.LeadsTo leadsTo) {
        return new Forecast.Prospect(
                Fixture.rulebook().grades().get(rank),
                Optional.empty(),
                leadsTo,
                Optional.empty(),
                Optional.empty(),
                0,
                Optional.empty());
    }

    @AfterEach
    void close() throws Exception {
        file.close();
    }

    @Test
    void everyPartIsValid() throws Exception {
        assertThat(SchemaCheck.problems(path)).isEmpty();
    }

    @Test
    void theEntriesOfEachOfficerAreFoldedBelowTheirSum() {
        XSSFSheet sheet = file.getSheet("按人员");
        assertThat(sheet.getRowSumsBelow()).isFalse();
        assertThat(sheet.getCTWorksheet().getSheetFormatPr().getOutlineLevelRow())
                .isEqualTo((short) 1);
        int folded = 0;
        for (int r = 3; r <= sheet.getLastRowNum(); r++) {
            XSSFRow row = sheet.getRow(r);
            boolean sum = row.getCell(4).getStringCellValue().equals("小计");
            assertThat((int) row.getCTRow().getOutlineLevel()).isEqualTo(sum ? 0 : 1);
            assertThat(row.getCTRow().getHidden()).isEqualTo(!sum);
            assertThat(row.getCTRow().getCollapsed()).isEqualTo(sum);
            folded += sum ? 0 : 1;
        }
        assertThat(folded).isEqualTo(80);
    }

    @Test
    void whatIsUrgentIsColoured() {
        assertThat(colours("预警"))
                .contains(
                        "D4:D5 $D4=\"重点\" FFFFC7CE",
                        "D4:D5 $D4=\"关注\" FFFFEB9C",
                        "H4:H5 AND(ISNUMBER($H4),$H4<=30) FFDDEBF7");
        XSSFRow warning = file.getSheet("预警").getRow(3);
        assertThat(warning.getCell(3).getStringCellValue()).isEqualTo("重点");
        assertThat(warning.getCell(7).getNumericCellValue()).isEqualTo(10);
        assertThat(warning.getCell(8).getStringCellValue())
                .isEqualTo("再有1件次轻微过错责任，于2026年11月15日前（含当日）认定的，" + "将折算为1件次较重过错责任（主责），适用《规定》第五条第（四）项，调整岗位。");
        assertThat(file.getSheet("预警").getRow(4).getCell(3).getStringCellValue())
                .isEqualTo("一般");
        assertThat(colours("冲销记录")).contains("P4 $P4=\"须发撤销通知\" FFFFC7CE");
        assertThat(file.getSheet("冲销记录").getRow(3).getCell(15).getStringCellValue())
                .isEqualTo("须发撤销通知");
        assertThat(colours("期限")).contains("A4:B4 $A4=\"逾期\" FFFFC7CE", "A4:B4 $A4=\"临期\" FFFFEB9C");
        assertThat(colours("总台账")).isEmpty();
    }

    @Test
    void chartsSayWhatTheCellsSay() {
        XSSFSheet sheet = file.getSheet("统计图");
        List<XSSFChart> charts = sheet.getDrawingPatriarch().getCharts();
        assertThat(charts).hasSize(3);
        assertThat(charts.get(0)
                        .getCTChart()
                        .getPlotArea()
                        .getBarChartArray(0)
                        .getGrouping()
                        .getVal()
                        .toString())
                .isEqualTo("stacked");
        for (XSSFChart chart : charts) {
            assertThat(series(chart)).isNotEmpty().allSatisfy(series -> {
                assertThat(series.filled()).isTrue();
                assertThat(texts(series.name().getStrRef().getStrCache().getPtArray()))
                        .isEqualTo(cells(sheet, series.name().getStrRef().getF()));
                assertThat(texts(series.categories().getStrRef().getStrCache().getPtArray()))
                        .isEqualTo(cells(sheet, series.categories().getStrRef().getF()));
                List<String> figures = new ArrayList<>();
                for (var point : series.figures().getNumRef().getNumCache().getPtArray()) {
                    figures.add(point.getV());
                }
                assertThat(figures)
                        .isEqualTo(cells(sheet, series.figures().getNumRef().getF()));
            });
        }
        assertThat(sheet.getRowBreaks()).hasSize(2);
    }

    private List<String> colours(String name) {
        XSSFSheet sheet = file.getSheet(name);
        List<String> found = new ArrayList<>();
        for (int i = 0; i < sheet.getSheetConditionalFormatting().getNumConditionalFormattings(); i++) {
            ConditionalFormatting formatting =
                    sheet.getSheetConditionalFormatting().getConditionalFormattingAt(i);
            var rule = sheet.getSheetConditionalFormatting()
                    .getConditionalFormattingAt(i)
                    .getRule(0);
            found.add(formatting.getFormattingRanges()[0].formatAsString() + " " + rule.getFormula1() + " "
                    + rule.getPatternFormatting().getFillBackgroundColorColor().getARGBHex());
        }
        return found;
    }

    private static List<Series> series(XSSFChart chart) {
        CTPlotArea area = chart.getCTChart().getPlotArea();
        List<Series> found = new ArrayList<>();
        area.getBarChartList()
                .forEach(bars -> bars.getSerList()
                        .forEach(each -> found.add(new Series(
                                each.getTx(),
                                each.getCat(),
                                each.getVal(),
                                each.getSpPr().isSetSolidFill()))));
        area.getLineChartList()
                .forEach(lines -> lines.getSerList()
                        .forEach(each -> found.add(new Series(
                                each.getTx(),
                                each.getCat(),
                                each.getVal(),
                                each.getSpPr().getLn().isSetSolidFill()))));
        return found;
    }

    private static List<String> texts(CTStrVal[] points) {
        List<String> texts = new ArrayList<>();
        for (CTStrVal point : points) {
            texts.add(point.getV());
        }
        return texts;
    }

    private static List<String> cells(XSSFSheet sheet, String range) {
        List<String> texts = new ArrayList<>();
        for (CellReference each :
                new AreaReference(range, sheet.getWorkbook().getSpreadsheetVersion()).getAllReferencedCells()) {
            assertThat(each.getSheetName()).isEqualTo(sheet.getSheetName());
            var cell = sheet.getRow(each.getRow()).getCell(each.getCol());
            texts.add(
                    switch (cell.getCellType()) {
                        case NUMERIC -> Integer.toString((int) cell.getNumericCellValue());
                        default -> cell.getStringCellValue();
                    });
        }
        return texts;
    }
}
