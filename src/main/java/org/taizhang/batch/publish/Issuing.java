package org.taizhang.batch.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.springframework.transaction.support.TransactionOperations;
import org.taizhang.court.CourtRules;
import org.taizhang.grading.jdbc.SettleQueue;
import org.taizhang.intake.jdbc.VersionStore;
import org.taizhang.ledger.Head;
import org.taizhang.ledger.jdbc.LedgerStore;
import org.taizhang.message.Words;
import org.taizhang.publication.bulletin.Renderings;
import org.taizhang.publication.bulletin.Renderings.Conversion;
import org.taizhang.publication.issue.Issue;
import org.taizhang.publication.issue.Issues;
import org.taizhang.publication.jdbc.IssueStore;

/**
 * Issues bulletins. An issue is one transaction, which holds the lock on the court's head and stores number and files
 * together: a run that is killed before its commit has issued nothing, one that is killed after it has issued for good.
 */
public final class Issuing {

    private final Editions editions;
    private final IssueStore store;
    private final LedgerStore ledger;
    private final SettleQueue queue;
    private final VersionStore versions;
    private final Renderings renderings;
    private final TransactionOperations separately;
    private final Clock clock;

    /**
     * Issues bulletins in these formats.
     *
     * @param separately transactions of their own, which are only committed while the run holds the writer lock
     */
    public Issuing(
            Editions editions,
            IssueStore store,
            LedgerStore ledger,
            SettleQueue queue,
            VersionStore versions,
            Renderings renderings,
            TransactionOperations separately,
            Clock clock) {
        this.editions = editions;
        this.store = store;
        this.ledger = ledger;
        this.queue = queue;
        this.versions = versions;
        this.renderings = renderings;
        this.separately = separately;
        this.clock = clock;
    }

    /** The months of a court that are due on a date, oldest first; none as long as it has reported nothing at all. */
    public List<YearMonth> due(CourtRules court, LocalDate date) {
        List<YearMonth> due =
                store.issues(court.id()).due(court.court().bulletin().issueDay(), date);
        return due.isEmpty() || hasReported(court) ? due : List.of();
    }

    private boolean hasReported(CourtRules court) {
        return ledger.head(court.id()).number() > 0 || versions.hasEvaluations(court.id());
    }

    /** Why a month can't be issued on a date; empty where it can, or is issued already. */
    public Optional<Words> refusal(CourtRules court, YearMonth month, LocalDate date) {
        Issues issues = store.issues(court.id());
        if (issues.of(month).isPresent()) {
            return Optional.empty();
        }
        return issues.refusal(month, date).or(() -> unsettled(court));
    }

    /** Why nothing of a court can be issued: the ledger isn't what it should be before everybody was settled (R44). */
    public Optional<Words> unsettled(CourtRules court) {
        boolean changed = queue.settledUnder(court.id())
                .filter(hash -> !hash.equals(court.rulebook().hash()))
                .isPresent();
        if (changed) {
            return Optional.of(Words.of("issue.rulebook-changed", court.court().name()));
        }
        long waiting = queue.size(court.id());
        return waiting == 0
                ? Optional.empty()
                : Optional.of(Words.of("issue.unsettled", court.court().name(), Long.toString(waiting)));
    }

    /**
     * Issues a month's bulletin; one that is issued stays as it is.
     *
     * @throws BulletinRefused where it can't be issued
     */
    public Issue issue(CourtRules court, YearMonth month, LocalDate date) throws IOException {
        Optional<Words> refused = refusal(court, month, date);
        if (refused.isPresent()) {
            throw new BulletinRefused(refused.get());
        }
        return inTransaction(() -> {
            Head head = ledger.lockHead(court.id());
            Issues issues = store.issues(court.id());
            Optional<Issue> known = issues.of(month);
            if (known.isPresent()) {
                return known.get();
            }
            // The database keeps milliseconds, and the document must say what the database does.
            Instant now = ledger.notBeforeLast(court.id(), Instant.ofEpochMilli(clock.millis()));
            Issue issue = issues.next(court.court(), month, date, now, head);
            SortedMap<String, byte[]> files = renderings.of(editions.issued(court, issues, issue));
            store.add(issue);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                store.addFile(issue, file.getKey(), file.getValue());
            }
            return issue;
        });
    }

    /**
     * The formats of a court's issued bulletins that can be made from a stored file and that they don't have yet; one that is
     * kept is fixed.
     */
    public List<Unmade> unmade(CourtRules court) {
        List<Unmade> unmade = new ArrayList<>();
        for (Conversion conversion : renderings.conversions()) {
            for (Issue issue : store.issues(court.id()).all()) {
                if (!store.hashes(issue).containsKey(conversion.to())) {
                    store.file(issue, conversion.from())
                            .map(from -> new Unmade(conversion, from, made -> add(issue, conversion, made)))
                            .ifPresent(unmade::add);
                }
            }
        }
        return unmade;
    }

    private void add(Issue issue, Conversion conversion, byte[] made) throws IOException {
        inTransaction(() -> {
            ledger.lockHead(issue.court());
            if (!store.hashes(issue).containsKey(conversion.to())) {
                store.addFile(issue, conversion.to(), made);
            }
            return issue;
        });
    }

    private Issue inTransaction(Work work) throws IOException {
        try {
            return separately.execute(status -> {
                try {
                    return work.run();
                } catch (IOException failed) {
                    throw new UncheckedIOException(failed);
                }
            });
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    private interface Work {
        Issue run() throws IOException;
    }
}
