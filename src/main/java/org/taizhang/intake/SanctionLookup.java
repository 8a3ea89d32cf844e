package org.taizhang.intake;

import java.util.Optional;

/** Whose sanction stands under a number of the ledger (E129). */
@FunctionalInterface
public interface SanctionLookup {

    /** The staff number of the officer whose sanction it is; nothing where no standing sanction has that number. */
    Optional<String> officerOf(long entryNo);
}
