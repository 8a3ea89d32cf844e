package org.taizhang.batch;

import java.sql.Connection;
import java.sql.SQLException;

/** Asked on a transaction's own connection just before its commit; fails where the run may not write any more. */
@FunctionalInterface
public interface CommitGuard {

    /** Fails unless this run still holds the writer lock. */
    void requireHeld(Connection transaction) throws SQLException;
}
