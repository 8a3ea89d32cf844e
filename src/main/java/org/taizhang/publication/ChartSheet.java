package org.taizhang.publication;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.taizhang.court.Court;
import org.taizhang.publication.Block.Chart;
import org.taizhang.publication.Block.ChartKind;
import org.taizhang.publication.Block.ChartSeries;
import org.taizhang.rulebook.ChineseDate;
import org.taizhang.rulebook.Grade;
import org.taizhang.rulebook.Provision;

/** The sheet 统计图: charts, each beside the table of its figures. */
final class ChartSheet {

    private static final int TREND = 12;
    /** Rows that a chart takes at least, and each bar of it. */
    private static final int LEAST_ROWS = 18;

    private static final int ROWS_OF_BAR = 2;
    private static final int FRAME_ROWS = 5;
    private static final int MOST_ROWS = 34;
    /** Columns to the right of the tables, for the charts. */
    private static final int CHART_COLUMNS = 9;

    private static final String TOTAL = "合计";

    private final Court court;
    private final Wording wording;
    private final LedgerTotals totals;
    private final List<Row> rows = new ArrayList<>();
    private final List<SheetChart> charts = new ArrayList<>();

    ChartSheet(Court court, Wording wording, LedgerTotals totals) {
        this.court = court;
        this.wording = wording;
        this.totals = totals;
    }

    Sheet sheet(String note) {
        List<DivisionTotals> divisions = DivisionTotals.of(court.divisions(), court.order(), totals);
        List<Chart> all = new ArrayList<>();
        if (!divisions.isEmpty()) {
            all.add(byDivision(divisions));
        }
        all.add(trend());
        all.add(byItem(new DivisionTotals(TOTAL, totals.officers(court.order().officers()))));
        int widest = all.stream().mapToInt(chart -> figures(chart)).max().orElseThrow();
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("", Column.Kind.LABEL, 30));
        IntStream.range(0, widest).forEach(i -> columns.add(new Column("", Column.Kind.NUMBER, 8)));
        IntStream.range(0, CHART_COLUMNS + 1).forEach(i -> columns.add(new Column("", Column.Kind.LABEL, 8)));
        all.forEach(chart -> add(chart, widest + 2));
        return new Sheet("统计图", court.name() + "案件质量责任追究统计图", note + "　图随左侧表中数字变化", columns, rows, List.of(), charts);
    }

    private Chart byDivision(List<DivisionTotals> divisions) {
        return new Chart(
                "各部门责任认定",
                ChartKind.STACKED,
                "件次",
                divisions.stream().map(DivisionTotals::name).toList(),
                grades().map(grade -> new ChartSeries(
                                grade.label(),
                                divisions.stream()
                                        .map(division -> division.cases(grade))
                                        .toList()))
                        .toList());
    }

    /** The twelve months up to that of the business date. */
    private Chart trend() {
        YearMonth last = YearMonth.from(totals.asOf());
        List<YearMonth> months = IntStream.range(0, TREND)
                .mapToObj(i -> last.minusMonths(TREND - 1L - i))
                .toList();
        return new Chart(
                "近十二个月责任认定",
                ChartKind.LINE,
                "件次",
                months.stream().map(ChineseDate::of).toList(),
                grades().map(grade -> new ChartSeries(
                                grade.label(),
                                months.stream()
                                        .map(month -> totals.cases(month, grade))
                                        .toList()))
                        .toList());
    }

    private Chart byItem(DivisionTotals everybody) {
        List<String> names = new ArrayList<>();
        List<Integer> counts = new ArrayList<>();
        wording.items().forEach((item, measure) -> {
            names.add(item.citation() + measure);
            counts.add(everybody.sanctions(Optional.of(item)));
        });
        names.add("未适用具体条项");
        counts.add(everybody.sanctions(Optional.<Provision>empty()));
        return new Chart("各条项责任追究", ChartKind.BAR, "人次", names, List.of(new ChartSeries("人次", counts)));
    }

    private Stream<Grade> grades() {
        return wording.rulebook().grades().stream();
    }

    /** Columns of figures that a chart's table has: the series, and their sum where there are several. */
    private static int figures(Chart chart) {
        int series = chart.series().size();
        return series == 1 ? 1 : series + 1;
    }

    private void add(Chart chart, int left) {
        int top = rows.size();
        rows.add(row(Row.Look.HEADING, List.of(new Cell.Text(chart.caption()))));
        int heading = rows.size();
        List<Cell> head = new ArrayList<>(List.of(new Cell.Text("项目")));
        chart.series().forEach(series -> head.add(new Cell.Text(series.name())));
        addSum(head, chart, new Cell.Text(TOTAL));
        rows.add(row(Row.Look.HEADING, head));
        for (int c = 0; c < chart.categories().size(); c++) {
            int category = c;
            rows.add(figures(
                    chart,
                    chart.categories().get(c),
                    Row.Look.PLAIN,
                    series -> series.values().get(category)));
        }
        rows.add(figures(chart, TOTAL, Row.Look.TOTAL, ChartSheet::sum));
        int bottom = Math.max(rows.size(), top + height(chart));
        while (rows.size() <= bottom) {
            rows.add(new Row(List.of(), Row.Look.GAP));
        }
        charts.add(new SheetChart(chart, heading, heading, bottom, left));
    }

    private static int height(Chart chart) {
        int bars = chart.kind() == ChartKind.LINE ? 0 : chart.categories().size();
        return Math.min(MOST_ROWS, Math.max(LEAST_ROWS, FRAME_ROWS + bars * ROWS_OF_BAR));
    }

    private static Row figures(Chart chart, String label, Row.Look look, ToIntFunction<ChartSeries> figure) {
        List<Cell> cells = new ArrayList<>(List.of(new Cell.Text(label)));
        chart.series().forEach(series -> cells.add(new Cell.Whole(figure.applyAsInt(series))));
        addSum(
                cells,
                chart,
                new Cell.Whole(chart.series().stream().mapToInt(figure).sum()));
        return row(look, cells);
    }

    private static void addSum(List<Cell> cells, Chart chart, Cell sum) {
        if (chart.series().size() > 1) {
            cells.add(sum);
        }
    }

    private static int sum(ChartSeries series) {
        return series.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Row row(Row.Look look, List<Cell> cells) {
        return new Row(cells, look);
    }
}
