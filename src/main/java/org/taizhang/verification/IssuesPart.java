package org.taizhang.verification;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessException;
import org.taizhang.digest.Sha256;
import org.taizhang.ledger.Posted;
import org.taizhang.ledger.jdbc.EntryWalk;
import org.taizhang.ledger.jdbc.LedgerStore;
import org.taizhang.publication.BulletinFolder;
import org.taizhang.publication.issue.Issue;
import org.taizhang.publication.jdbc.IssueStore;
import org.taizhang.publication.json.BulletinJson;

/** Checks a court's issued bulletins: their numbers, their stored files, those in the folder, and what they publish. */
final class IssuesPart {

    /** So that a number that somebody invented doesn't take all memory. */
    private static final int MISSING_AT_MOST = 1_000_000;

    private final String court;
    private final IssueStore store;
    private final LedgerStore ledger;
    private final EntryWalk entries;
    private final BulletinFolder folder;
    private final boolean running;
    private final Report report;

    /**
     * The bulletins of a court.
     *
     * @param ledger name of the ledger's schema
     * @param running whether some run has begun and not ended, which may still have files to write
     */
    IssuesPart(String court, DataSource source, String ledger, Path home, boolean running, Report report) {
        this.court = court;
        this.store = new IssueStore(source, ledger);
        this.ledger = new LedgerStore(source, ledger);
        this.entries = new EntryWalk(source, ledger);
        this.folder = new BulletinFolder(home, court);
        this.running = running;
        this.report = report;
    }

    /**
     * Checks all of them.
     *
     * @param posted how many entries the ledger has
     */
    void check(long posted) throws IOException {
        List<Issue> issues = issues();
        long last = Math.min(ledger.head(court).number(), posted + MISSING_AT_MOST);
        PublishedEntries published = new PublishedEntries(court, issues, last, report);
        for (int i = 0; i < issues.size(); i++) {
            checkNumber(i == 0 ? Optional.empty() : Optional.of(issues.get(i - 1)), issues.get(i));
            checkFiles(i, issues.get(i), published);
        }
        checkTimes(issues);
        if (!issues.isEmpty()) {
            published.check(entries);
        }
        for (Map.Entry<String, Integer> stray : store.strayFiles(court).entrySet()) {
            report.differs("verify.bulletin-stray", stray.getKey(), Integer.toString(stray.getValue()));
        }
        checkFolder(issues);
    }

    private List<Issue> issues() {
        try {
            return store.issues(court).all();
        } catch (DataAccessException failure) {
            throw failure;
        } catch (RuntimeException senseless) {
            report.differs("verify.bulletins-unreadable", String.valueOf(senseless.getMessage()));
            return List.of();
        }
    }

    private void checkNumber(Optional<Issue> previous, Issue issue) {
        String month = issue.month().toString();
        previous.map(before -> before.month().plusMonths(1))
                .filter(issue.month()::isAfter)
                .ifPresent(missing -> report.differs(
                        "verify.bulletin-missing",
                        missing.toString(),
                        issue.month().minusMonths(1).toString()));
        int number = previous.filter(before -> before.year() == issue.year())
                        .map(Issue::number)
                        .orElse(0)
                + 1;
        if (issue.number() != number || issue.year() != issue.issuedOn().getYear()) {
            report.differs(
                    "verify.bulletin-number",
                    month,
                    issue.year() + "-" + issue.number(),
                    issue.issuedOn().getYear() + "-" + number);
        }
        boolean back = previous.filter(
                        before -> issue.head().number() < before.head().number()
                                || issue.issuedOn().isBefore(before.issuedOn())
                                || issue.issuedAt().isBefore(before.issuedAt()))
                .isPresent();
        if (back) {
            report.differs("verify.bulletin-back", month);
        }
    }

    /** Nothing is published before it was posted. */
    private void checkTimes(List<Issue> issues) {
        Map<Long, Posted> ends = entries.entries(
                court, issues.stream().map(issue -> issue.head().number()).toList());
        for (Issue issue : issues) {
            Posted end = ends.get(issue.head().number());
            if (end != null && issue.issuedAt().isBefore(end.postedAt())) {
                report.differs("verify.bulletin-early", issue.month().toString(), Long.toString(end.number()));
            }
        }
    }

    private void checkFiles(int place, Issue issue, PublishedEntries published) throws IOException {
        SortedMap<String, String> hashes = store.hashes(issue);
        if (!hashes.containsKey(BulletinJson.KIND)) {
            report.differs("verify.bulletin-without-figures", issue.month().toString());
            published.isUnknown(place);
        }
        for (Map.Entry<String, String> stored : hashes.entrySet()) {
            String kind = stored.getKey();
            byte[] content = store.file(issue, kind).orElse(new byte[0]);
            if (!Sha256.of(content).equals(stored.getValue())) {
                report.differs("verify.bulletin-altered", issue.month().toString(), kind);
            }
            if (kind.equals(BulletinJson.KIND)) {
                checkFigures(place, issue, content, published);
            }
            checkFile(folder.issued(issue.month(), kind), stored.getValue());
        }
    }

    private void checkFigures(int place, Issue issue, byte[] content, PublishedEntries published) {
        IssuedFigures figures;
        try {
            figures = IssuedFigures.read(content);
        } catch (RuntimeException senseless) {
            report.differs("verify.bulletin-unreadable", issue.month().toString());
            published.isUnknown(place);
            return;
        }
        List<String> differing = figures.differing(issue);
        if (!differing.isEmpty()) {
            report.differs("verify.bulletin-differs", issue.month().toString(), String.join("; ", differing));
        }
        published.lists(place, figures.published());
    }

    private void checkFile(Path file, String sha256) throws IOException {
        if (!Files.isRegularFile(file)) {
            if (running) {
                report.notes("verify.bulletin-file-pending", file.toString());
            } else {
                report.differs("verify.bulletin-file-missing", file.toString());
            }
        } else if (!Sha256.of(file).equals(sha256)) {
            report.differs("verify.bulletin-file-differs", file.toString());
        }
    }

    /** A file that is named like an issued one hints at an issue that was taken out of the database. */
    private void checkFolder(List<Issue> issues) throws IOException {
        if (!Files.isDirectory(folder.path())) {
            return;
        }
        List<YearMonth> known = issues.stream().map(Issue::month).toList();
        try (Stream<Path> files = Files.list(folder.path())) {
            files.filter(file -> BulletinFolder.monthOf(file)
                            .filter(month -> !known.contains(month))
                            .isPresent())
                    .sorted()
                    .forEach(file -> report.differs("verify.bulletin-unknown", file.toString()));
        }
    }
}
