package org.taizhang.publication;

import java.util.Optional;
import org.taizhang.court.Officer;
import org.taizhang.decision.DecisionRecord;
import org.taizhang.decision.SanctionProgress;
import org.taizhang.decision.SanctionStatus;
import org.taizhang.decision.Withholding;
import org.taizhang.ledger.Entry;
import org.taizhang.ledger.Posted;

/**
 * An entry as documents show it: with the officer's present name and division, and what became of it.
 *
 * @param posted the entry
 * @param officer whose it is
 * @param progress what became of a sanction (R42); empty for others
 */
public record LedgerLine(Posted posted, Officer officer, Optional<SanctionProgress> progress) {

    public LedgerLine {
        if (!posted.entry().officerNo().equals(officer.number())) {
            throw new IllegalArgumentException("entry " + posted.number() + " is another officer's");
        }
        if (progress.isPresent() && posted.entry().kind() != Entry.Kind.SANCTION) {
            throw new IllegalArgumentException("entry " + posted.number() + " is no sanction");
        }
    }

    /** How far a sanction has come. */
    public Optional<SanctionStatus> status() {
        return progress.map(SanctionProgress::status);
    }

    /** The decision in force on a sanction. */
    public Optional<DecisionRecord> decision() {
        return progress.flatMap(SanctionProgress::decision);
    }

    /** The months in which a sanction withholds the allowance. */
    public Optional<Withholding> withholding() {
        return progress.flatMap(SanctionProgress::withholding);
    }

    /** What the entry says. */
    public Entry entry() {
        return posted.entry();
    }

    /** Whether the entry is of that kind. */
    public boolean is(Entry.Kind kind) {
        return entry().kind() == kind;
    }
}
