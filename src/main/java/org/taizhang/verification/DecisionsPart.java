package org.taizhang.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.taizhang.decision.DecisionRecord;
import org.taizhang.intake.Records;
import org.taizhang.intake.SheetKind;
import org.taizhang.intake.jdbc.StoredVersion;
import org.taizhang.intake.jdbc.VersionWalk;
import org.taizhang.ledger.Entry;
import org.taizhang.ledger.Entry.Kind;
import org.taizhang.ledger.Posted;
import org.taizhang.ledger.jdbc.EntryWalk;

/** Checks that every decision that holds is on a sanction of the officer whom it names (R42). */
final class DecisionsPart {

    private static final int PAGE = 1_000;

    private final String court;
    private final VersionWalk versions;
    private final EntryWalk entries;
    private final Set<String> unreadable;
    private final Report report;

    /**
     * The decisions of a court.
     *
     * @param unreadable officers whose entries can't be read; they were told of
     */
    DecisionsPart(String court, VersionWalk versions, EntryWalk entries, Set<String> unreadable, Report report) {
        this.court = court;
        this.versions = versions;
        this.entries = entries;
        this.unreadable = unreadable;
        this.report = report;
    }

    /** Checks the latest version of every row. */
    void check() {
        SortedMap<String, StoredVersion> latest = new TreeMap<>();
        versions.all(
                court,
                SheetKind.DECISIONS,
                version -> latest.put(version.key().unit().id(), version));
        List<DecisionRecord> rows = new ArrayList<>();
        latest.values().forEach(version -> read(version).ifPresent(rows::add));
        for (int from = 0; from < rows.size(); from += PAGE) {
            checkPage(rows.subList(from, Math.min(rows.size(), from + PAGE)));
        }
    }

    private Optional<DecisionRecord> read(StoredVersion version) {
        String unit = version.key().unit().id();
        try {
            DecisionRecord row = Records.decision(version.content().orElseThrow());
            if (!Long.toString(row.entryNo()).equals(unit)) {
                report.differs("verify.decision-key", unit, Long.toString(row.entryNo()));
                return Optional.empty();
            }
            return Optional.of(row).filter(each -> !each.withdrawn() && !unreadable.contains(each.officerNo()));
        } catch (RuntimeException senseless) {
            report.differs("verify.decision-unreadable", unit, String.valueOf(senseless.getMessage()));
            return Optional.empty();
        }
    }

    private void checkPage(List<DecisionRecord> rows) {
        Map<Long, Posted> sanctions = entries.entries(
                court, rows.stream().map(DecisionRecord::entryNo).toList());
        rows.forEach(row -> check(row, Optional.ofNullable(sanctions.get(row.entryNo()))));
    }

    private void check(DecisionRecord row, Optional<Posted> posted) {
        String number = Long.toString(row.entryNo());
        if (posted.isEmpty()) {
            report.differs("verify.decision-unknown", number, row.officerNo());
            return;
        }
        Entry entry = posted.get().entry();
        if (entry.kind() != Kind.SANCTION) {
            report.differs(
                    "verify.decision-kind",
                    number,
                    row.officerNo(),
                    entry.kind().label());
        } else if (!entry.officerNo().equals(row.officerNo())) {
            report.differs("verify.decision-officer", number, row.officerNo(), entry.officerNo());
        }
    }
}
