package org.taizhang.batch;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.JdbcTransactionObjectSupport;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;

/** Commits only while the run holds the writer lock: a run that lost it to another must not write a line more. */
final class GuardedTransactions extends JdbcTransactionManager {

    private final transient CommitGuard guard;

    GuardedTransactions(DataSource dataSource, CommitGuard guard) {
        super(dataSource);
        this.guard = guard;
        setRollbackOnCommitFailure(true);
    }

    @Override
    protected void doCommit(DefaultTransactionStatus status) {
        try {
            guard.requireHeld(((JdbcTransactionObjectSupport) status.getTransaction())
                    .getConnectionHolder()
                    .getConnection());
        } catch (SQLException unreachable) {
            throw translateException("writer lock", unreachable);
        }
        super.doCommit(status);
    }
}
