package org.taizhang.operation.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.TransactionSystemException;

/** What counts as the database's having been lost. */
class DatabaseLostTest {

    private static final SQLException REFUSED = new SQLException("refused", "42000");

    @Test
    void aLossThatAFailedRollbackHides() {
        assertThat(DatabaseLost.causes(rollbackAfter(new DataAccessResourceFailureException(
                        "commit", new SQLNonTransientConnectionException("Socket error")))))
                .isTrue();
    }

    @Test
    void aConnectionThatThePoolGaveUp() {
        assertThat(DatabaseLost.causes(new IllegalStateException(new SQLException("Connection is closed"))))
                .isTrue();
    }

    @Test
    void notWhateverEndedInAFailedRollback() {
        assertThat(DatabaseLost.causes(rollbackAfter(new IllegalStateException("a mistake of ours"))))
                .isFalse();
        assertThat(DatabaseLost.causes(new TransactionSystemException("JDBC rollback failed", REFUSED)))
                .isFalse();
    }

    private static TransactionSystemException rollbackAfter(Throwable failure) {
        TransactionSystemException rollback = new TransactionSystemException("JDBC rollback failed", REFUSED);
        rollback.initApplicationException(failure);
        return rollback;
    }
}
