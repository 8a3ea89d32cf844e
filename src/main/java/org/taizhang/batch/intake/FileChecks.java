package org.taizhang.batch.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import org.taizhang.batch.decision.CourtDecisions;
import org.taizhang.clock.WorkingDays;
import org.taizhang.court.CourtRules;
import org.taizhang.grading.EvaluationChecks;
import org.taizhang.intake.CheckContext;
import org.taizhang.intake.EvaluationWorkbook;
import org.taizhang.intake.FileReading;
import org.taizhang.intake.OfficerNames;
import org.taizhang.intake.ReadFile;
import org.taizhang.intake.Reading;
import org.taizhang.intake.SanctionLookup;
import org.taizhang.intake.SeenRows;
import org.taizhang.intake.Spill;
import org.taizhang.intake.UnitCheck;
import org.taizhang.intake.WorkbookSpec;
import org.taizhang.intake.excel.Limits;
import org.taizhang.intake.jdbc.Receipt;
import org.taizhang.intake.jdbc.VersionStore;
import org.taizhang.ledger.jdbc.LedgerStore;

/** Reads the workbooks of a run of one court and keeps, on disk, what they say that is not stored yet. */
public final class FileChecks {

    /** So many units of a kind are kept in memory at a time. */
    private static final int UNITS_AT_A_TIME = 1_000;

    private static final long SMALL_BYTES = 1 << 20;

    /** Rows whose hashes are loaded at once; they take some 100 MB. */
    private static final long MOST_LOADED = 2_000_000;

    private final VersionStore versions;
    private final LedgerStore ledger;
    private final WorkingDays workingDays;
    private final Limits limits;
    private final Path folder;
    private final BooleanSupplier stop;

    /**
     * Checks against these stores.
     *
     * @param limits how much one file may ask for
     * @param folder where the staged rows are kept meanwhile
     * @param stop whether reading shall stop where it is
     */
    public FileChecks(
            VersionStore versions,
            LedgerStore ledger,
            WorkingDays workingDays,
            Limits limits,
            Path folder,
            BooleanSupplier stop) {
        this.versions = versions;
        this.ledger = ledger;
        this.workingDays = workingDays;
        this.limits = limits;
        this.folder = folder;
        this.stop = stop;
    }

    /**
     * Reads files in the order of their arrival.
     *
     * @param files the receipts, and where the copy of each lies
     * @param date the business date
     * @param reads is told how each file was read
     */
    public CourtStaging read(
            CourtRules court, Map<Receipt, Path> files, LocalDate date, BiConsumer<Receipt, FileReading> reads)
            throws IOException {
        Spill spill = spill();
        WorkbookSpec spec = EvaluationWorkbook.under(court.rulebook());
        SeenRows seen = seen(court.id(), files.values());
        KnownOfficers officers = new KnownOfficers(numbers -> versions.officerNames(court.id(), numbers));
        OfficerNames names = new OfficerNames(officers::name);
        Reading reading = new Reading(spec, Optional.of(court.court().code()), limits, seen, spill, names, stop);
        Map<Integer, ReadFile> read = new LinkedHashMap<>();
        Map<Integer, Receipt> receipts = new HashMap<>();
        for (Map.Entry<Receipt, Path> file : files.entrySet()) {
            Receipt receipt = file.getKey();
            FileReading result = reading.read(
                    receipt.ordinal(),
                    file.getValue(),
                    receipt.no(),
                    receipt.fileName(),
                    receipt.receivedAt().toLocalDate());
            if (result.refusal().isEmpty()) {
                read.put(receipt.ordinal(), result.file());
                receipts.put(receipt.ordinal(), receipt);
            }
            reads.accept(receipt, result);
        }
        // Loaded by now, whether or not any row asked for it.
        seen.ask(List.of());
        names.complete();
        spill.complete();
        UnitCheck check = check(court, spec, names, date, List.copyOf(read.values()), seen);
        return new CourtStaging(court, spill, check, receipts, read, seen, seen::hasUnit, officers);
    }

    /** Of few rows what is stored is looked up, of many everything is loaded, unless the history is long. */
    private SeenRows seen(String court, Collection<Path> files) throws IOException {
        if (areSmall(files)) {
            return versions.seenAsAsked(court);
        }
        long reported = versions.reported(court);
        return reported > MOST_LOADED ? versions.seenAsAsked(court) : versions.seen(court, reported);
    }

    private static boolean areSmall(Collection<Path> files) throws IOException {
        long bytes = 0;
        for (Path file : files) {
            bytes += Files.size(file);
        }
        return bytes <= SMALL_BYTES;
    }

    /** Room for staged rows. */
    Spill spill() throws IOException {
        Files.createDirectories(folder);
        return new Spill(folder, UNITS_AT_A_TIME);
    }

    /**
     * Rows that an upload shall have left as they were, to be checked like those of any file.
     *
     * @param file the withdrawal as a file
     * @param restored its rows
     */
    CourtStaging restoring(CourtRules court, Receipt withdrawal, ReadFile file, Spill restored, LocalDate date) {
        WorkbookSpec spec = EvaluationWorkbook.under(court.rulebook());
        KnownOfficers officers = new KnownOfficers(numbers -> versions.officerNames(court.id(), numbers));
        SeenRows nothing = new SeenRows(0);
        UnitCheck check = check(court, spec, new OfficerNames(officers::name), date, List.of(file), nothing);
        return new CourtStaging(
                court,
                restored,
                check,
                Map.of(withdrawal.ordinal(), withdrawal),
                Map.of(),
                nothing,
                unit -> true,
                officers);
    }

    private UnitCheck check(
            CourtRules court,
            WorkbookSpec spec,
            OfficerNames names,
            LocalDate date,
            List<ReadFile> files,
            SeenRows seen) {
        SanctionLookup sanctions = new StandingSanctions(ledger, new CourtDecisions(ledger, versions), court.id());
        EvaluationChecks checks = new EvaluationChecks(court.rulebook(), workingDays);
        return new UnitCheck(new CheckContext(spec, court.rulebook(), checks, names, sanctions, date), files, seen);
    }
}
