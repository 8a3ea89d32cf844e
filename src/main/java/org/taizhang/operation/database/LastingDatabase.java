package org.taizhang.operation.database;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.datasource.AbstractDataSource;

/**
 * The database of a process that stays up: its connections are asked for anew each time, so that who uses them needn't know
 * that the server was lost and found again. An embedded server stays up as long as it.
 */
public final class LastingDatabase extends AbstractDataSource implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LastingDatabase.class);
    private static final int PATIENCE_SECONDS = 5;

    private final Database database;
    private volatile DataSource current;

    /** Keeps a database, and closes it at its own end. */
    public LastingDatabase(Database database) {
        this.database = database;
        this.current = database.dataSource();
    }

    @Override
    public Connection getConnection() throws SQLException {
        return current.getConnection();
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return current.getConnection(user, password);
    }

    /** Whether the server answers. */
    public boolean isThere() {
        try (Connection connection = getConnection()) {
            return connection.isValid(PATIENCE_SECONDS);
        } catch (SQLException gone) {
            return false;
        }
    }

    /** Connects anew where the server doesn't answer, and starts an embedded one again; to be called now and then. */
    public synchronized void tend() {
        if (isThere()) {
            return;
        }
        try {
            database.reopen();
            current = database.dataSource();
            LOG.warn("the database was lost and is connected anew");
        } catch (DatabaseUnavailable still) {
            LOG.warn("the database can't be reached: {}", still.getMessage());
        }
    }

    @Override
    public synchronized void close() {
        database.close();
    }
}
