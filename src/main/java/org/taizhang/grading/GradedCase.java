package org.taizhang.grading;

import java.time.LocalDate;
import java.util.Optional;
import org.taizhang.evaluation.Registration;
import org.taizhang.rulebook.Rulebook;

/**
 * What grading finds of an evaluation as a whole.
 *
 * @param evaluationNo 评查编号
 * @param caseNo 案号
 * @param cause 案由
 * @param division 承办部门
 * @param completed 评查完成日期
 * @param score the score (R33); empty until the evaluation is completed
 * @param pending whether a finding awaits its recognition
 * @param counted between which days it may count in a month's figures; empty where it never does
 */
public record GradedCase(
        String evaluationNo,
        String caseNo,
        String cause,
        String division,
        Optional<LocalDate> completed,
        Optional<QualityScore> score,
        boolean pending,
        Optional<DaySpan> counted) {

    /** Whether it says the same as another one of the same evaluation; its days may be more than the other's. */
    public boolean holds(GradedCase other) {
        boolean covered =
                other.counted.stream().allMatch(wanted -> counted.stream().anyMatch(kept -> kept.covers(wanted)));
        return covered && equals(other.withDays(counted));
    }

    private GradedCase withDays(Optional<DaySpan> days) {
        return new GradedCase(evaluationNo, caseNo, cause, division, completed, score, pending, days);
    }

    /** Of an evaluation; empty where it has no score, nothing pending and no day that counts, and where it is withdrawn. */
    public static Optional<GradedCase> of(Graded graded, Rulebook rulebook, Optional<DaySpan> counted) {
        Optional<QualityScore> score = QualityScore.of(graded, rulebook);
        if (graded.state() == EvaluationState.WITHDRAWN || score.isEmpty() && !graded.pending() && counted.isEmpty()) {
            return Optional.empty();
        }
        Registration registration = graded.evaluation().registration();
        return Optional.of(new GradedCase(
                registration.evaluationNo(),
                registration.caseNo(),
                registration.cause(),
                registration.division(),
                registration.course().completed(),
                score,
                graded.pending(),
                counted));
    }
}
