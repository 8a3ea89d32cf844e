package org.taizhang.publication.bulletin;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
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
    private static final int NAME_SHARE = 7;
    private static final int LONGEST_LINE = 3;

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
            cells.add(figure(each.label(), row -> row.part(each.label()).now()));
        }
        cells.add(figure("暂未评定", row -> row.total().now() - row.parts()));
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
            cells.add(figure(grade.label(), row -> row.part(grade.code()).now()));
        }
        end(cells);
        if (court.pointsShown()) {
            cells.add(figure("积分（内部参考）", Row::points));
        }
        if (new Divisions(court).ranked()) {
            cells.add(figure("名次", Row::place));
        }
        List<DivisionBreakdown> divisions = figures.statistics().liabilities().gradesByDivision();
        return AnnexTable.of(
                "各部门责任等级（件次）",
                cells,
                rows(divisions, figures.statistics().liabilities().byGrade(), true));
    }

    /** A column as wide as its heading needs, which stands on two even lines where it is longer. */
    private static Cell<Row> figure(String header, Function<Row, Object> value) {
        int characters = header.length() <= LONGEST_LINE ? header.length() : (header.length() + 1) / 2;
        return Cell.of(header, 1 + characters, value);
    }

    private static List<Cell<Row>> begin() {
        return new ArrayList<>(List.of(Cell.of("部门", NAME_SHARE, Row::label)));
    }

    private static void end(List<Cell<Row>> cells) {
        cells.add(figure(ALL, row -> row.total().now()));
        cells.add(figure("上月", row -> row.total().before()));
        cells.add(figure("上年同期", row -> row.total().yearAgo()));
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
