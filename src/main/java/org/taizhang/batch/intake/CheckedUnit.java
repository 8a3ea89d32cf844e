package org.taizhang.batch.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.taizhang.intake.RowContent;
import org.taizhang.intake.RowKey;
import org.taizhang.intake.StoredRow;
import org.taizhang.intake.UnitOutcome;
import org.taizhang.intake.UnitOutcome.NewVersion;

/**
 * A unit and what becomes of it.
 *
 * @param staging of its court
 * @param outcome what becomes of it
 * @param stored what was stored of it before
 * @param officers rows of officers whom it makes known
 */
public record CheckedUnit(
        CourtStaging staging, UnitOutcome outcome, List<StoredRow> stored, List<NewVersion> officers) {

    /** The rows of the unit as they stand once the outcome is stored. */
    Map<RowKey, RowContent> contents() {
        Map<RowKey, RowContent> contents = new HashMap<>();
        stored.forEach(row -> contents.put(row.key(), row.content()));
        outcome.versions().forEach(version -> contents.put(version.key(), version.content()));
        return contents;
    }
}
