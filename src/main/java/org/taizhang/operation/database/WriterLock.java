package org.taizhang.operation.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The right to write to one database, held by at most one run at a time. It lives on a connection of its own, because a
 * named lock survives commits and would leak in a pool; the server frees it when that connection ends, however it ends.
 * A second lock with a name that nobody else has goes with it: a server that was started again counts its connections from
 * the beginning, so that another run's connection may have our number.
 */
public final class WriterLock implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WriterLock.class);
    private static final long KEEP_ALIVE_SECONDS = 60;
    private static final long IDLE_LIMIT_SECONDS = 3600;
    private static final String HELD = "SELECT COALESCE(IS_USED_LOCK(?) = ? AND IS_USED_LOCK(?) = ?, FALSE)";

    private final Connection connection;
    private final String schema;
    private final String name;
    private final long holder;
    private final String token;
    private final ScheduledExecutorService keepAlive;

    private WriterLock(Connection connection, String schema, long holder, String token) {
        this.connection = connection;
        this.schema = schema;
        this.name = name(schema);
        this.holder = holder;
        this.token = token;
        this.keepAlive = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "writer-lock");
            thread.setDaemon(true);
            return thread;
        });
        keepAlive.scheduleWithFixedDelay(this::touch, KEEP_ALIVE_SECONDS, KEEP_ALIVE_SECONDS, TimeUnit.SECONDS);
    }

    static WriterLock take(DatabaseAddress address) throws SQLException {
        Connection connection = address.connect(address.run());
        try {
            outlastIdleLimit(connection);
            if (!isGranted(connection, name(address.schema()))) {
                throw new AnotherRunInProgress(address.schema());
            }
            String token = UUID.randomUUID().toString();
            isGranted(connection, token);
            return new WriterLock(connection, address.schema(), connectionId(connection), token);
        } catch (SQLException | RuntimeException failure) {
            connection.close();
            throw failure;
        }
    }

    /** Whether this run still holds the lock, as the server sees it; false also when the server cannot be asked. */
    public boolean isStillHeld() {
        synchronized (connection) {
            try {
                return isHeld(connection);
            } catch (SQLException gone) {
                LOG.warn("The writer lock's connection is gone: {}", gone.getMessage());
                return false;
            }
        }
    }

    /**
     * Makes sure within another connection's transaction, usually just before its commit, that this run still holds the
     * lock.
     *
     * @throws WriterLockLost when it does not; the transaction must then be rolled back
     */
    public void requireHeld(Connection transaction) throws SQLException {
        if (!isHeld(transaction)) {
            throw new WriterLockLost(schema);
        }
    }

    /** Frees the lock. */
    @Override
    public void close() {
        keepAlive.shutdownNow();
        synchronized (connection) {
            try {
                connection.close();
            } catch (SQLException gone) {
                LOG.debug("The writer lock's connection was gone already", gone);
            }
        }
    }

    private boolean isHeld(Connection asking) throws SQLException {
        try (PreparedStatement query = asking.prepareStatement(HELD)) {
            query.setString(1, name);
            query.setLong(2, holder);
            query.setString(3, token);
            query.setLong(4, holder);
            try (ResultSet row = query.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    private void touch() {
        if (!isStillHeld()) {
            LOG.error("The writer lock on {} is lost; this run will not write any more", schema);
        }
    }

    /** A server may be set to drop connections that are idle for less time than we take between two signs of life. */
    private static void outlastIdleLimit(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET SESSION wait_timeout = " + IDLE_LIMIT_SECONDS);
        }
    }

    private static boolean isGranted(Connection connection, String name) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT GET_LOCK(?, 0)")) {
            query.setString(1, name);
            try (ResultSet row = query.executeQuery()) {
                return row.next() && row.getInt(1) == 1;
            }
        }
    }

    private static long connectionId(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT CONNECTION_ID()")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static String name(String schema) {
        return "taizhang." + schema;
    }
}
