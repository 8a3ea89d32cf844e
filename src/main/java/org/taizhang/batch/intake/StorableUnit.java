package org.taizhang.batch.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.taizhang.batch.clock.OpenClocks;
import org.taizhang.court.CourtRules;
import org.taizhang.intake.UnitOutcome.NewVersion;
import org.taizhang.intake.jdbc.Version;
import org.taizhang.rulebook.Rulebook;

/**
 * A checked unit with everything computed that is stored of it, so that whoever stores it does nothing else meanwhile.
 *
 * @param checked the unit and what becomes of it, as far as its receipt says it
 * @param versions of its rows and of officers whom it makes known
 * @param results what an accepted evaluation comes to
 */
public record StorableUnit(CheckedUnit checked, List<Version> versions, Optional<CaseResults> results) {

    /**
     * Computes what there is to store of a unit.
     *
     * @param today the business date
     */
    public static StorableUnit of(CheckedUnit unit, OpenClocks clocks, LocalDate today) {
        CourtStaging staging = unit.staging();
        List<Version> versions = new ArrayList<>();
        if (unit.isAccepted()) {
            unit.outcome().versions().forEach(version -> versions.add(version(staging, version)));
            unit.officers().forEach(officer -> versions.add(version(staging, officer)));
        }
        Rulebook rulebook = staging.court().rulebook();
        return new StorableUnit(
                unit.forReceipt(),
                versions,
                unit.outcome()
                        .graded()
                        .map(graded -> CaseResults.of(
                                graded, rulebook, clocks.of(staging.court(), graded.evaluation()), today)));
    }

    CourtRules court() {
        return checked.staging().court();
    }

    private static Version version(CourtStaging staging, NewVersion version) {
        return Version.of(
                version.key(),
                version.previous().map(stored -> stored.version() + 1).orElse(1),
                version.content(),
                staging.receipts().get(version.place().file()).number(),
                version.place().row());
    }
}
