package org.taizhang.operation.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

/** The pool of connections of one run, under the run account. */
final class ConnectionPool {

    /** A run never needs more connections than there are; it waits only where the server is gone. */
    private static final long WAIT_MILLIS = 3_000;

    private static final long FIRST_MILLIS = 10_000;

    private ConnectionPool() {}

    static HikariDataSource open(DatabaseAddress address, int connections) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("taizhang");
        config.setJdbcUrl(address.url());
        config.setUsername(address.run().user());
        config.setPassword(address.run().password());
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        config.setMaximumPoolSize(connections);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(WAIT_MILLIS);
        config.setInitializationFailTimeout(FIRST_MILLIS);
        return new HikariDataSource(config);
    }
}
