package org.taizhang.publication.bulletin;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.taizhang.court.Court;
import org.taizhang.court.Court.BulletinChart;
import org.taizhang.publication.Block.Chart;
import org.taizhang.publication.Block.ChartKind;
import org.taizhang.publication.Block.ChartSeries;
import org.taizhang.rulebook.Grade;
import org.taizhang.rulebook.Rulebook;
import org.taizhang.statistics.Compared;
import org.taizhang.statistics.DivisionBreakdown;
import org.taizhang.statistics.LiabilityFigures;
import org.taizhang.statistics.LiabilityFigures.MonthGrades;
import org.taizhang.statistics.Part;

/** The charts that the court wants and for which there is anything to show. */
record BulletinCharts(Court court, Rulebook rulebook, BulletinFigures figures) {

    private static final int MOST_CIRCUMSTANCES = 10;

    /** Grades of each division. */
    Optional<Chart> divisions() {
        List<DivisionBreakdown> divisions =
                new Divisions(court).tables(liabilities().gradesByDivision());
        int cases = liabilities().total().cases().now();
        if (isUnwanted(BulletinChart.DIVISIONS) || cases == 0) {
            return Optional.empty();
        }
        List<ChartSeries> series = rulebook.grades().stream()
                .map(grade -> new ChartSeries(
                        grade.label(),
                        divisions.stream()
                                .map(division -> cases(division, grade).now())
                                .toList()))
                .toList();
        return Optional.of(new Chart(
                "各部门责任等级分布",
                ChartKind.STACKED,
                "件次",
                divisions.stream()
                        .map(division -> Divisions.label(division.division()))
                        .toList(),
                series));
    }

    private static Compared cases(DivisionBreakdown division, Grade grade) {
        return division.breakdown().part(grade.code()).map(Part::cases).orElse(Compared.NOTHING);
    }

    /** Grades over twelve months. */
    Optional<Chart> trend() {
        List<MonthGrades> months = liabilities().trend();
        boolean anything = months.stream()
                .flatMap(month -> month.cases().values().stream())
                .anyMatch(cases -> cases > 0);
        if (isUnwanted(BulletinChart.TREND) || !anything) {
            return Optional.empty();
        }
        List<ChartSeries> series = rulebook.grades().stream()
                .map(grade -> new ChartSeries(
                        grade.label(),
                        months.stream()
                                .map(month -> month.cases().get(grade.code()))
                                .toList()))
                .toList();
        return Optional.of(new Chart(
                "近十二个月责任认定走势",
                ChartKind.LINE,
                "件次",
                months.stream().map(MonthGrades::month).map(this::label).toList(),
                series));
    }

    /** The year is said where it begins. */
    private String label(YearMonth month) {
        boolean first = month.equals(figures.month().minusMonths(11)) || month.getMonthValue() == 1;
        return first
                ? "%02d.%d".formatted(month.getYear() % 100, month.getMonthValue())
                : Integer.toString(month.getMonthValue());
    }

    /** The circumstances of the month's findings, the most frequent first. */
    Optional<Chart> circumstances() {
        List<Part> found = figures.statistics().findings().byCircumstance().mostFrequent(MOST_CIRCUMSTANCES);
        if (isUnwanted(BulletinChart.CIRCUMSTANCES) || found.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Chart(
                found.size() < MOST_CIRCUMSTANCES ? "差错情形分布" : "主要差错情形分布",
                ChartKind.BAR,
                "项",
                found.stream().map(Part::label).toList(),
                List.of(new ChartSeries(
                        "本月", found.stream().map(part -> part.cases().now()).toList()))));
    }

    private LiabilityFigures liabilities() {
        return figures.statistics().liabilities();
    }

    private boolean isUnwanted(BulletinChart chart) {
        return !court.bulletin().style().charts().contains(chart);
    }
}
