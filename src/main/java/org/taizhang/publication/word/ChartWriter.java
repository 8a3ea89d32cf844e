package org.taizhang.publication.word;

import java.io.IOException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.taizhang.publication.Block;
import org.taizhang.publication.Block.ChartKind;
import org.taizhang.publication.ChartScale;

/**
 * Draws charts that can be edited in Word: the figures stand in the chart and in the workbook that it carries, and are the
 * same.
 */
public final class ChartWriter {

    private static final int WIDTH_MM = 150;
    private static final int LINES_HEIGHT_MM = 75;
    /** Height of a chart of bars without its bars, of a bar, and of the highest chart that leaves room for its title. */
    private static final int FRAME_MM = 24;

    private static final int BAR_MM = 9;
    private static final int MOST_HEIGHT_MM = 195;

    private final Block.Chart data;
    private final XDDFChart chart;
    private final Cells cells;

    /** Where the figures of a chart stand in a workbook. */
    public interface Cells {
        /** The range of the categories (column 0) or of a series (from 1). */
        String range(int column);

        /** The cell of a series' name. */
        CellReference title(String name, int column);
    }

    private ChartWriter(Block.Chart data, XDDFChart chart, Cells cells) {
        this.data = data;
        this.chart = chart;
        this.cells = cells;
    }

    /** Draws into an empty chart. */
    public static void draw(Block.Chart data, XDDFChart chart, Cells cells) {
        new ChartWriter(data, chart, cells).draw();
    }

    /** Draws a chart in a run. */
    static void write(Block.Chart data, XWPFDocument document, XWPFRun place) throws IOException {
        try {
            XWPFChart chart = document.createChart(place, emu(WIDTH_MM), emu(height(data)));
            draw(data, chart, new Carried(data, chart));
        } catch (InvalidFormatException impossible) {
            throw new IOException(impossible);
        }
    }

    private void draw() {
        chart.setAutoTitleDeleted(true);
        if (data.series().size() > 1) {
            chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
        XDDFCategoryAxis categories = chart.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis values = chart.createValueAxis(AxisPosition.LEFT);
        ChartScale scale = ChartScale.of(data);
        values.setCrossBetween(AxisCrossBetween.BETWEEN);
        values.setCrosses(AxisCrosses.AUTO_ZERO);
        values.setNumberFormat("0");
        values.setMinimum(0);
        values.setMaximum(scale.top());
        values.setMajorUnit(scale.step());
        XDDFChartData drawn = data.kind() == ChartKind.LINE ? lines(categories, values) : bars(categories, values);
        addSeries(drawn);
        chart.plot(drawn);
        ChartLook.apply(chart, data);
    }

    private XDDFChartData lines(XDDFCategoryAxis categories, XDDFValueAxis values) {
        XDDFLineChartData lines = (XDDFLineChartData) chart.createData(ChartTypes.LINE, categories, values);
        lines.setGrouping(Grouping.STANDARD);
        return lines;
    }

    /** The first category stands at the top, the scale of figures at the bottom. */
    private XDDFChartData bars(XDDFCategoryAxis categories, XDDFValueAxis values) {
        categories.setPosition(AxisPosition.LEFT);
        categories.setOrientation(AxisOrientation.MAX_MIN);
        values.setPosition(AxisPosition.BOTTOM);
        values.setCrosses(AxisCrosses.MAX);
        XDDFBarChartData bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, categories, values);
        bars.setBarDirection(BarDirection.BAR);
        bars.setGapWidth(50);
        boolean stacked = data.kind() == ChartKind.STACKED;
        bars.setBarGrouping(stacked ? BarGrouping.STACKED : BarGrouping.CLUSTERED);
        bars.setOverlap((byte) (stacked ? 100 : 0));
        return bars;
    }

    private void addSeries(XDDFChartData drawn) {
        drawn.setVaryColors(false);
        String[] names = data.categories().toArray(String[]::new);
        XDDFCategoryDataSource categories = XDDFDataSourcesFactory.fromArray(names, cells.range(0), 0);
        for (int s = 0; s < data.series().size(); s++) {
            Block.ChartSeries series = data.series().get(s);
            Integer[] figures = series.values().toArray(Integer[]::new);
            XDDFNumericalDataSource<Integer> values =
                    XDDFDataSourcesFactory.fromArray(figures, cells.range(s + 1), s + 1);
            values.setFormatCode("0");
            drawn.addSeries(categories, values).setTitle(series.name(), cells.title(series.name(), s + 1));
        }
    }

    /** The cells of the workbook that a chart in a document carries. */
    private record Carried(Block.Chart data, XWPFChart chart) implements Cells {
        @Override
        public String range(int column) {
            return chart.formatRange(new CellRangeAddress(1, data.categories().size(), column, column));
        }

        @Override
        public CellReference title(String name, int column) {
            return chart.setSheetTitle(name, column);
        }
    }

    private static int height(Block.Chart data) {
        if (data.kind() == ChartKind.LINE) {
            return LINES_HEIGHT_MM;
        }
        int bars = data.categories().size()
                * (data.kind() == ChartKind.BAR ? data.series().size() : 1);
        return Math.min(MOST_HEIGHT_MM, FRAME_MM + bars * BAR_MM);
    }

    private static int emu(int mm) {
        return mm * Units.EMU_PER_CENTIMETER / 10;
    }
}
