package org.taizhang.operation.database;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import org.springframework.transaction.TransactionSystemException;

/**
 * The connection to the database was lost, or with it the writer lock, after a command had begun its work. What was
 * committed stands; what was not is rolled back by the server.
 */
public final class DatabaseLost extends RuntimeException {

    private static final String CONNECTION_STATE = "08";

    /** Errors of a server that is being stopped, or that ended our connection: interrupted, shutting down, killed. */
    private static final Set<Integer> SERVER_GOES = Set.of(1317, 1053, 1927);

    /** The pool's words for a connection that it gave up because it broke; nobody here uses one that he closed. */
    private static final String EVICTED = "Connection is closed";

    /** That loss, which some failure comes from. */
    public DatabaseLost(Throwable cause) {
        super("the database was lost", cause);
    }

    /** Whether a failure comes from the connection's having been lost: here and nowhere else is that decided. */
    public static boolean causes(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DatabaseLost
                    || cause instanceof WriterLockLost
                    || cause instanceof SQLException sql && isLoss(sql)
                    || cause instanceof TransactionSystemException overridden && isLossOverridden(overridden)) {
                return true;
            }
        }
        return false;
    }

    /** A rollback that failed hides why it was tried, and fails in words of the pool that tell nothing. */
    private static boolean isLossOverridden(TransactionSystemException failure) {
        Throwable before = failure.getApplicationException();
        return before != null && causes(before);
    }

    private static boolean isLoss(SQLException failure) {
        return failure instanceof SQLTransientConnectionException
                || failure instanceof SQLNonTransientConnectionException
                || failure instanceof SQLRecoverableException
                || SERVER_GOES.contains(failure.getErrorCode())
                || failure.getSQLState() == null && EVICTED.equals(failure.getMessage())
                || failure.getSQLState() != null && failure.getSQLState().startsWith(CONNECTION_STATE);
    }
}
