package org.taizhang.verification;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.taizhang.court.CourtRules;
import org.taizhang.evaluation.Column;
import org.taizhang.intake.EvaluationWorkbook;
import org.taizhang.intake.FileReading;
import org.taizhang.intake.OfficerNames;
import org.taizhang.intake.ReadSheet;
import org.taizhang.intake.Reading;
import org.taizhang.intake.RowAgreement;
import org.taizhang.intake.RowContent;
import org.taizhang.intake.RowKey;
import org.taizhang.intake.SeenRows;
import org.taizhang.intake.SheetKind;
import org.taizhang.intake.Spill;
import org.taizhang.intake.StagedRow;
import org.taizhang.intake.UnitId;
import org.taizhang.intake.UnitKind;
import org.taizhang.intake.WorkbookSpec;
import org.taizhang.intake.excel.Limits;
import org.taizhang.intake.jdbc.Receipt;
import org.taizhang.intake.jdbc.StoredVersion;
import org.taizhang.intake.jdbc.VersionWalk;

/** One archived workbook, read again row by row: each row is stored as it says, and what names its receipt stands in it. */
final class ArchivedFile {

    private static final int UNITS_AT_A_TIME = 1_000;
    private static final int PAGE = 200;

    private final Context context;
    private final Receipt receipt;
    private final long lastOfRun;
    private final boolean alone;
    private final WorkbookSpec spec;
    private final LongStream.Builder places = LongStream.builder();
    private List<ReadSheet> sheets = List.of();

    /**
     * What every file of a court is checked with.
     *
     * @param court the court
     * @param versions the stored rows
     * @param rejected units of this receipt of which nothing was applied
     * @param limits how much one file may ask for
     * @param folder where rows are kept meanwhile
     * @param report is told what differs
     */
    record Context(
            CourtRules court, VersionWalk versions, Set<UnitId> rejected, Limits limits, Path folder, Report report) {}

    /**
     * The file of a receipt.
     *
     * @param lastOfRun the last receipt of its run, up to which a later file may have said something else
     * @param alone whether its run had no other file of the court
     */
    ArchivedFile(Context context, Receipt receipt, long lastOfRun, boolean alone) {
        this.context = context;
        this.receipt = receipt;
        this.lastOfRun = lastOfRun;
        this.alone = alone;
        this.spec = EvaluationWorkbook.under(context.court().rulebook());
    }

    /** Reads it and tells of every row that differs. */
    void check(Path file) throws IOException {
        try (Spill spill = new Spill(context.folder(), UNITS_AT_A_TIME)) {
            Reading reading = new Reading(
                    spec,
                    Optional.of(context.court().court().code()),
                    context.limits(),
                    new SeenRows(0),
                    spill,
                    new OfficerNames(number -> Optional.empty()),
                    () -> false);
            FileReading read = reading.read(
                    0,
                    file,
                    receipt.no(),
                    receipt.fileName(),
                    receipt.receivedAt().toLocalDate());
            if (read.refusal().isPresent()) {
                context.report()
                        .differs(
                                "verify.archive-refused",
                                receipt.no(),
                                read.refusal().get().code().name());
                return;
            }
            sheets = read.file().sheets();
            for (int partition = 0; partition < spill.partitions(); partition++) {
                checkUnits(spill.units(partition));
            }
        }
        checkOrigins();
    }

    private void checkUnits(Map<UnitId, List<StagedRow>> units) {
        List<UnitId> known = units.keySet().stream()
                .filter(unit -> unit.kind() != UnitKind.STRAY)
                .filter(unit -> !context.rejected().contains(unit))
                .toList();
        for (UnitKind kind : UnitKind.values()) {
            List<UnitId> ofKind =
                    known.stream().filter(unit -> unit.kind() == kind).toList();
            for (int from = 0; from < ofKind.size(); from += PAGE) {
                List<UnitId> page = ofKind.subList(from, Math.min(ofKind.size(), from + PAGE));
                Map<RowKey, List<StoredVersion>> stored = stored(kind, page);
                page.forEach(unit -> checkUnit(units.get(unit), stored));
            }
        }
    }

    private Map<RowKey, List<StoredVersion>> stored(UnitKind kind, List<UnitId> units) {
        List<String> ids = units.stream().map(UnitId::id).toList();
        Map<RowKey, List<StoredVersion>> stored = new HashMap<>();
        for (SheetKind sheet : SheetKind.values()) {
            if (sheet.unit() == kind) {
                stored.putAll(context.versions().ofUnits(context.court().id(), sheet, ids));
            }
        }
        return stored;
    }

