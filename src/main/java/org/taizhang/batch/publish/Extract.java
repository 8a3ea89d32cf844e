package org.taizhang.batch.publish;

import java.util.Optional;
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
        return officer.map(line.officer().number()::equals).orElse(true)
                && division.map(line.officer().division()::equals).orElse(true);
    }

    /** The document's name, so that an extract never replaces the whole. */
    String name(String whole) {
        return whole
                + officer.map(number -> "-" + number).orElse("")
                + division.map(name -> "-" + name.replaceAll("[^\\p{L}\\p{N}]", "_"))
                        .orElse("");
    }
}
