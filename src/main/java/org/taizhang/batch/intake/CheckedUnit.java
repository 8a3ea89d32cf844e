package org.taizhang.batch.intake;

import java.util.List;
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

    /** The same for its receipt alone: many wait to be stored, and what their rows say would fill the memory. */
    CheckedUnit forReceipt() {
        return new CheckedUnit(staging, outcome.forReceipt(), stored, List.of());
    }

    /** Whether anything of it is stored. */
    boolean isAccepted() {
        return outcome.status() == UnitOutcome.Status.ACCEPTED;
    }
}
