package org.taizhang.publication;

import java.util.Optional;
import org.taizhang.court.Officer;
import org.taizhang.decision.SanctionStatus;
import org.taizhang.ledger.Entry;
import org.taizhang.ledger.Posted;

/**
 * An entry as documents show it: with the officer's present name and division, and what became of it.
 *
 * @param posted the entry
 * @param officer whose it is
 * @param status of a sanction; empty for others
 */
public record LedgerLine(Posted posted, Officer officer, Optional<SanctionStatus> status) {

    public LedgerLine {
        if (!posted.entry().officerNo().equals(officer.number())) {
            throw new IllegalArgumentException("entry " + posted.number() + " is another officer's");
        }
        if (status.isPresent() && posted.entry().kind() != Entry.Kind.SANCTION) {
            throw new IllegalArgumentException("entry " + posted.number() + " is no sanction");
        }
    }

    Entry entry() {
        return posted.entry();
    }

    boolean is(Entry.Kind kind) {
        return entry().kind() == kind;
    }
}
