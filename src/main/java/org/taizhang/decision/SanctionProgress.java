package org.taizhang.decision;

import java.util.List;
import java.util.Optional;
import org.taizhang.ledger.Entry;

/**
 * What became of a sanction: whether it is decided and carried out, by which decision, and in which months it withholds
 * (R42).
 *
 * @param decisions the office's rows for it, the one in force first; those behind it were recorded for entries that it
 *     replaced and gave way to a row for a later one
 * @param replaced 依据变更: the reversed entries that it replaced since the decision in force was recorded, oldest first;
 *     empty where the decision is on this very entry, or there is none
 * @param withholding where it withholds anything
 */
public record SanctionProgress(List<DecisionRecord> decisions, List<Long> replaced, Optional<Withholding> withholding) {

    public SanctionProgress {
        decisions = List.copyOf(decisions);
        replaced = List.copyOf(replaced);
    }

    /** The progress of a sanction on which nothing is recorded. */
    public static SanctionProgress proposed(Entry sanction) {
        return of(sanction, List.of(), List.of());
    }

    /**
     * The progress of a sanction.
     *
     * @param decisions the office's rows for it, the one in force first
     * @param replaced the entries that it replaced since that one was recorded
     */
    public static SanctionProgress of(Entry sanction, List<DecisionRecord> decisions, List<Long> replaced) {
        return new SanctionProgress(
                decisions, replaced, Withholding.of(sanction, decisions.stream().findFirst()));
    }

    /** The decision in force. */
    public Optional<DecisionRecord> decision() {
        return decisions.stream().findFirst();
    }

    /** How far it has come. */
    public SanctionStatus status() {
        return DecisionRecord.status(decision());
    }

    /** Whether its decision was recorded for an entry that it replaced, and carried over. */
    public boolean isBasisChanged() {
        return !replaced.isEmpty();
    }
}