    private void checkUnit(List<StagedRow> rows, Map<RowKey, List<StoredVersion>> stored) {
        boolean withdrawn = isWithdrawn(rows, stored);
        for (StagedRow row : rows) {
            places.add(place(sheet(row).kind(), row.place().row(), row.unit()));
            if (row.key().isPresent()) {
                long same = rows.stream()
                        .filter(other -> other.key().equals(row.key()))
                        .count();
                checkRow(row, stored.getOrDefault(row.key().get(), List.of()), withdrawn, same == 1);
            }
        }
    }

    /** Whether the file or what is stored withdraws the evaluation: then incomplete rows of it were not kept (R5). */
    private boolean isWithdrawn(List<StagedRow> rows, Map<RowKey, List<StoredVersion>> stored) {
        RowKey registration = new RowKey(rows.get(0).unit(), SheetKind.REGISTRATION, "");
        return rows.stream()
                        .filter(row -> sheet(row).kind() == SheetKind.REGISTRATION)
                        .anyMatch(row -> row.content().isWithdrawn())
                || stored.getOrDefault(registration, List.of()).stream()
                        .anyMatch(version -> version.content()
                                .filter(RowContent::isWithdrawn)
                                .isPresent());
    }

    private void checkRow(StagedRow row, List<StoredVersion> versions, boolean withdrawn, boolean once) {
        List<StoredVersion> until = versions.stream()
                .filter(version -> version.receipt() <= lastOfRun)
                .toList();
        if (until.isEmpty()) {
            if (!withdrawn && !row.content().isWithdrawn()) {
                context.report()
                        .differs(
                                "verify.archive-unstored",
                                receipt.no(),
                                sheet(row).name(),
                                number(row),
                                key(row));
            }
            return;
        }
        StoredVersion version = until.get(until.size() - 1);
        Optional<RowContent> content = version.content();
        if (version.receipt() > receipt.number() || content.isEmpty()) {
            return;
        }
        boolean own = version.receipt() == receipt.number() && once;
        Map<Column, String> differing = new HashMap<>(RowAgreement.differing(row, sheet(row), content.get()));
        if (own && alone) {
            Optional<RowContent> before = until.size() < 2
                    ? Optional.empty()
                    : until.get(until.size() - 2).content();
            differing.putAll(RowAgreement.notKept(
                    spec.sheet(version.key().sheet()), sheet(row).columns().keySet(), content.get(), before));
        }
        if (own && version.sheetRow() != row.place().row()) {
            context.report()
                    .differs(
                            "verify.archive-row",
                            receipt.no(),
                            sheet(row).name(),
                            number(row),
                            key(row),
                            Integer.toString(version.number()),
                            Integer.toString(version.sheetRow()));
        }
        if (!differing.isEmpty()) {
            context.report()
                    .differs(
                            "verify.archive-differs",
                            receipt.no(),
                            sheet(row).name(),
                            number(row),
                            key(row),
                            Integer.toString(version.number()),
                            columns(content.get(), differing));
        }
    }

    /** What names the receipt and a row of it must stand in that row. */
    private void checkOrigins() {
        long[] there = places.build().sorted().toArray();
        for (SheetKind sheet : SheetKind.values()) {
            List<StoredVersion> strange = new ArrayList<>();
            context.versions().ofReceipt(receipt.number(), sheet, version -> {
                long place = place(sheet, version.sheetRow(), version.key().unit());
                if (version.sheetRow() > 0 && Arrays.binarySearch(there, place) < 0) {
                    strange.add(version);
                }
            });
            strange.forEach(version -> context.report()
                    .differs(
                            "verify.archive-unwritten",
                            RowsPart.name(version).strip(),
                            Integer.toString(version.number()),
                            receipt.no(),
                            Integer.toString(version.sheetRow())));
        }
    }

    private ReadSheet sheet(StagedRow row) {
        return sheets.get(row.place().sheet());
    }

    private static long place(SheetKind sheet, int row, UnitId unit) {
        return (long) sheet.ordinal() << 60 ^ (long) row << 32 ^ unit.id().hashCode() & 0xFFFF_FFFFL;
    }

    private static String number(StagedRow row) {
        return Integer.toString(row.place().row());
    }

    private static String key(StagedRow row) {
        return (row.unit().id() + " " + row.key().orElseThrow().rest()).strip();
    }

    private static String columns(RowContent stored, Map<Column, String> said) {
        return said.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> entry.getKey().header() + " " + shown(stored.value(entry.getKey())) + " → "
                        + shown(entry.getValue()))
                .collect(Collectors.joining("; "));
    }

    private static String shown(String value) {
        return value.isEmpty() ? "∅" : value;
    }
}
