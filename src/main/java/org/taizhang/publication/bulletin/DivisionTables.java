package org.taizhang.publication.bulletin;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.taizhang.court.Court;
import org.taizhang.publication.bulletin.AnnexTable.Cell;
import org.taizhang.rulebook.Grade;
import org.taizhang.rulebook.Rulebook;
import org.taizhang.rulebook.Scoring.QualityClass;
import org.taizhang.statistics.Breakdown;
import org.taizhang.statistics.Compared;
import org.taizhang.statistics.DivisionBreakdown;
import org.taizhang.statistics.Part;

/** The tables with a row for each division and one for all: quality classes, and grades of liability. */
record DivisionTables(Court court, Rulebook rulebook, BulletinFigures figures) {

    private static final String ALL = "合计";

    /** A row: a division's breakdown, or everybody's. */
    private record Row(String label, Breakdown breakdown, String place, int points) {

        Compared total() {
            return breakdown.total().cases();
        }

        Compared part(String code) {
            return breakdown.part(code).map(Part::cases).orElse(Compared.NOTHING);
        }

        int parts() {
            return breakdown.parts().stream()
                    .mapToInt(part -> part.cases().now())
                    .sum();
        }
    }

    AnnexTable classes() {
        List<Cell<Row>> cells = begin();
        for (QualityClass each : rulebook.scoring().classes()) {
            cells.add(Cell.of(each.label(), 10, row -> row.part(each.label()).now()));
        }
        cells.add(Cell.of("暂未评定", 11, row -> row.total().now() - row.parts()));
        end(cells);
        List<DivisionBreakdown> divisions = figures.statistics().evaluations().classesByDivision();
        return AnnexTable.of(
                "各部门案件质量等次（件）",
                cells,
                rows(divisions, figures.statistics().evaluations().byClass(), false));
    }

    AnnexTable grades() {
        List<Cell<Row>> cells = begin();
        for (Grade grade : rulebook.grades()) {
            cells.add(Cell.of(grade.label(), 11, row -> row.part(grade.code()).now()));
        }
        end(cells);
        if (court.pointsShown()) {
            cells.add(Cell.of("积分（内部参考）", 12, Row::points));
        }
        if (new Divisions(court).ranked()) {
            cells.add(Cell.of("名次", 8, Row::place));
        }
        List<DivisionBreakdown> divisions = figures.statistics().liabilities().gradesByDivision();
        return AnnexTable.of(
                "各部门责任等级（件次）",
                cells,
                rows(divisions, figures.statistics().liabilities().byGrade(), true));
    }

    private static List<Cell<Row>> begin() {
        return new ArrayList<>(List.of(Cell.of("部门", 20, Row::label)));
    }

    private static void end(List<Cell<Row>> cells) {
        cells.add(Cell.of(ALL, 9, row -> row.total().now()));
        cells.add(Cell.of("上月", 9, row -> row.total().before()));
        cells.add(Cell.of("上年同期", 11, row -> row.total().yearAgo()));
    }

    private List<Row> rows(List<DivisionBreakdown> divisions, Breakdown all, boolean ranked) {
        List<DivisionBreakdown> ordered = ranked ? new Divisions(court).tables(divisions) : divisions;
        List<Integer> totals = divisions.stream()
                .map(division -> division.breakdown().total().cases().now())
                .toList();
        Stream<Row> rows = ordered.stream()
                .map(division -> new Row(
                        Divisions.label(division.division()),
                        division.breakdown(),
                        Integer.toString(Divisions.place(
                                division.breakdown().total().cases().now(), totals)),
                        figures.points().getOrDefault(division.division(), 0)));
        int points =
                figures.points().values().stream().mapToInt(Integer::intValue).sum();
        return Stream.concat(rows, Stream.of(new Row(ALL, all, "", points))).toList();
    }
}
