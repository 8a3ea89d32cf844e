package org.taizhang.operation.database;

import java.sql.SQLException;

/**
 * The server keeps a binary log and doesn't trust the migration account with triggers, without which the ledger would not be
 * append-only.
 */
public final class TriggersForbidden extends RuntimeException {

    private static final int BINARY_LOG_NEEDS_SUPER = 1419;

    private TriggersForbidden(Throwable refusal) {
        super("the migration account may not make triggers while the server keeps a binary log", refusal);
    }

    /** What to throw for a migration's failure: this where the server's refusal is behind it, or else the failure itself. */
    static RuntimeException or(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getErrorCode() == BINARY_LOG_NEEDS_SUPER) {
                return new TriggersForbidden(failure);
            }
        }
        return failure;
    }
}
