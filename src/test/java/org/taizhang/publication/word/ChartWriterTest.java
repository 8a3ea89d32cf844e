package org.taizhang.publication.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTAxDataSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumDataSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTSerTx;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTStrData;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.taizhang.publication.Block;

/** A chart's figures stand three times: in the model, in the chart as Word shows it, and in the workbook behind it. */
class ChartWriterTest {

    private record Series(CTSerTx title, CTAxDataSource categories, CTNumDataSource values, boolean coloured) {}

    static Stream<Block.Chart> charts() {
        return Stream.of(Papers.STACKED, Papers.TREND, Papers.CIRCUMSTANCES);
    }

    @ParameterizedTest
    @MethodSource("charts")
    void cachedValuesRangesAndWorkbookSayTheSame(Block.Chart model) throws IOException, InvalidFormatException {
        try (XWPFDocument file = reopened(model)) {
            XWPFChart chart = file.getCharts().get(0);
            List<Series> drawn = series(chart.getCTChart().getPlotArea());
            assertThat(drawn).hasSameSizeAs(model.series());
            try (XSSFWorkbook workbook = chart.getWorkbook()) {
                for (int s = 0; s < drawn.size(); s++) {
                    Block.ChartSeries expected = model.series().get(s);
                    Series series = drawn.get(s);
                    assertThat(cached(series.title().getStrRef().getStrCache())).containsExactly(expected.name());
                    assertThat(cells(workbook, series.title().getStrRef().getF()))
                            .containsExactly(expected.name());
                    assertThat(cached(series.categories().getStrRef().getStrCache()))
                            .isEqualTo(model.categories());
                    assertThat(cells(workbook, series.categories().getStrRef().getF()))
                            .isEqualTo(model.categories());
                    List<String> values =
                            expected.values().stream().map(String::valueOf).toList();
                    assertThat(series.values().getNumRef().getNumCache().getPtList().stream()
                                    .map(point -> point.getV()))
                            .isEqualTo(values);
                    assertThat(cells(workbook, series.values().getNumRef().getF()))
                            .isEqualTo(values);
                    assertThat(series.coloured()).isTrue();
                }
            }
        }
    }

    private static XWPFDocument reopened(Block.Chart model) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WordFile.write(Papers.bulletin(List.of(model)), new Templates(TemplateFiles.FOLDER), out);
        return new XWPFDocument(new ByteArrayInputStream(out.toByteArray()));
    }

    private static List<Series> series(CTPlotArea area) {
        List<Series> all = new ArrayList<>();
        area.getBarChartList()
                .forEach(bars -> bars.getSerList()
                        .forEach(one ->
                                all.add(new Series(one.getTx(), one.getCat(), one.getVal(), isFilled(one.getSpPr())))));
        area.getLineChartList()
                .forEach(lines -> lines.getSerList()
                        .forEach(one -> all.add(new Series(
                                one.getTx(),
                                one.getCat(),
                                one.getVal(),
                                one.getSpPr().getLn().isSetSolidFill()
                                        && isFilled(one.getMarker().getSpPr())))));
        return all;
    }

    private static boolean isFilled(CTShapeProperties shape) {
        return shape.isSetSolidFill();
    }

    private static List<String> cached(CTStrData data) {
        return data.getPtList().stream().map(point -> point.getV()).toList();
    }

    private static List<String> cells(XSSFWorkbook workbook, String formula) {
        int mark = formula.lastIndexOf('!');
        XSSFSheet sheet = workbook.getSheet(formula.substring(0, mark).replace("'", ""));
        CellRangeAddress range = CellRangeAddress.valueOf(formula.substring(mark + 1));
        List<String> texts = new ArrayList<>();
        range.forEach(address -> texts.add(text(sheet.getRow(address.getRow()).getCell(address.getColumn()))));
        return texts;
    }

    private static String text(Cell cell) {
        return switch (cell.getCellType()) {
            case NUMERIC -> String.valueOf((long) cell.getNumericCellValue());
            default -> cell.getStringCellValue();
        };
    }
}
