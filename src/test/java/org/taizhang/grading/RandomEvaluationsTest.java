package org.taizhang.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.taizhang.clock.StateCouncilCalendar;
import org.taizhang.escalation.Liability;
import org.taizhang.evaluation.Evaluation;
import org.taizhang.evaluation.Participant;
import org.taizhang.evaluation.RowRef;
import org.taizhang.message.Code;
import org.taizhang.rulebook.Readings.CountUnit;
import org.taizhang.rulebook.Rulebook;

/** What holds of every evaluation, however wrong its rows are. */
class RandomEvaluationsTest {

    private static final int MANY = 2_000;
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    private static final Rulebook MEASURES = Measures.counting(CountUnit.CASE);
    private static final EvaluationChecks CHECKS = new EvaluationChecks(MEASURES, new StateCouncilCalendar(Map.of()));

    private static Stream<Evaluation> evaluations() {
        RandomEvaluation random = new RandomEvaluation(20191218);
        return Stream.generate(random::next).limit(MANY);
    }

    @Test
    void everyFindingIsGradedAndOnlyParticipantsAreLiable() {
        evaluations().forEach(evaluation -> {
            Graded graded = Grader.grade(evaluation, MEASURES);
            assertThat(graded.findings()).hasSameSizeAs(evaluation.findings());
            Set<String> participants = evaluation.participants().stream()
                    .filter(participant -> !participant.withdrawn())
                    .map(Participant::officerNo)
                    .collect(Collectors.toSet());
            assertThat(graded.findings())
                    .flatExtracting(finding -> finding.attribution().liable())
                    .extracting(Liable::officerNo)
                    .isSubsetOf(participants);
        });
    }

    @Test
    void somebodyIsLiableForAConfirmedFindingOrAnErrorSaysWhyNot() {
        evaluations().forEach(evaluation -> {
            Set<RowRef> inError = check(evaluation).stream()
                    .filter(violation -> violation.code().isError())
                    .map(Violation::row)
                    .collect(Collectors.toSet());
            Grader.grade(evaluation, MEASURES).findings().stream()
                    .filter(finding -> finding.state() == FindingState.CONFIRMED)
                    .filter(finding -> !(finding.attribution().basis() instanceof Basis.NotAttributed))
                    .filter(finding -> finding.attribution().liable().isEmpty())
                    .forEach(finding -> assertThat(inError).contains(Subject.row(finding.finding())));
        });
    }

    @Test
    void atMostOneLiabilityPerOfficerAndEvaluation() {
        evaluations()
                .forEach(evaluation -> Grader.grade(evaluation, MEASURES).liableFindings().stream()
                        .collect(Collectors.groupingBy(LiableFinding::officerNo))
                        .forEach((officer, findings) -> {
                            List<Liability> liabilities = Liabilities.of(findings, MEASURES);
                            assertThat(liabilities).hasSize(1);
                            assertThat(findings)
                                    .noneMatch(finding -> finding.grade()
                                                    .compareTo(
                                                            liabilities.get(0).grade())
                                            > 0);
                        }));
    }

    @Test
    void whereNothingCouldBeReadNothingIsWrong() {
        evaluations()
                .forEach(evaluation -> assertThat(
                                CHECKS.check(Grader.grade(evaluation, MEASURES), row -> TODAY, (row, column) -> true))
                        .isEmpty());
    }

    @Test
    void aScoreLiesBetweenFloorAndFullAndHasAClassOnceConcluded() {
        evaluations()
                .map(evaluation -> Grader.grade(evaluation, MEASURES))
                .forEach(graded -> QualityScore.of(graded, MEASURES).ifPresent(quality -> {
                    assertThat(quality.score()).isBetween(0, 100);
                    assertThat(quality.qualityClass().isPresent())
                            .isEqualTo(graded.state() == EvaluationState.CONCLUDED);
                }));
    }

    @Test
    void theSeedReachesEveryCodeAndState() {
        Set<Code> codes = EnumSet.noneOf(Code.class);
        Set<FindingState> states = new HashSet<>();
        evaluations().forEach(evaluation -> {
            check(evaluation).forEach(violation -> codes.add(violation.code()));
            Grader.grade(evaluation, MEASURES).findings().forEach(finding -> states.add(finding.state()));
        });
        assertThat(states).containsExactlyInAnyOrder(FindingState.values());
        assertThat(codes)
                .containsExactlyInAnyOrder(
                        Code.E109, Code.E110, Code.E111, Code.E112, Code.E113, Code.E114, Code.E115, Code.E116,
                        Code.E117, Code.E119, Code.E124, Code.E125, Code.E126, Code.E128, Code.W201, Code.W207);
    }

    private static List<Violation> check(Evaluation evaluation) {
        return CHECKS.check(Grader.grade(evaluation, MEASURES), row -> TODAY, Unreadable.NONE);
    }
}
