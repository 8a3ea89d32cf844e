package org.taizhang.operation.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.taizhang.settings.KnownSettings;
import org.taizhang.settings.Settings;

/**
 * A database that a backup is loaded into, under its own accounts: it is empty, or holds what an interrupted restore
 * left, which is removed. Until {@link #finish} no other command works on it.
 */
public final class RestoreTarget implements AutoCloseable {

    private static final int LOAD_ENDS_SECONDS = 60;

    private final Optional<EmbeddedServer> server;
    private final DatabaseAddress address;
    private WriterLock lock;

    private RestoreTarget(Optional<EmbeddedServer> server, DatabaseAddress address) {
        this.server = server;
        this.address = address;
    }

    /**
     * The database that the settings name, the embedded one installed as needed.
     *
     * @throws DatabaseUnavailable when it cannot be reached or started
     */
    public static RestoreTarget open(Settings settings) {
        Optional<String> url = settings.find(KnownSettings.DB_URL);
        if (url.isPresent()) {
            return new RestoreTarget(Optional.empty(), ExternalServer.find(url.get(), settings));
        }
        EmbeddedServer server =
                EmbeddedServer.join(settings.home().resolve("db"), settings.get(KnownSettings.DB_MEMORY_BYTES));
        return new RestoreTarget(Optional.of(server), server.address());
    }

    /**
     * Makes sure that it may be written to, and marks it as half restored.
     *
     * @throws AnotherRunInProgress when another run writes to it
     * @throws DatabaseOccupied when it holds anything that no interrupted restore left; it stays as it is
     */
    public void prepare() throws SQLException {
        try (Connection connection = address.connect(address.migration());
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE IF NOT EXISTS `" + address.ledgerSchema() + "`");
            Grants.apply(address);
            lock = WriterLock.take(address);
            awaitKilledLoad(connection);
            List<String> tables = tables(connection, address.schema());
            List<String> ledger = tables(connection, address.ledgerSchema());
            boolean halfRestored = tables.stream().anyMatch(RestoreMark::is);
            if (!halfRestored && !(tables.isEmpty() && ledger.isEmpty())) {
                throw new DatabaseOccupied(address.display());
            }
            RestoreMark.set(statement);
            statement.execute("SET foreign_key_checks = 0");
            drop(statement, address.schema(), tables);
            drop(statement, address.ledgerSchema(), ledger);
        }
    }

    /** Loads what {@link Database#dump} wrote into a folder. */
    public void load(Path folder) throws IOException, InterruptedException {
        SchemaDump.load(address, folder);
    }

    /** Gives the run's account its rights, and hands the database over to the other commands. */
    public void finish() throws SQLException {
        Grants.apply(address);
        try (Connection connection = address.connect(address.migration());
                Statement statement = connection.createStatement()) {
            lock.requireHeld(connection);
            RestoreMark.remove(statement);
        }
    }

    /** Gives up the right to write, and the server where nobody else uses it. */
    @Override
    public void close() {
        if (lock != null) {
            lock.close();
        }
        server.ifPresent(EmbeddedServer::close);
    }

    /** The session of a killed restore may still be at its last statements. */
    private void awaitKilledLoad(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT GET_LOCK(?, ?)")) {
            query.setString(1, SchemaDump.loading(address));
            query.setInt(2, LOAD_ENDS_SECONDS);
            try (ResultSet row = query.executeQuery()) {
                if (!row.next() || row.getInt(1) != 1) {
                    throw new AnotherRunInProgress(address.schema());
                }
            }
        }
    }

    private static void drop(Statement statement, String schema, List<String> tables) throws SQLException {
        for (String table : tables) {
            if (!RestoreMark.is(table)) {
                statement.execute("DROP TABLE `" + schema + "`.`" + table + "`");
            }
        }
    }

    /** Tables and sequences. */
    private static List<String> tables(Connection connection, String schema) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT table_name FROM information_schema.tables WHERE table_schema = ? ORDER BY table_name")) {
            query.setString(1, schema);
            List<String> tables = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    tables.add(rows.getString(1));
                }
            }
            return tables;
        }
    }
}
