package org.taizhang.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.dao.DataAccessException;
import org.taizhang.court.CourtRules;
import org.taizhang.escalation.Escalation;
import org.taizhang.grading.Liabilities;
import org.taizhang.grading.LiableFinding;
import org.taizhang.grading.jdbc.LiableFindingStore;
import org.taizhang.grading.jdbc.SettleQueue;
import org.taizhang.ledger.Posted;
import org.taizhang.ledger.Settlement;
import org.taizhang.ledger.jdbc.EntryWalk;
import org.taizhang.ledger.jdbc.LedgerStore;

/** Settles every officer anew, a page at a time, and compares with what stands (R30); who waits to be settled is left out. */
final class OfficersPart {

    private static final int PAGE = 500;

    private final CourtRules court;
    private final EntryWalk entries;
    private final LedgerStore ledger;
    private final LiableFindingStore findings;
    private final SettleQueue queue;
    private final GradingPart grading;
    private final Set<String> unreadable;
    private final Report report;
    private final SettlementLines lines;

    /**
     * The officers of a court.
     *
     * @param unreadable officers whose entries can't be read; they were told of
     */
    OfficersPart(
            CourtRules court,
            EntryWalk entries,
            LedgerStore ledger,
            LiableFindingStore findings,
            SettleQueue queue,
            GradingPart grading,
            Set<String> unreadable,
            Report report) {
        this.court = court;
        this.entries = entries;
        this.ledger = ledger;
        this.findings = findings;
        this.queue = queue;
        this.grading = grading;
        this.unreadable = unreadable;
        this.report = report;
        this.lines = new SettlementLines(report);
    }

    /** Settles everyone on paper; says how many there are. */
    long check() {
        long count = 0;
        List<String> page = next("");
        while (!page.isEmpty()) {
            count += page.size();
            Set<String> waiting = queue.waiting(court.id(), page);
            List<String> due = page.stream()
                    .filter(officer -> !waiting.contains(officer) && !unreadable.contains(officer))
                    .toList();
            checkPage(due);
            page = next(page.get(page.size() - 1));
        }
        return count;
    }

    private List<String> next(String after) {
        TreeSet<String> officers = new TreeSet<>(entries.officers(court.id(), after, PAGE));
        officers.addAll(findings.officers(court.id(), after, PAGE));
        return new ArrayList<>(officers).subList(0, Math.min(PAGE, officers.size()));
    }

    private void checkPage(List<String> officers) {
        try {
            settle(officers);
        } catch (DataAccessException failure) {
            throw failure;
        } catch (RuntimeException senseless) {
            officers.forEach(this::checkAlone);
        }
    }

    private void checkAlone(String officer) {
        try {
            settle(List.of(officer));
        } catch (DataAccessException failure) {
            throw failure;
        } catch (RuntimeException senseless) {
            report.differs("verify.officer-unreadable", officer, String.valueOf(senseless.getMessage()));
        }
    }

    /** Nothing is told before all of the page was settled, so that a page may be gone through again. */
    private void settle(List<String> officers) {
        Map<String, List<LiableFinding>> liable = grading.ofOfficers(officers);
        Map<String, List<Posted>> standing = ledger.standing(court.id(), officers);
        List<Settlement> settlements = officers.stream()
                .map(officer -> Settlement.of(
                        standing.getOrDefault(officer, List.of()),
                        Escalation.of(
                                Liabilities.of(liable.getOrDefault(officer, List.of()), court.rulebook()),
                                court.rulebook()),
                        officer,
                        court.rulebook()))
                .toList();
        settlements.forEach(lines::tell);
    }
}
