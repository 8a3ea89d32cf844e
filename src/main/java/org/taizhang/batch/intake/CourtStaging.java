package org.taizhang.batch.intake;

import java.io.IOException;
import java.util.Map;
import java.util.function.Predicate;
import org.taizhang.court.CourtRules;
import org.taizhang.intake.ReadFile;
import org.taizhang.intake.SeenRows;
import org.taizhang.intake.Spill;
import org.taizhang.intake.UnitCheck;
import org.taizhang.intake.UnitId;
import org.taizhang.intake.jdbc.Receipt;

/**
 * What the files of one court's run say that is not stored yet.
 *
 * @param court the court
 * @param spill the rows that differ, by unit
 * @param check decides what becomes of a unit
 * @param receipts by the file's place in the run
 * @param files as they were read, by place in the run; refused ones left out, none where rows are restored
 * @param seen what is stored of the units that the files name
 * @param mayBeStored false of units of which nothing is stored
 * @param officers whom the court knows
 */
public record CourtStaging(
        CourtRules court,
        Spill spill,
        UnitCheck check,
        Map<Integer, Receipt> receipts,
        Map<Integer, ReadFile> files,
        SeenRows seen,
        Predicate<UnitId> mayBeStored,
        KnownOfficers officers)
        implements AutoCloseable {

    /** Makes room in the memory until the court is applied. */
    void rest() throws IOException {
        seen.rest(spill.companion());
    }

    /** Makes room in the memory once every unit of the court was checked. */
    void checked() {
        seen.forget();
    }

    @Override
    public void close() throws IOException {
        spill.close();
    }
}
