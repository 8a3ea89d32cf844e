package org.taizhang.decision;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One row of 处理决定: the decision on a sanction entry of the ledger (R42).
 *
 * @param entryNo 台账号, the number of the sanction's entry
 * @param officerNo 工号
 * @param decisionNo 决定文号
 * @param decided 决定日期
 * @param executed 执行日期, if carried out
 * @param note 备注; empty if blank
 * @param withdrawn 作废
 */
public record DecisionRecord(
        long entryNo,
        String officerNo,
        String decisionNo,
        LocalDate decided,
        Optional<LocalDate> executed,
        String note,
        boolean withdrawn) {

    /** How far a sanction has come by the decision recorded for it, if there is one (R42). */
    public static SanctionStatus status(Optional<DecisionRecord> decision) {
        return decision.map(record -> record.executed().isPresent() ? SanctionStatus.EXECUTED : SanctionStatus.DECIDED)
                .orElse(SanctionStatus.PROPOSED);
    }
}
