package org.taizhang.operation.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.taizhang.settings.Settings;

/**
 * A fresh, migrated pair of schemas for one test class, on a real server shared by all of them. Keep it in a static field
 * and close it in {@code @AfterAll}. The server lives under {@code target/test-db} and stops with the test JVM.
 */
public final class TestDatabase implements AutoCloseable {

    static final Path FOLDER = Path.of("target", "test-db", "db").toAbsolutePath();
    static final long MEMORY_BYTES = 256L << 20;
    private static final int CONNECTIONS = 4;

    private final EmbeddedServer server;
    private final DatabaseAddress address;
    private final Database database;

    private TestDatabase(EmbeddedServer server, DatabaseAddress address, Database database) {
        this.server = server;
        this.address = address;
        this.database = database;
    }

    /** Creates and migrates a pair of schemas with a name of their own. */
    public static TestDatabase create() {
        EmbeddedServer server = Shared.SERVER;
        String schema = "t" + UUID.randomUUID().toString().substring(0, 8);
        DatabaseAddress address = server.address().withSchemas(schema, schema + "_ledger");
        asRoot(
                server,
                "CREATE DATABASE " + address.schema(),
                "CREATE DATABASE " + address.ledgerSchema(),
                ServerInstall.grantAll(address.schema(), server.accounts()),
                ServerInstall.grantAll(address.ledgerSchema(), server.accounts()));
        return new TestDatabase(server, address, Database.open(Optional.empty(), address, CONNECTIONS));
    }

    /** The settings of an empty home folder with the given options and no environment. */
    public static Settings settings(Path home, Map<String, String> options) {
        Map<String, String> all = new HashMap<>(options);
        all.put("home", home.toAbsolutePath().toString());
        return Settings.load(all, Map.of(), Path.of("").toAbsolutePath());
    }

    /** The database as a run has it: pool, writer lock, schema names. */
    public Database database() {
        return database;
    }

    /** Connections to the main schema under the run account. */
    public DataSource dataSource() {
        return database.dataSource();
    }

    public String schema() {
        return database.schema();
    }

    public String ledgerSchema() {
        return database.ledgerSchema();
    }

    /**
     * The lines of a settings file that name this database as an external server's.
     *
     * @param folder where the account's password goes
     */
    public String settingsLines(Path folder) throws IOException {
        Path password = folder.resolve("口令");
        Files.writeString(password, address.run().password() + "\n");
        return "db-url: jdbc:mariadb://" + address.display() + "\n"
                + "db-user: " + address.run().user() + "\n"
                + "db-password-file: " + password + "\n";
    }

    /**
     * The lines of a settings file with the account that owns the tables, for what only that one may do.
     *
     * @param folder where the account's password goes
     */
    public String ownerLines(Path folder) throws IOException {
        Path password = folder.resolve("建表口令");
        Files.writeString(password, address.migration().password() + "\n");
        return "db-migration-user: " + address.migration().user() + "\n" + "db-migration-password-file: " + password
                + "\n";
    }

    /** Runs statements as the server's administrator, for what the run account must not do, such as emptying the ledger. */
    public void asRoot(String... statements) {
        asRoot(server, statements);
    }

    @Override
    public void close() {
        database.close();
        asRoot("DROP DATABASE " + schema(), "DROP DATABASE " + ledgerSchema());
    }

    DatabaseAddress address() {
        return address;
    }

    static void asRoot(EmbeddedServer server, String... statements) {
        try (Connection connection =
                        server.address().connectToServer(server.accounts().root());
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static final class Shared {

        static final EmbeddedServer SERVER = start();

        private static EmbeddedServer start() {
            EmbeddedServer server = EmbeddedServer.join(FOLDER, MEMORY_BYTES);
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            return server;
        }
    }
}
