package org.taizhang.batch.intake;

import java.util.List;
import org.taizhang.intake.StagedRow;
import org.taizhang.intake.StoredRow;
import org.taizhang.intake.UnitId;
import org.taizhang.intake.UnitOutcome;

/**
 * A unit of the run beside what is stored of it.
 *
 * @param staging of its court
 * @param unit which
 * @param staged its rows in the run that differ
 * @param stored its current rows
 */
public record UnitCase(CourtStaging staging, UnitId unit, List<StagedRow> staged, List<StoredRow> stored) {

    /** Decides what becomes of it; units must be asked in the order in which they are applied. */
    public CheckedUnit check() {
        UnitOutcome outcome = staging.check().check(unit, stored, staged);
        return new CheckedUnit(staging, outcome, stored, staging.officers().newIn(outcome));
    }
}
