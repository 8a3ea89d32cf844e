package org.taizhang.batch.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.taizhang.court.CourtRules;
import org.taizhang.intake.FileReading;
import org.taizhang.intake.jdbc.Receipt;
import org.taizhang.intake.jdbc.Receipt.Status;
import org.taizhang.intake.jdbc.ReceiptStore;
import org.taizhang.intake.jdbc.VersionStore;
import org.taizhang.message.Words;

/** Reads the files of one court that a run received, and notes what their receipts report of it. */
public final class CourtFiles {

    private final FileChecks checks;
    private final RepeatedFile repeated;
    private final ReceiptStore receipts;
    private final ReceiptNotes notes;

    /** Reads with these checks, notes in these stores. */
    public CourtFiles(FileChecks checks, VersionStore versions, ReceiptStore receipts, ReceiptNotes notes) {
        this.checks = checks;
        this.repeated = new RepeatedFile(checks, versions);
        this.receipts = receipts;
        this.notes = notes;
    }

    /**
     * Reads files in the order of their arrival; one that was accepted whole before is answered and left alone.
     *
     * @param copies the receipts, and where the copy of each lies
     * @param date the business date
     * @param reads is told how each of the other files was read
     */
    CourtStaging read(
            CourtRules court, Map<Receipt, Path> copies, LocalDate date, BiConsumer<Receipt, FileReading> reads)
            throws IOException {
        Map<Receipt, Path> fresh = new LinkedHashMap<>();
        for (Map.Entry<Receipt, Path> copy : copies.entrySet()) {
            Receipt receipt = copy.getKey();
            Optional<Receipt> before = receipts.acceptedBefore(receipt);
            if (before.isPresent()) {
                Words answer = repeated.answer(court, receipt, before.get(), copy.getValue(), date);
                boolean current = answer.key().equals("F007");
                receipts.answered(receipt.number(), current ? Status.REPEATED : Status.REFUSED, answer);
                if (!current) {
                    notes.refused(receipt, answer);
                }
            } else {
                fresh.put(receipt, copy.getValue());
            }
        }
        return checks.read(court, fresh, date, (receipt, reading) -> {
            notes.read(receipt, reading);
            reads.accept(receipt, reading);
        });
    }
}
