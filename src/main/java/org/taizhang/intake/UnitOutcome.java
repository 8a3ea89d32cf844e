package org.taizhang.intake;

import java.util.List;
import java.util.Optional;
import org.taizhang.grading.Graded;

/**
 * What becomes of a unit of the run.
 *
 * @param unit which
 * @param status whether anything of it is applied
 * @param versions what to store; empty unless accepted
 * @param corrections what of the stored changes; empty unless accepted
 * @param errors why it is rejected
 * @param warnings about what is accepted, corrections among them
 * @param rows every row of the unit in the run, those that repeat what is stored among them, in the order of the run
 * @param graded what an accepted evaluation comes to
 */
public record UnitOutcome(
        UnitId unit,
        Status status,
        List<NewVersion> versions,
        List<Correction> corrections,
        List<Problem> errors,
        List<Problem> warnings,
        List<StagedRow> rows,
        Optional<Graded> graded) {

    /** What becomes of a unit. */
    public enum Status {
        ACCEPTED,
        UNCHANGED,
        REJECTED
    }

    /**
     * A row version to store.
     *
     * @param key which row
     * @param content what it says from now on
     * @param previous what it said before, if it was stored
     * @param place the row of the run that brought it
     */
    public record NewVersion(RowKey key, RowContent content, Optional<StoredRow> previous, RowPlace place) {}

    public UnitOutcome {
        versions = List.copyOf(versions);
        corrections = List.copyOf(corrections);
        errors = List.copyOf(errors);
        warnings = List.copyOf(warnings);
        rows = List.copyOf(rows);
    }

    /** The same without what the rows of an accepted unit say, of which its receipt says nothing. */
    public UnitOutcome forReceipt() {
        if (status != Status.ACCEPTED) {
            return this;
        }
        List<NewVersion> counted = versions.stream()
                .map(version -> new NewVersion(version.key(), RowContent.EMPTY, version.previous(), version.place()))
                .toList();
        return new UnitOutcome(unit, status, counted, corrections, errors, warnings, List.of(), Optional.empty());
    }

    static UnitOutcome unchanged(UnitId unit, List<Problem> warnings, List<StagedRow> rows) {
        return new UnitOutcome(
                unit, Status.UNCHANGED, List.of(), List.of(), List.of(), warnings, rows, Optional.empty());
    }

    static UnitOutcome rejected(UnitId unit, List<Problem> errors, List<Problem> warnings, List<StagedRow> rows) {
        return new UnitOutcome(unit, Status.REJECTED, List.of(), List.of(), errors, warnings, rows, Optional.empty());
    }
}
