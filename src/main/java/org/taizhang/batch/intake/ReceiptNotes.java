package org.taizhang.batch.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.taizhang.intake.Correction;
import org.taizhang.intake.FileReading;
import org.taizhang.intake.Problem;
import org.taizhang.intake.RowKey;
import org.taizhang.intake.SheetKind;
import org.taizhang.intake.UnitId;
import org.taizhang.intake.UnitOutcome;
import org.taizhang.intake.UnitOutcome.Status;
import org.taizhang.intake.Withdrawal;
import org.taizhang.intake.arrival.ReceiptNo;
import org.taizhang.intake.jdbc.CorrectionStore;
import org.taizhang.intake.jdbc.ProblemStore;
import org.taizhang.intake.jdbc.Receipt;
import org.taizhang.intake.jdbc.ReceiptStore;
import org.taizhang.intake.jdbc.RejectedRowStore;
import org.taizhang.intake.receipt.FileSheet;
import org.taizhang.intake.receipt.RejectedRow;
import org.taizhang.message.Code;
import org.taizhang.message.Words;

/** Notes what receipts report, in the caller's transaction: as each file is read, and as each unit is decided. */
public final class ReceiptNotes {

    private final ReceiptStore receipts;
    private final ProblemStore problems;
    private final RejectedRowStore rows;
    private final CorrectionStore corrections;

    /** Notes in these stores. */
    public ReceiptNotes(DataSource dataSource, ReceiptStore receipts, ProblemStore problems) {
        this.receipts = receipts;
        this.problems = problems;
        this.rows = new RejectedRowStore(dataSource);
        this.corrections = new CorrectionStore(dataSource);
    }

    /** Forgets what a run that is continued will find again. */
    void restart(Collection<Long> numbers) {
        problems.restart(numbers);
        rows.restart(numbers);
    }

    /** Notes how a file was read. */
    void read(Receipt receipt, FileReading reading) {
        receipts.counted(receipt.number(), total(reading.rows()), total(reading.unchanged()));
        rows.addSheets(receipt.number(), FileSheet.of(reading.file()));
        problems.addOfFile(receipt.number(), reading.warnings());
        reading.refusal().ifPresent(refusal -> {
            receipts.answered(receipt.number(), Receipt.Status.REFUSED, refusal.words());
            problems.addOfFile(receipt.number(), List.of(refusal));
        });
    }

    /** Notes that a file was refused by what it says. */
    void refused(Receipt receipt, Words why) {
        Problem.Place place = new Problem.Place(receipt.ordinal(), receipt.fileName(), "", 0, -1, "", "");
        problems.addOfFile(receipt.number(), List.of(new Problem(Code.valueOf(why.code()), why, place)));
    }

    /** Notes which rows a withdrawal doesn't touch, because later receipts changed them again. */
    void left(Receipt withdrawal, List<Withdrawal.Left> left) {
        List<Problem> notes = new ArrayList<>();
        for (Withdrawal.Left row : left) {
            RowKey key = row.key();
            Problem.Place place = new Problem.Place(
                    withdrawal.ordinal(),
                    withdrawal.fileName(),
                    key.sheet().label(),
                    row.row(),
                    -1,
                    "",
                    (key.unit().id() + " " + key.rest().replace('|', ' ')).strip());
            notes.add(new Problem(Code.F011, Words.of("F011.row", ReceiptNo.of(row.by())), place));
        }
        problems.addOfFile(withdrawal.number(), notes);
    }

    /** Notes what became of some units. */
    void decided(CourtStaging staging, List<CheckedUnit> units) {
        List<ProblemStore.Located> located = new ArrayList<>();
        Map<Long, List<UnitId>> rejected = new TreeMap<>();
        Map<Long, List<RejectedRow>> rejectedRows = new TreeMap<>();
        Map<Long, List<Correction>> corrected = new TreeMap<>();
        for (CheckedUnit unit : units) {
            UnitOutcome outcome = unit.outcome();
            List<Problem> found = outcome.status() == Status.REJECTED ? outcome.errors() : outcome.warnings();
            found.forEach(problem -> located.add(
                    ProblemStore.Located.of(number(staging, problem.place().file()), outcome.unit(), problem)));
            outcome.corrections()
                    .forEach(correction ->
                            add(corrected, number(staging, correction.place().file()), correction));
            if (outcome.status() == Status.REJECTED) {
                for (int file : files(outcome)) {
                    add(rejected, number(staging, file), outcome.unit());
                    Optional.ofNullable(staging.files().get(file))
                            .map(read -> RejectedRow.of(outcome, read, unit.stored()))
                            .orElse(List.of())
                            .forEach(row -> add(rejectedRows, number(staging, file), row));
                }
            }
        }
        problems.add(located);
        problems.reject(rejected);
        rejectedRows.forEach(rows::add);
        corrected.forEach(corrections::add);
    }

    /** Notes how many of some units and their rows were stored. */
    void stored(CourtStaging staging, List<CheckedUnit> units) {
        CheckTally tally = new CheckTally();
        tally.add(units);
        tally.accepted().forEach(file -> receipts.stored(number(staging, file), tally.of(file)));
    }

    /** The files in which a unit has rows. */
    static Set<Integer> files(UnitOutcome outcome) {
        Set<Integer> files = new TreeSet<>();
        outcome.rows().forEach(row -> files.add(row.place().file()));
        return files;
    }

    static long total(Map<SheetKind, Integer> bySheet) {
        return bySheet.values().stream().mapToLong(Integer::longValue).sum();
    }

    private static long number(CourtStaging staging, int file) {
        return staging.receipts().get(file).number();
    }

    private static <T> void add(Map<Long, List<T>> lists, long receipt, T one) {
        lists.computeIfAbsent(receipt, number -> new ArrayList<>()).add(one);
    }
}
