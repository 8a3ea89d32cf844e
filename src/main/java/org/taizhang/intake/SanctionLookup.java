package org.taizhang.intake;

import java.util.Optional;

/** Whose sanction a number of the ledger stands for (E129). */
@FunctionalInterface
public interface SanctionLookup {

    /**
     * The staff number of the officer whose sanction it is; nothing where neither a standing sanction nor a decided one that
     * a standing one replaced (R42) has that number.
     */
    Optional<String> officerOf(long entryNo);
}
