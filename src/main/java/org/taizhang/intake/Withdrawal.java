package org.taizhang.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.taizhang.evaluation.Column;

/**
 * Takes an upload back: what its receipt changed says again what it said before, and what it created is withdrawn (作废).
 * Rows that later receipts changed again are left, and so is an evaluation that it created and later ones added to.
 */
public final class Withdrawal {

    private static final int FILE = 0;

    private final WorkbookSpec spec;
    private final long receipt;

    /**
     * The withdrawal of a receipt.
     *
     * @param receipt its number
     */
    public Withdrawal(WorkbookSpec spec, long receipt) {
        this.spec = spec;
        this.receipt = receipt;
    }

    /**
     * What becomes of the rows of a unit.
     *
     * @param restored the rows as they shall stand, in the form in which a run's rows are checked
     * @param left the rows that stay as they are
     */
    public record Result(List<StagedRow> restored, List<Left> left) {}

    /**
     * A row that a later receipt keeps from being restored.
     *
     * @param key which row
     * @param row the row of the workbook that is taken back
     * @param by number of the later receipt
     */
    public record Left(RowKey key, int row, long by) {}

    /** The rows of a withdrawal as a file, so that they are checked like any: every sheet with every column. */
    public ReadFile file(String receiptNo, String name, LocalDate received) {
        List<ReadSheet> sheets = Arrays.stream(SheetKind.values())
                .map(kind -> ReadSheet.ofStored(
                        kind,
                        spec.sheet(kind).columns().stream()
                                .map(ColumnSpec::column)
                                .toList()))
                .toList();
        return new ReadFile(FILE, receiptNo, name, received, sheets);
    }

    /**
     * Takes back what the receipt made of a unit. What was taken back before is not mentioned, so a continued run goes
     * on where it was.
     *
     * @param rows everything stored of the unit
     */
    public Result of(Collection<RowHistory> rows) {
        SortedMap<RowKey, RowHistory> unit = new TreeMap<>();
        rows.forEach(row -> unit.put(row.key(), row));
        SortedMap<RowKey, RowContent> restored = new TreeMap<>();
        SortedMap<RowKey, Long> left = new TreeMap<>();
        unit.forEach((key, row) -> {
            List<PastVersion> inForce = row.inForce();
            int at = inForce.size() - 1;
            if (at >= 0 && inForce.get(at).receipt() == receipt) {
                before(row, inForce).ifPresent(content -> restored.put(key, content));
            } else if (inForce.stream().anyMatch(version -> version.receipt() == receipt)) {
                left.put(key, inForce.get(at).receipt());
            }
        });
        keepWhatWasAddedTo(unit, restored, left);
        keepFindingsStatedOtherwise(unit, restored, left);
        return new Result(staged(unit, restored), left(unit, left));
    }

    /** An officer who was registered stays so: a staff number remains its person's. */
    private Optional<RowContent> before(RowHistory row, List<PastVersion> inForce) {
        if (inForce.size() > 1) {
            return Optional.of(inForce.get(inForce.size() - 2).content());
        }
        boolean canBeWithdrawn =
                spec.sheet(row.key().sheet()).column(Column.WITHDRAWN).isPresent();
        return canBeWithdrawn ? Optional.of(row.current().with(Column.WITHDRAWN, YesNo.YES)) : Optional.empty();
    }

    /** Withdrawing a registration would withdraw what later receipts hung on it. */
    private void keepWhatWasAddedTo(
            Map<RowKey, RowHistory> unit, Map<RowKey, RowContent> restored, Map<RowKey, Long> left) {
        boolean withdrawsAll = restored.entrySet().stream()
                .anyMatch(row -> row.getKey().sheet() == SheetKind.REGISTRATION
                        && row.getValue().isWithdrawn()
                        && !unit.get(row.getKey()).current().isWithdrawn());
        if (withdrawsAll) {
            unit.values().stream()
                    .filter(row -> !row.current().isWithdrawn())
                    .flatMap(row -> row.inForce().stream())
                    .map(PastVersion::receipt)
                    .filter(by -> by > receipt)
                    .max(Long::compare)
                    .ifPresent(by -> {
                        restored.keySet().forEach(key -> left.put(key, by));
                        restored.clear();
                    });
        }
    }

    /** A row without officer would displace the rows with officers that a later receipt brought, and the other way round. */
    private static void keepFindingsStatedOtherwise(
            Map<RowKey, RowHistory> unit, Map<RowKey, RowContent> restored, Map<RowKey, Long> left) {
        Map<RowKey, Long> displacing = new HashMap<>();
        restored.forEach((key, content) -> {
            if (key.sheet() == SheetKind.FINDINGS && !content.isWithdrawn()) {
                unit.values().stream()
                        .filter(other -> isOtherStatement(other.key(), key))
                        .filter(other -> !restored.containsKey(other.key())
                                && !other.current().isWithdrawn())
                        .flatMap(other -> other.inForce().stream())
                        .map(PastVersion::receipt)
                        .max(Long::compare)
                        .ifPresent(by -> displacing.put(key, by));
            }
        });
        restored.keySet().removeAll(displacing.keySet());
        left.putAll(displacing);
    }

    private static boolean isOtherStatement(RowKey one, RowKey other) {
        return one.sheet() == SheetKind.FINDINGS
                && one.withoutOfficer().equals(other.withoutOfficer())
                && one.namesOfficer() != other.namesOfficer();
    }

    private List<StagedRow> staged(Map<RowKey, RowHistory> unit, Map<RowKey, RowContent> restored) {
        List<StagedRow> staged = new ArrayList<>();
        restored.forEach((key, content) -> staged.add(new StagedRow(
                new RowPlace(FILE, key.sheet().ordinal(), sheetRow(unit.get(key))),
                key.unit(),
                Optional.of(key),
                content,
                Map.of(),
                Map.of())));
        return staged;
    }

    private List<Left> left(Map<RowKey, RowHistory> unit, Map<RowKey, Long> left) {
        return left.entrySet().stream()
                .map(row -> new Left(row.getKey(), sheetRow(unit.get(row.getKey())), row.getValue()))
                .toList();
    }

    private int sheetRow(RowHistory row) {
        return row.versions().stream()
                .filter(version -> version.receipt() == receipt)
                .findFirst()
                .orElseThrow()
                .sheetRow();
    }
}
