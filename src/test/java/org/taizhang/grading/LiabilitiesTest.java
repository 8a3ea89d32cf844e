package org.taizhang.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.taizhang.escalation.Liability;
import org.taizhang.rulebook.Provision;
import org.taizhang.rulebook.Readings.CountUnit;
import org.taizhang.rulebook.Role;
import org.taizhang.rulebook.Rulebook;

/** R14: from an officer's confirmed findings to the liabilities they make, under either reading of 件次. */
class LiabilitiesTest {

    private static final Rulebook BY_CASE = Measures.counting(CountUnit.CASE);
    private static final Rulebook BY_FINDING = Measures.counting(CountUnit.FINDING);

    @Test
    void oneLiabilityPerEvaluationAtTheHighestGrade() {
        List<LiableFinding> findings = List.of(
                finding("P1", "19-5", 1, Role.SECONDARY, "2025-06-01"),
                finding("P1", "17-1", 1, Role.PRIMARY, "2025-03-01"),
                finding("P1", "19-1", 1, Role.SECONDARY, "2025-07-01"));

        assertThat(words(findings, BY_CASE)).containsExactly("2025-06-01 MAJOR SECONDARY P1 [19-1, 19-5] 1");
    }

    @Test
    void primaryWhereAnyFindingAtThatGradeIs() {
        List<LiableFinding> findings = List.of(
                finding("P1", "18-2", 3, Role.SECONDARY, "2025-06-01"),
                finding("P1", "18-2", 2, Role.PRIMARY, "2025-08-01"),
                finding("P1", "18-1", 4, Role.SECONDARY, "2025-07-01"));

        assertThat(words(findings, BY_CASE)).containsExactly("2025-06-01 GENERAL PRIMARY P1 [18-1, 18-2] 4");
    }

    @Test
    void aPrimaryRoleAtALowerGradeDoesNotRise() {
        List<LiableFinding> findings = List.of(
                finding("P1", "17-1", 1, Role.PRIMARY, "2025-03-01"),
                finding("P1", "18-2", 1, Role.SECONDARY, "2025-06-01"));

        assertThat(words(findings, BY_CASE)).containsExactly("2025-06-01 GENERAL SECONDARY P1 [18-2] 1");
    }

    @Test
    void evaluationsComeInTheOrderOfTheirLiabilities() {
        List<LiableFinding> findings = List.of(
                finding("P2", "17-1", 1, Role.PRIMARY, "2025-06-01"),
                finding("P3", "17-1", 1, Role.PRIMARY, "2025-03-01"),
                finding("P1", "18-1", 1, Role.PRIMARY, "2025-03-01"));

        assertThat(words(findings, BY_CASE))
                .containsExactly(
                        "2025-03-01 FLAW PRIMARY P3 [17-1] 1",
                        "2025-03-01 GENERAL PRIMARY P1 [18-1] 1",
                        "2025-06-01 FLAW PRIMARY P2 [17-1] 1");
    }

    @Test
    void byFindingEachIsALiabilityOfItsOwn() {
        List<LiableFinding> findings = List.of(
                finding("P1", "17-1", 2, Role.PRIMARY, "2025-03-01"),
                finding("P1", "17-1", 1, Role.PRIMARY, "2025-03-01"),
                finding("P1", "19-5", 1, Role.SECONDARY, "2025-06-01"));

        assertThat(words(findings, BY_FINDING))
                .containsExactly(
                        "2025-03-01 FLAW PRIMARY P1 [17-1] 1",
                        "2025-03-01 FLAW PRIMARY P1 [17-1] 2",
                        "2025-06-01 MAJOR SECONDARY P1 [19-5] 1");
    }

    @Test
    void theSameFindingTwiceCountsOnceWithTheHeavierRole() {
        List<LiableFinding> twice = List.of(
                finding("P1", "18-2", 1, Role.SECONDARY, "2025-06-01"),
                finding("P1", "18-2", 1, Role.PRIMARY, "2025-07-01"));

        assertThat(words(twice, BY_CASE)).containsExactly("2025-06-01 GENERAL PRIMARY P1 [18-2] 1");
        assertThat(words(twice, BY_FINDING)).containsExactly("2025-06-01 GENERAL PRIMARY P1 [18-2] 1");
    }

    @Test
    void staffAloneIsStaff() {
        Graded graded = Grader.grade(
                Rows.evaluation(
                        Map.of(),
                        Map.of("甲", "书记员、人民陪审员 错", "乙", "书记员、合议庭成员 错"),
                        List.of(Map.of("条款", "18-2", "认定日期", "2025-06-01"), Map.of("条款", "18-3"))),
                BY_CASE);

        assertThat(graded.liableFindings())
                .extracting(LiableFinding::officerNo, LiableFinding::staff, LiableFinding::provision)
                .containsExactlyInAnyOrder(
                        tuple("甲", true, Provision.of("18-2")), tuple("乙", false, Provision.of("18-2")));
        assertThat(liabilitiesOf("甲", graded)).allMatch(Liability::staff);
        assertThat(liabilitiesOf("乙", graded)).noneMatch(Liability::staff);
    }

    private static List<Liability> liabilitiesOf(String officerNo, Graded graded) {
        List<LiableFinding> own = graded.liableFindings().stream()
                .filter(finding -> finding.officerNo().equals(officerNo))
                .toList();
        return Liabilities.of(own, BY_CASE);
    }

    private static LiableFinding finding(String evaluationNo, String code, int seq, Role role, String recognised) {
        Provision provision = Provision.of(code);
        return new LiableFinding(
                "甲",
                evaluationNo,
                "（2025）吉0721民初1号",
                provision,
                seq,
                Measures.GRADES.get(provision.article() - 17),
                role,
                LocalDate.parse(recognised),
                false);
    }

    private static List<String> words(List<LiableFinding> findings, Rulebook rulebook) {
        return Liabilities.of(findings, rulebook).stream()
                .map(liability ->
                        liability.effective() + " " + liability.grade().code() + " " + liability.role() + " "
                                + liability.evaluationNo() + " " + liability.articles() + " " + liability.seq())
                .toList();
    }
}
