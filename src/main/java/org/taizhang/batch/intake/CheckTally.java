package org.taizhang.batch.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.taizhang.intake.UnitOutcome;
import org.taizhang.intake.UnitOutcome.NewVersion;
import org.taizhang.intake.UnitOutcome.Status;
import org.taizhang.intake.jdbc.UnitCounts;

/** Counts how the rows of each file come out. */
final class CheckTally {

    private final Map<Integer, Integer> accepted = new HashMap<>();
    private final Map<Integer, Integer> rejected = new HashMap<>();
    private final Map<Integer, Integer> created = new HashMap<>();
    private final Map<Integer, Integer> corrected = new HashMap<>();

    void add(List<CheckedUnit> units) {
        units.forEach(unit -> add(unit.outcome()));
    }

    /** How the rows of a file come out. */
    UnitCounts of(int file) {
        return new UnitCounts(
                count(accepted, file), count(rejected, file), count(created, file), count(corrected, file));
    }

    /** The files of which anything is accepted. */
    Set<Integer> accepted() {
        return accepted.keySet();
    }

    private void add(UnitOutcome outcome) {
        if (outcome.status() == Status.REJECTED) {
            ReceiptNotes.files(outcome).forEach(file -> add(rejected, file));
        }
        Set<Integer> files = new HashSet<>();
        for (NewVersion version : outcome.versions()) {
            int file = version.place().file();
            files.add(file);
            add(version.previous().isPresent() ? corrected : created, file);
        }
        files.forEach(file -> add(accepted, file));
    }

    private static void add(Map<Integer, Integer> counts, int file) {
        counts.merge(file, 1, Integer::sum);
    }

    private static int count(Map<Integer, Integer> counts, int file) {
        return counts.getOrDefault(file, 0);
    }
}
