package org.taizhang.publication;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.StreamSupport;
import org.taizhang.court.Court;
import org.taizhang.grading.GradedCase;
import org.taizhang.grading.QualityScore;
import org.taizhang.rulebook.Rulebook;
import org.taizhang.rulebook.Scoring.QualityClass;

/**
 * The sheets 评查得分, every evaluation that has a score, and 评查质量, what they come to by division (R33). The second is
 * counted while the first is read, so that the evaluations are read once for both and none is kept.
 */
final class QualitySheets {

    private static final String UNCLASSED = "暂未评定";

    private final Court court;
    private final Rulebook rulebook;
    private final QualityTotals totals = new QualityTotals();

    private record Line(GradedCase graded, QualityScore score) {}

    QualitySheets(Court court, Rulebook rulebook) {
        this.court = court;
        this.rulebook = rulebook;
    }

    /** Both, in the order in which they are to be read. */
    List<Sheet> sheets(String note, Iterator<GradedCase> evaluations) {
        return List.of(scores(note, evaluations), classes(note));
    }

    private Sheet scores(String note, Iterator<GradedCase> evaluations) {
        List<Field<Line>> fields = List.of(
                Field.label("评查编号", 16, line -> line.graded().evaluationNo()),
                Field.label("案号", 30, line -> line.graded().caseNo()),
                Field.label("案由", 24, line -> line.graded().cause()),
                Field.label("部门", 18, line -> line.graded().division()),
                Field.day("评查完成日期", 13, line -> line.graded().completed()),
                Field.number("得分", 8, line -> line.score().score()),
                Field.label("等次", 12, line -> line.score().qualityClass().orElse(UNCLASSED)),
                Field.prose("说明", 28, line -> line.score().qualityClass().isPresent() ? "" : "有差错待认定，得分为暂计"));
        return Sheet.of(
                "评查得分", court.name() + "案件质量评查得分", note + "　评查已完成的案件，撤回的除外；部门为承办部门", fields, () -> scored(evaluations));
    }

    private Iterator<Line> scored(Iterator<GradedCase> evaluations) {
        Iterable<GradedCase> all = () -> evaluations;
        return StreamSupport.stream(all.spliterator(), false)
                .flatMap(graded -> graded.score().map(score -> new Line(graded, score)).stream())
                .peek(line -> totals.count(line.graded().division(), line.score()))
                .iterator();
    }

    private Sheet classes(String note) {
        List<Field<QualityTotals.Division>> fields = new ArrayList<>(List.of(
                Field.label("部门", 34, QualityTotals.Division::name),
                Field.number("已评查（件）", 18, QualityTotals.Division::scored)));
        for (QualityClass each : rulebook.scoring().classes()) {
            fields.add(Field.number(each.label() + "（件）", 18, division -> division.in(each.label())));
        }
        fields.add(Field.number(UNCLASSED + "（件）", 18, QualityTotals.Division::unclassed));
        return new Sheet(
                "评查质量",
                court.name() + "案件评查质量等次统计表",
                note + "　部门为承办部门；有差错待认定的案件暂未评定等次",
                fields.stream().map(Field::column).toList(),
                () -> rows(fields).iterator(),
                List.of(),
                List.of());
    }

    private List<Row> rows(List<Field<QualityTotals.Division>> fields) {
        List<Row> rows = new ArrayList<>();
        totals.divisions(court).forEach(division -> rows.add(Row.of(fields, division, Row.Look.PLAIN)));
        rows.add(Row.of(fields, totals.all(), Row.Look.TOTAL));
        return rows;
    }
}
