package org.taizhang.batch.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.taizhang.batch.Installation;
import org.taizhang.court.CourtRules;
import org.taizhang.file.ScratchFolder;
import org.taizhang.intake.Problem;
import org.taizhang.intake.arrival.Arrival;
import org.taizhang.intake.arrival.ReceiptFolder;
import org.taizhang.intake.jdbc.ProblemStore;
import org.taizhang.intake.jdbc.Receipt;
import org.taizhang.intake.jdbc.ReceiptStore;
import org.taizhang.intake.jdbc.StoredProblem;
import org.taizhang.intake.jdbc.UnitCounts;
import org.taizhang.intake.jdbc.VersionStore;
import org.taizhang.ledger.jdbc.LedgerStore;
import org.taizhang.message.Words;

/**
 * Answers what an import would, with receipts, and stores nothing: what the receipts report is noted in a transaction
 * that is always rolled back, so that memory doesn't grow with it.
 */
public final class CheckOnly {

    /** Errors that an answer itself holds; the receipt has them all. */
    private static final int SHOWN = 50;

    /** More files than one check ever gets; numbers below zero are no run's. */
    private static final long FILES = 1L << 20;

    private final Installation installation;
    private final FileChecks checks;
    private final VersionStore versions;
    private final ReceiptStore receipts;
    private final ProblemStore problems;
    private final ReceiptNotes notes;
    private final ScratchFolder scratch;

    /**
     * What an import of one file would come to.
     *
     * @param fileName as the office named it
     * @param receipt where its receipt lies
     * @param refusal why the whole file would be refused, or is a repetition
     * @param accepted units that would be stored
     * @param rejectedUnits units that would be refused
     * @param unchanged rows that say what is stored
     * @param firstErrors what is in error, so far as it is shown
     * @param errors how many errors there are
     * @param warnings how many warnings there are
     */
    public record Answer(
            String fileName,
            Path receipt,
            Optional<Words> refusal,
            int accepted,
            int rejectedUnits,
            int unchanged,
            List<Problem> firstErrors,
            int errors,
            int warnings) {

        /** Whether the file or rows of it would be refused. */
        public boolean rejected() {
            return rejectedUnits > 0
                    || refusal.filter(words -> !words.key().equals("F007")).isPresent();
        }
    }

    /** Checks against an installation. */
    public CheckOnly(Installation installation) throws IOException {
        this.installation = installation;
        this.versions = new VersionStore(installation.dataSource(), installation.ledger(), installation.clock());
        this.receipts = new ReceiptStore(installation.dataSource(), installation.clock());
        this.problems = new ProblemStore(installation.dataSource());
        this.notes = new ReceiptNotes(installation.dataSource(), receipts, problems);
        this.scratch = ScratchFolder.of("check");
        this.checks = new FileChecks(
                versions,
                new LedgerStore(installation.dataSource(), installation.ledger()),
                installation.workingDays(),
                installation.fileLimits(),
                scratch.path(),
                () -> false);
    }

    /** What an import of these files would come to, in the order of their arrival. */
    public List<Answer> check(CourtRules court, List<Arrival> files, LocalDate date) throws IOException {
        TransactionTemplate transaction =
                new TransactionTemplate(new JdbcTransactionManager(installation.dataSource()));
        try {
            return transaction.execute(status -> {
                status.setRollbackOnly();
                try {
                    return answers(court, files, date);
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
            });
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        } finally {
            scratch.close();
        }
    }

    private List<Answer> answers(CourtRules court, List<Arrival> files, LocalDate date) throws IOException {
        long run = -FILES * ThreadLocalRandom.current().nextLong(1, FILES * FILES);
        CheckTally tally = new CheckTally();
        CourtFiles reading = new CourtFiles(checks, versions, receipts, notes);
        try (CourtStaging staging = reading.read(court, received(run, files), date, (receipt, read) -> {})) {
            RunStaging alone = new RunStaging();
            alone.add(staging);
            UnitReader units = new UnitReader(alone, versions, installation.chunkSize());
            List<CheckedUnit> page = new ArrayList<>();
            for (UnitCase next = units.read(); next != null; next = units.read()) {
                page.add(next.check());
                if (page.size() == installation.chunkSize()) {
                    note(staging, page, tally);
                }
            }
            note(staging, page, tally);
        }
        for (Receipt receipt : receipts.ofRun(run)) {
            UnitCounts counts = tally.of(receipt.ordinal());
            receipts.stored(receipt.number(), counts);
            receipts.conclude(receipt.number(), counts.unitsRejected());
        }
        return written(court, receipts.ofRun(run));
    }

    private Map<Receipt, Path> received(long run, List<Arrival> files) throws IOException {
        int ordinal = 0;
        for (Arrival file : files.stream().sorted(Arrival.ORDER).toList()) {
            receipts.receive(run + ordinal, run, ordinal, file, Arrival.sha256(file.path()));
            ordinal++;
        }
        Map<Receipt, Path> received = new LinkedHashMap<>();
        receipts.ofRun(run).forEach(receipt -> received.put(receipt, receipt.origin()));
        return received;
    }

    private void note(CourtStaging staging, List<CheckedUnit> page, CheckTally tally) {
        notes.decided(staging, page);
        tally.add(page);
        page.clear();
    }

    private List<Answer> written(CourtRules court, List<Receipt> checked) throws IOException {
        ReceiptWriter writer = new ReceiptWriter(installation.dataSource());
        ReceiptFolder place = new ReceiptFolder(installation.home(), court.id());
        Map<String, Integer> names = new HashMap<>();
        List<Answer> answers = new ArrayList<>();
        for (Receipt receipt : checked) {
            int same = names.merge(receipt.fileName(), 1, Integer::sum) - 1;
            Path target = place.check(receipt.fileName(), same);
            writer.writeCheck(court, receipt, target);
            answers.add(answer(receipt, target));
        }
        return answers;
    }

    private Answer answer(Receipt receipt, Path target) {
        return new Answer(
                receipt.fileName(),
                target,
                receipt.why(),
                receipt.counts().unitsAccepted(),
                receipt.counts().unitsRejected(),
                receipt.rowsUnchanged(),
                problems.errors(receipt.number(), SHOWN).stream()
                        .map(StoredProblem::problem)
                        .toList(),
                problems.errorCount(receipt.number()),
                problems.warningCount(receipt.number()));
    }
}
