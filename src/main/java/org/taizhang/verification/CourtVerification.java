package org.taizhang.verification;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.taizhang.clock.WorkingDays;
import org.taizhang.clock.jdbc.OpenClockStore;
import org.taizhang.court.CourtRules;
import org.taizhang.digest.HashFunction;
import org.taizhang.grading.jdbc.GradedCaseStore;
import org.taizhang.grading.jdbc.LiableFindingStore;
import org.taizhang.grading.jdbc.SettleQueue;
import org.taizhang.intake.jdbc.EvaluationStream;
import org.taizhang.intake.jdbc.Receipt;
import org.taizhang.intake.jdbc.ReceiptStore;
import org.taizhang.intake.jdbc.VersionStore;
import org.taizhang.intake.jdbc.VersionWalk;
import org.taizhang.ledger.heads.HeadsFile;
import org.taizhang.ledger.jdbc.EntryWalk;
import org.taizhang.ledger.jdbc.LedgerStore;

/** Verifies one court: its chain and heads, its stored rows, its bulletins, and that its standing entries follow from these (R29-R31). */
public final class CourtVerification {

    private final DataSource pool;
    private final String ledger;
    private final Path home;
    private final Clock clock;
    private final WorkingDays calendar;
    private final CourtRules court;
    private final Report report;

    /**
     * A verification of one court.
     *
     * @param pool where the database is
     * @param ledger name of the ledger's schema
     * @param home the home folder, for the heads
     * @param calendar by which clocks are reckoned
     * @param report is told what it finds
     */
    public CourtVerification(
            DataSource pool,
            String ledger,
            Path home,
            Clock clock,
            WorkingDays calendar,
            CourtRules court,
            Report report) {
        this.pool = pool;
        this.ledger = ledger;
        this.home = home;
        this.clock = clock;
        this.calendar = calendar;
        this.court = court;
        this.report = report;
    }

    /** Verifies what the database holds, as it is at one moment. */
    public Counts check() throws IOException, SQLException {
        return check((snapshot, counts) -> counts);
    }

    /** The same, and the workbooks that these rows came from. */
    public Counts check(Archive archive) throws IOException, SQLException {
        return check((snapshot, counts) -> new Counts(
                counts.entries(),
                counts.rows(),
                counts.evaluations(),
                counts.officers(),
                archive.check(snapshot, court, report)));
    }

    /** Verifies the archived workbooks of a court. */
    public interface Archive {
        /** Says how many files it read. */
        long check(DataSource snapshot, CourtRules court, Report report) throws IOException;
    }

    private interface More {
        Counts check(DataSource snapshot, Counts counts) throws IOException;
    }

    private Counts check(More more) throws IOException, SQLException {
        HeadsFile file = new HeadsFile(home, court.id());
        HeadsFile.Contents before = file.read();
        try (Snapshot snapshot = Snapshot.of(pool)) {
            DataSource source = snapshot.dataSource();
            HeadsPart heads = new HeadsPart(before, file.read(), isRunning(source), report);
            EntryWalk entries = new EntryWalk(source, ledger);
            ChainPart chain = new ChainPart(court, hashFunction(source), entries, heads, report);
            long posted = chain.check();
            VersionWalk walk = new VersionWalk(source, ledger);
            long rows = new RowsPart(court.id(), walk, receipts(source), report).check();
            new DecisionsPart(court.id(), walk, entries, chain.unreadable(), report).check();
            new IssuesPart(court.id(), source, ledger, home, isRunning(source), report).check(posted);
            SettleQueue queue = new SettleQueue(source);
            if (awaitsGrading(queue)) {
                report.notes("verify.rulebook-changed", court.court().name());
                return more.check(source, new Counts(posted, rows, 0, 0, 0));
            }
            LiableFindingStore findings = new LiableFindingStore(source);
            VersionStore versions = new VersionStore(source, ledger, clock);
            new AssignmentsPart(court, ledger, source, new EvaluationStream(versions), report).check();
            GradingPart grading = new GradingPart(
                    court,
                    ledger,
                    versions,
                    findings,
                    new ClockPart(court, new OpenClockStore(source), calendar, report),
                    new CasePart(court, new GradedCaseStore(source), calendar, report),
                    report);
            long evaluations = grading.check();
            long waiting = queue.size(court.id());
            if (waiting > 0) {
                report.notes("verify.waiting", court.court().name(), Long.toString(waiting));
            }
            LedgerStore standing = new LedgerStore(source, ledger);
            long officers = new OfficersPart(
                            court, entries, standing, findings, queue, grading, chain.unreadable(), report)
                    .check();
            return more.check(source, new Counts(posted, rows, evaluations, officers, 0));
        }
    }

    /** Findings that were graded under another rulebook can't be compared with this one's. */
    private boolean awaitsGrading(SettleQueue queue) {
        return queue.gradedUnder(court.id())
                .filter(under -> !under.equals(court.rulebook().hash()))
                .isPresent();
    }

    /** What the court's chain was begun with; where that isn't recorded as it must be, what most began with. */
    private HashFunction hashFunction(DataSource source) {
        LedgerStore store = new LedgerStore(source, ledger);
        String recorded = store.recordedHashFunction(court.id()).orElse("");
        Optional<HashFunction> known = HashFunction.named(recorded);
        if (known.isEmpty() && store.head(court.id()).number() > 0) {
            report.differs("verify.hash-function", court.court().name(), recorded);
        }
        return known.orElse(HashFunction.SHA_256);
    }

    private Set<Long> receipts(DataSource source) {
        return new ReceiptStore(source, clock)
                .ofCourt(court.id()).stream().map(Receipt::number).collect(Collectors.toSet());
    }

    private static boolean isRunning(DataSource source) {
        Integer running = new JdbcTemplate(source)
                .queryForObject("SELECT COUNT(*) FROM run WHERE finished_at IS NULL", Integer.class);
        return running != null && running > 0;
    }
}
