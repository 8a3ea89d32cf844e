package org.taizhang.publication;

import java.util.Optional;
import org.taizhang.decision.DecisionRecord;
import org.taizhang.decision.Reversal;

/**
 * A reversal as documents show it.
 *
 * @param reversed the entry that stood, with its officer
 * @param reversal what reversed it and what replaced it
 * @param sequel what that means for a decision
 * @param decision the decision that was in force on a sanction
 */
public record ReversalLine(LedgerLine reversed, Reversal reversal, Sequel sequel, Optional<DecisionRecord> decision) {

    /** What a reversal means for a decision (R42). */
    public enum Sequel {
        /** Nothing was decided. */
        UNDECIDED("未作决定"),
        BASIS_CHANGED("依据变更，原决定继续有效"),
        TO_WITHDRAW("须发撤销通知"),
        /** The entry is no sanction. */
        NO_SANCTION("");

        private final String label;

        Sequel(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }
}
