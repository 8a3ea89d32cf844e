package org.taizhang.batch.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.taizhang.court.CourtRules;
import org.taizhang.intake.UnitOutcome;
import org.taizhang.intake.jdbc.Receipt;
import org.taizhang.intake.jdbc.VersionStore;
import org.taizhang.message.Words;

/**
 * A file that was accepted whole before: it says nothing new (F007), or what it says was corrected since and the old
 * copy must not undo that (F011).
 */
final class RepeatedFile {

    private final FileChecks checks;
    private final VersionStore versions;

    RepeatedFile(FileChecks checks, VersionStore versions) {
        this.checks = checks;
        this.versions = versions;
    }

    /** The answer to the office; nothing is staged, whichever it is. */
    Words answer(CourtRules court, Receipt receipt, Receipt before, Path copy, LocalDate date) throws IOException {
        try (CourtStaging staging = checks.read(court, Map.of(receipt, copy), date, (file, reading) -> {})) {
            RunStaging alone = new RunStaging();
            alone.add(staging);
            UnitReader units = new UnitReader(alone, versions, 200);
            for (UnitCase next = units.read(); next != null; next = units.read()) {
                CheckedUnit checked = next.check();
                if (checked.outcome().status() != UnitOutcome.Status.UNCHANGED) {
                    return Words.of("F011", later(checked).orElse(before.no()));
                }
            }
        }
        return Words.of("F007", before.no());
    }

    /** The receipt that brought what the file would undo. */
    private static Optional<String> later(CheckedUnit checked) {
        return checked.outcome().versions().stream()
                .flatMap(version -> version.previous().stream())
                .map(stored -> stored.receipt())
                .max(String::compareTo)
                .or(() -> checked.stored().stream()
                        .map(stored -> stored.receipt())
                        .max(String::compareTo));
    }
}
