package org.taizhang.batch.publish;

import java.util.Optional;
import org.taizhang.court.Officer;
import org.taizhang.publication.ClockLine;
import org.taizhang.publication.LedgerLine;

/**
 * Which part of a ledger a document shows.
 *
 * @param officer one officer's entries alone
 * @param division those of a division's officers alone
 */
public record Extract(Optional<String> officer, Optional<String> division) {

    /** All of it. */
    public static final Extract WHOLE = new Extract(Optional.empty(), Optional.empty());

    /** Whether an entry belongs to it. */
    boolean shows(LedgerLine line) {
        return shows(line.officer());
    }

    /** Whether what is an officer's belongs to it. */
    boolean shows(Officer whose) {
        return officer.map(whose.number()::equals).orElse(true)
                && division.map(whose.division()::equals).orElse(true);
    }

    /** Whether a clock belongs to it: an officer's are those of findings that name the officer. */
    boolean shows(ClockLine line) {
        return officer.map(number -> line.officer()
                                .map(Officer::number)
                                .filter(number::equals)
                                .isPresent())
                        .orElse(true)
                && division.map(line.division()::equals).orElse(true);
    }

    /** A division's name as part of a file's. */
    static String fileName(String division) {
        return division.replaceAll("[^\\p{L}\\p{N}]", "_");
    }

    /** The document's name, so that an extract never replaces the whole. */
    String name(String whole) {
        return whole
                + officer.map(number -> "-" + number).orElse("")
                + division.map(name -> "-" + fileName(name)).orElse("");
    }
}
