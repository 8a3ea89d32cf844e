package org.taizhang.batch.intake;

import java.util.List;
import org.taizhang.intake.StagedRow;
import org.taizhang.intake.StoredRow;
import org.taizhang.intake.UnitId;

/**
 * A unit of the run beside what is stored of it.
 *
 * @param staging of its court
 * @param unit which
 * @param staged its rows in the run that differ
 * @param stored its current rows
 */
public record UnitCase(CourtStaging staging, UnitId unit, List<StagedRow> staged, List<StoredRow> stored) {

    /** Decides what becomes of it. */
    public CheckedUnit check() {
        return new CheckedUnit(staging, staging.check().check(unit, stored, staged), stored);
    }
}
