package org.taizhang.batch.intake;

import java.util.Map;
import java.util.Optional;
import org.taizhang.batch.decision.CourtDecisions;
import org.taizhang.decision.Decisions;
import org.taizhang.intake.SanctionLookup;
import org.taizhang.ledger.jdbc.LedgerStore;

/**
 * Whose the sanctions of a court are that stand, under their own numbers and under those of decided ones that they replaced
 * (R42); asked for all at once, when the first decision is checked.
 */
final class StandingSanctions implements SanctionLookup {

    private final LedgerStore ledger;
    private final CourtDecisions recorded;
    private final String court;
    private Map<Long, String> officers;
    private Decisions decisions;

    StandingSanctions(LedgerStore ledger, CourtDecisions recorded, String court) {
        this.ledger = ledger;
        this.recorded = recorded;
        this.court = court;
    }

    @Override
    public Optional<String> officerOf(long entryNo) {
        if (officers == null) {
            officers = ledger.officersOfSanctions(court);
            decisions = recorded.of(court);
        }
        return Optional.ofNullable(officers.get(entryNo)).or(() -> decisions.officerOfReplaced(entryNo));
    }
}
