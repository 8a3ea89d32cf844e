package org.taizhang.batch.decision;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.taizhang.decision.DecisionRecord;
import org.taizhang.decision.Decisions;
import org.taizhang.intake.jdbc.VersionStore;
import org.taizhang.ledger.jdbc.LedgerStore;

/** Gathers what {@link Decisions} follows: the rows of 处理决定, and the sanctions and reversals of the officers they name. */
public final class CourtDecisions {

    private final LedgerStore ledger;
    private final VersionStore versions;

    /** Decisions from these stores. */
    public CourtDecisions(LedgerStore ledger, VersionStore versions) {
        this.ledger = ledger;
        this.versions = versions;
    }

    /** What was decided of a court's sanctions, as of now. */
    public Decisions of(String court) {
        return follow(court, versions.decisions(court));
    }

    /** The same for one officer alone. */
    public Decisions of(String court, String officerNo) {
        return follow(
                court,
                versions.decisions(court).stream()
                        .filter(row -> row.officerNo().equals(officerNo))
                        .toList());
    }

    private Decisions follow(String court, Collection<DecisionRecord> rows) {
        TreeSet<String> officers = new TreeSet<>();
        rows.forEach(row -> officers.add(row.officerNo()));
        return Decisions.of(rows, officers.isEmpty() ? List.of() : ledger.sanctions(court, List.copyOf(officers)));
    }
}
