package org.taizhang.batch.intake;

import java.util.Map;
import java.util.Optional;
import org.taizhang.intake.SanctionLookup;
import org.taizhang.ledger.jdbc.LedgerStore;

/** Whose the standing sanctions of a court are; asked for all at once, when the first decision is checked. */
final class StandingSanctions implements SanctionLookup {

    private final LedgerStore ledger;
    private final String court;
    private Map<Long, String> officers;

    StandingSanctions(LedgerStore ledger, String court) {
        this.ledger = ledger;
        this.court = court;
    }

    @Override
    public Optional<String> officerOf(long entryNo) {
        if (officers == null) {
            officers = ledger.officersOfSanctions(court);
        }
        return Optional.ofNullable(officers.get(entryNo));
    }
}
