package org.taizhang.operation.database;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.taizhang.settings.KnownSettings;
import org.taizhang.settings.Settings;

/**
 * The database of one run: reachable, its tables up to date, its connections pooled. Independent of Spring, so that it
 * can be opened in the background while Spring starts. Closing gives everything back and, as the last user of the
 * embedded server, stops that.
 */
public final class Database implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Database.class);

    private final Optional<EmbeddedServer> server;
    private final int connections;
    private DatabaseAddress address;
    private HikariDataSource pool;

    private Database(Optional<EmbeddedServer> server, DatabaseAddress address, int connections) {
        this.server = server;
        this.address = address;
        this.connections = connections;
        this.pool = ConnectionPool.open(address, connections);
    }

    /**
     * Opens the database that the settings name: the one at {@code db-url}, else the embedded one under {@code home/db},
     * which is installed and started as needed.
     *
     * @throws DatabaseUnavailable when it cannot be reached or started
     * @throws org.flywaydb.core.api.FlywayException when its tables cannot be brought up to date
     */
    public static Database open(Settings settings) {
        int connections = settings.get(KnownSettings.DB_CONNECTIONS);
        Optional<String> url = settings.find(KnownSettings.DB_URL);
        if (url.isPresent()) {
            return open(Optional.empty(), ExternalServer.find(url.get(), settings), connections);
        }
        EmbeddedServer server =
                EmbeddedServer.join(settings.home().resolve("db"), settings.get(KnownSettings.DB_MEMORY_BYTES));
        return open(Optional.of(server), server.address(), connections);
    }

    static Database open(Optional<EmbeddedServer> server, DatabaseAddress address, int connections) {
        try {
            Migrations.apply(address);
            return new Database(server, address, connections);
        } catch (SQLException | PoolInitializationException failure) {
            server.ifPresent(EmbeddedServer::close);
            LOG.error("Database {} could not be made ready", address.display(), failure);
            throw new DatabaseUnavailable("数据库 " + address.display() + " 未能就绪，原因见日志", failure);
        } catch (RuntimeException failure) {
            server.ifPresent(EmbeddedServer::close);
            throw failure;
        }
    }

    /** Pooled connections to the main schema under the run account, READ COMMITTED, in Beijing time. */
    public DataSource dataSource() {
        return pool;
    }

    /**
     * Takes the right to write for the length of a run; close it at the end.
     *
     * @throws AnotherRunInProgress at once, when another run has it
     * @throws DatabaseUnavailable when the database cannot be reached
     */
    public WriterLock writerLock() {
        try {
            return WriterLock.take(address);
        } catch (SQLException failure) {
            throw new DatabaseUnavailable("连不上数据库 " + address.display(), failure);
        }
    }

    /**
     * Writes both schemas into files in that folder, without accounts, grants and passwords. The caller holds the writer
     * lock.
     *
     * @throws ClientFailed when MariaDB's own program for it is missing or fails
     */
    public void dump(Path folder) throws IOException, InterruptedException {
        SchemaDump.write(address, folder);
    }

    /** Names of the ledger's tables that lack a trigger against changing or deleting. */
    public List<String> unprotected() throws SQLException {
        try (Connection connection = address.connectToServer(address.migration())) {
            return AppendOnly.unprotected(connection, address.ledgerSchema());
        }
    }

    /** The same, as far as an account of ours may see triggers at all; empty where none may. */
    public List<String> seenUnprotected() throws SQLException {
        try (Connection connection = address.connectToServer(address.migration())) {
            return LedgerRights.seeTriggers(connection, address.ledgerSchema())
                    ? AppendOnly.unprotected(connection, address.ledgerSchema())
                    : List.of();
        }
    }

    /** The number of the newest migration that this program brings. */
    public static int newestVersion() {
        return AppliedMigrations.newestKnown();
    }

    /**
     * Connects anew after the connection was lost, and starts the embedded server again where it is gone. What
     * {@link #dataSource} gave before must not be used any more.
     *
     * @throws DatabaseUnavailable when it cannot be reached or started now; may be called again then
     */
    public void reopen() {
        pool.close();
        server.ifPresent(EmbeddedServer::revive);
        address = server.map(EmbeddedServer::address).orElse(address);
        try {
            pool = ConnectionPool.open(address, connections);
        } catch (PoolInitializationException failure) {
            throw new DatabaseUnavailable("连不上数据库 " + address.display(), failure);
        }
    }

    /**
     * What the run's account may do to the ledger beside reading it and adding to it; empty where the server itself keeps
     * the ledger append-only.
     */
    public Set<String> rightsOverTheLedger() {
        try (Connection connection = pool.getConnection()) {
            return LedgerRights.beyondAdding(connection, address.ledgerSchema());
        } catch (SQLException failure) {
            throw new DatabaseUnavailable("连不上数据库 " + address.display(), failure);
        }
    }

    /** The main schema's name. */
    public String schema() {
        return address.schema();
    }

    /** The name of the schema that holds the append-only ledger. */
    public String ledgerSchema() {
        return address.ledgerSchema();
    }

    @Override
    public void close() {
        pool.close();
        server.ifPresent(EmbeddedServer::close);
    }
}
