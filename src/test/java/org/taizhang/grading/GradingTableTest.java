package org.taizhang.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.taizhang.clock.StateCouncilCalendar;
import org.taizhang.evaluation.Evaluation;
import org.taizhang.evaluation.RowRef;
import org.taizhang.rulebook.Qianguo;
import org.taizhang.rulebook.Readings.CountUnit;
import org.taizhang.rulebook.Rulebook;
import org.taizhang.rulebook.yaml.RulebookFile;

/** The tables under {@code src/test/resources/grading}: every case states all that comes of its rows. */
class GradingTableTest {

    private static final Rulebook MEASURES = Measures.counting(CountUnit.CASE);
    private static final EvaluationChecks CHECKS = new EvaluationChecks(MEASURES, new StateCouncilCalendar(Map.of()));

    static Stream<GradingCase> cases() {
        return Stream.of("grade.yaml", "liability.yaml", "course.yaml", "score.yaml")
                .flatMap(file -> GradingCase.read(file).stream());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void outcome(GradingCase row) {
        Graded graded = Grader.grade(row.evaluation(), MEASURES);
        assertThat(graded.findings().stream().map(GradingTableTest::words).toList())
                .isEqualTo(row.findings());
        row.score().ifPresent(expected -> assertThat(score(graded)).isEqualTo(expected));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void violations(GradingCase row) {
        Unreadable unreadable =
                (ref, column) -> row.unreadable().contains(GradingCase.rowName(ref) + " " + column.header());
        List<Violation> found = CHECKS.check(Grader.grade(row.evaluation(), MEASURES), ref -> row.today(), unreadable);
        assertThat(found).hasSameSizeAs(row.violations());
        for (int i = 0; i < found.size(); i++) {
            String expected = row.violations().get(i);
            assertThat(words(found.get(i), expected.contains(":"))).isEqualTo(expected);
        }
    }

    @Test
    void theLastDayIsThatOfEachRowsOwnFile() {
        Evaluation evaluation = Rows.evaluation(
                Map.of("分案日期", "2025-03-10"),
                Map.of("甲", "承办法官"),
                List.of(Map.of("条款", "17-1", "工号", "甲", "质监委会议日期", "2025-03-10")));
        LocalDate received = LocalDate.of(2025, 3, 9);
        List<Violation> found = CHECKS.check(
                Grader.grade(evaluation, MEASURES),
                row -> row instanceof RowRef.OfFinding ? received : received.plusDays(1),
                Unreadable.NONE);
        assertThat(found).extracting(violation -> words(violation, false)).containsExactly("E110 17-1/甲 质监委会议日期");
    }

    @Test
    void aDeductionOfTheCircumstancesOwnGoesFirst() {
        String text = Qianguo.text(Map.of()).replace("by-circumstance: {}", "by-circumstance: {17-6: 1}");
        Rulebook rulebook = RulebookFile.parse("规则册.yml", text).orElseThrow();
        Evaluation evaluation = Rows.evaluation(
                Map.of("评查完成日期", "2025-03-10"),
                Map.of("甲", "承办法官"),
                List.of(
                        Map.of("条款", "17-6", "工号", "甲", "认定日期", "2025-05-01"),
                        Map.of("条款", "17-1", "工号", "甲", "认定日期", "2025-05-01")));
        assertThat(QualityScore.of(Grader.grade(evaluation, rulebook), rulebook))
                .contains(new QualityScore(96, Optional.of("合格")));
    }

    private static String words(Violation violation, boolean withArguments) {
        String where = violation.code() + " " + GradingCase.rowName(violation.row()) + " "
                + violation.column().header();
        return withArguments ? where + ": " + String.join(" | ", violation.arguments()) : where;
    }

    private static String words(GradedFinding finding) {
        Stream<String> liable = finding.attribution().liable().stream()
                .map(officer -> officer.officerNo() + " " + officer.role() + (officer.staff() ? " staff" : ""));
        return Stream.of(
                        finding.state() + " " + finding.grade().code(),
                        liable.collect(Collectors.joining(", ")),
                        basis(finding.attribution().basis()))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" | "));
    }

    private static String basis(Basis basis) {
        if (basis instanceof Basis.Derived derived) {
            return derived.clause().code();
        }
        if (basis instanceof Basis.Decided) {
            return "decided";
        }
        if (basis instanceof Basis.ByDuty) {
            return "by duty";
        }
        return basis instanceof Basis.Undetermined undetermined
                ? undetermined.code().name()
                : "nobody";
    }

    private static String score(Graded graded) {
        String score = QualityScore.of(graded, MEASURES)
                .map(quality -> " " + quality.score()
                        + quality.qualityClass().map(label -> " " + label).orElse(""))
                .orElse("");
        return graded.state() + score;
    }
}
