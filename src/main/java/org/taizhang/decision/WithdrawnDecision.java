package org.taizhang.decision;

import java.time.Instant;
import java.util.List;
import org.taizhang.ledger.Posted;

/**
 * A decided sanction that was reversed and not replaced: the office has to issue a notice of withdrawal (R42).
 *
 * @param sanction the entry that stood last for it
 * @param reversal the entry that reversed it
 * @param decisions the office's rows for it, the one that was in force first
 * @param replaced entries that it had replaced since that decision was recorded, oldest first
 */
public record WithdrawnDecision(Posted sanction, Posted reversal, List<DecisionRecord> decisions, List<Long> replaced) {

    public WithdrawnDecision {
        decisions = List.copyOf(decisions);
        replaced = List.copyOf(replaced);
    }

    /** 工号. */
    public String officerNo() {
        return sanction.entry().officerNo();
    }

    /** The decision that has to be withdrawn. */
    public DecisionRecord decision() {
        return decisions.get(0);
    }

    /** When the reversal was posted. */
    public Instant postedAt() {
        return reversal.postedAt();
    }
}
