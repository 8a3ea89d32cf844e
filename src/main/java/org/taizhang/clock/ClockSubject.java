package org.taizhang.clock;

import java.util.Optional;
import org.taizhang.evaluation.Evaluation;
import org.taizhang.evaluation.Finding;
import org.taizhang.evaluation.Registration;

/**
 * What a clock runs for.
 *
 * @param evaluationNo 评查编号
 * @param caseNo 案号
 * @param division 承办部门 of the case
 * @param reviewer 评查人 as the office wrote it: a staff number, a name, or empty
 * @param finding the row of 差错认定, for a clock of a finding; each row has clocks of its own
 */
public record ClockSubject(
        String evaluationNo, String caseNo, String division, String reviewer, Optional<Finding.Key> finding) {

    static ClockSubject of(Evaluation evaluation) {
        Registration registration = evaluation.registration();
        return new ClockSubject(
                registration.evaluationNo(),
                registration.caseNo(),
                registration.division(),
                registration.reviewer(),
                Optional.empty());
    }

    ClockSubject of(Finding row) {
        return new ClockSubject(evaluationNo, caseNo, division, reviewer, Optional.of(row.key()));
    }
}
