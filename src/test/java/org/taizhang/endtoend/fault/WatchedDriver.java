package org.taizhang.endtoend.fault;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.util.Properties;
import java.util.logging.Logger;

/** MariaDB's driver, with somebody watching every call; while it is installed, the program gets no other. */
final class WatchedDriver implements Driver, AutoCloseable {

    private final Driver real = new org.mariadb.jdbc.Driver();
    private final CallWatcher watcher;

    private WatchedDriver(CallWatcher watcher) {
        this.watcher = watcher;
    }

    /** Takes the real driver's place until it is closed. */
    static WatchedDriver install(CallWatcher watcher) throws SQLException {
        WatchedDriver watched = new WatchedDriver(watcher);
        for (Driver other : DriverManager.drivers().toList()) {
            DriverManager.deregisterDriver(other);
        }
        DriverManager.registerDriver(watched);
        return watched;
    }

    @Override
    public Connection connect(String url, Properties info) throws SQLException {
        if (!acceptsURL(url)) {
            return null;
        }
        watcher.before("CONNECT");
        Connection connection = real.connect(url, info);
        try {
            watcher.after("CONNECT");
        } catch (SQLException lost) {
            connection.close();
            throw lost;
        }
        return WatchedCalls.of(connection, watcher);
    }

    @Override
    public boolean acceptsURL(String url) throws SQLException {
        return real.acceptsURL(url);
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties info) throws SQLException {
        return real.getPropertyInfo(url, info);
    }

    @Override
    public int getMajorVersion() {
        return real.getMajorVersion();
    }

    @Override
    public int getMinorVersion() {
        return real.getMinorVersion();
    }

    @Override
    public boolean jdbcCompliant() {
        return real.jdbcCompliant();
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getGlobal();
    }

    @Override
    public void close() throws SQLException {
        DriverManager.deregisterDriver(this);
        DriverManager.registerDriver(real);
    }
}
