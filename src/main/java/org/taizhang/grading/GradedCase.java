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
 */
public record GradedCase(
        String evaluationNo,
        String caseNo,
        String cause,
        String division,
        Optional<LocalDate> completed,
        Optional<QualityScore> score,
        boolean pending) {

    /** Of an evaluation; empty where there is neither a score nor anything pending, and where it is withdrawn. */
    public static Optional<GradedCase> of(Graded graded, Rulebook rulebook) {
        Optional<QualityScore> score = QualityScore.of(graded, rulebook);
        if (graded.state() == EvaluationState.WITHDRAWN || score.isEmpty() && !graded.pending()) {
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
                graded.pending()));
    }
}
