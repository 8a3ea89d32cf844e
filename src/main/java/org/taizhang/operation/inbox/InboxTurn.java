package org.taizhang.operation.inbox;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whose turn it is to take files out of the inbox, where several instances watch it; an instance that dies loses its turn. */
final class InboxTurn {

    private static final Logger LOG = LoggerFactory.getLogger(InboxTurn.class);
    private static final String TAKE = "SELECT GET_LOCK(CONCAT('tz.inbox.', DATABASE()), 0)";
    private static final String GIVE_BACK = "SELECT RELEASE_LOCK(CONCAT('tz.inbox.', DATABASE()))";

    private final DataSource dataSource;

    InboxTurn(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Does that, where it is nobody else's turn. */
    void doing(Runnable work) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            if (!isGranted(statement)) {
                return;
            }
            try {
                work.run();
            } finally {
                statement.execute(GIVE_BACK);
            }
        } catch (SQLException lost) {
            LOG.warn("the database can't be reached: {}", lost.getMessage());
        }
    }

    private static boolean isGranted(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery(TAKE)) {
            return row.next() && row.getInt(1) == 1;
        }
    }
}
