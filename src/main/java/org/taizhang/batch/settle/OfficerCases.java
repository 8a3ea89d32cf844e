package org.taizhang.batch.settle;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taizhang.court.CourtRules;
import org.taizhang.grading.LiableFinding;
import org.taizhang.grading.jdbc.LiableFindingStore;
import org.taizhang.grading.jdbc.SettleQueue;
import org.taizhang.ledger.Posted;
import org.taizhang.ledger.jdbc.LedgerStore;

/** Loads the officers who wait to be settled, a page at a time, in the order of 工号. */
public final class OfficerCases {

    private final SettleQueue queue;
    private final LiableFindingStore findings;
    private final LedgerStore ledger;
    private final int pageSize;

    /** Cases from these stores, so many a page. */
    public OfficerCases(SettleQueue queue, LiableFindingStore findings, LedgerStore ledger, int pageSize) {
        this.queue = queue;
        this.findings = findings;
        this.ledger = ledger;
        this.pageSize = pageSize;
    }

    /**
     * The next cases of a court.
     *
     * @param after the last officer had, or an empty text
     * @param only the one officer wanted; empty for everyone who waits
     */
    public List<OfficerCase> next(CourtRules court, String after, Optional<String> only) {
        List<String> officers = only.isPresent()
                ? only.filter(officer -> after.isEmpty()).stream().toList()
                : queue.next(court.id(), after, pageSize);
        Map<String, List<LiableFinding>> liable = findings.ofOfficers(court.id(), officers, court.rulebook());
        Map<String, List<Posted>> standing = ledger.standing(court.id(), officers);
        return officers.stream()
                .map(officer -> new OfficerCase(
                        court,
                        officer,
                        liable.getOrDefault(officer, List.of()),
                        standing.getOrDefault(officer, List.of())))
                .toList();
    }
}
