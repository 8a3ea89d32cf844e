package org.taizhang.operation.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/**
 * An installed server as an office has it, with an empty database and two accounts: one that makes the tables, one for
 * runs. (It is the tests' own server under other accounts.)
 */
public final class InstalledServer implements AutoCloseable {

    private final EmbeddedServer server = EmbeddedServer.join(TestDatabase.FOLDER, TestDatabase.MEMORY_BYTES);
    private final String schema = "court_" + UUID.randomUUID().toString().substring(0, 8);
    private final Account owner = new Account("office_owner", UUID.randomUUID().toString());
    private final Account run = new Account("office_run", UUID.randomUUID().toString());

    /** A server with nothing of ours in its database. */
    public InstalledServer() {
        TestDatabase.asRoot(
                server,
                "CREATE DATABASE " + schema,
                "CREATE USER " + named(owner) + " IDENTIFIED BY '" + owner.password() + "'",
                "CREATE USER " + named(run) + " IDENTIFIED BY '" + run.password() + "'",
                "GRANT ALL ON " + Grants.pattern(schema) + ".* TO " + named(owner) + " WITH GRANT OPTION",
                "GRANT ALL ON " + Grants.pattern(schema + "_ledger") + ".* TO " + named(owner) + " WITH GRANT OPTION");
    }

    /** The lines of a settings file with both accounts, their passwords in files of that folder. */
    public String settingsOfTwoAccounts(Path folder) throws IOException {
        return settingsOfOneAccount(folder, run)
                + "db-migration-user: " + owner.user() + "\n"
                + "db-migration-password-file: " + passwordFile(folder, owner) + "\n";
    }

    /** The lines of a settings file with the owner's account for everything. */
    public String settingsOfOneAccount(Path folder) throws IOException {
        return settingsOfOneAccount(folder, owner);
    }

    /** Runs a statement on the ledger under the account of runs, or the owner's. */
    public void onLedger(boolean asOwner, String statement) throws SQLException {
        DatabaseAddress address = server.address().withSchemas(schema + "_ledger", schema + "_ledger");
        try (Connection connection = address.connect(asOwner ? owner : run);
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    /** Ends every connection of the owner's account, as a restart of the server or of a network in between does. */
    public void cutOff() {
        TestDatabase.asRoot(server, "KILL USER " + named(owner));
    }

    /**
     * The same, but the server goes on holding what a run had locked, as it does until it notices that a connection is dead.
     *
     * @return lets go of it when closed
     */
    public Connection cutOffUnnoticed() throws SQLException {
        Connection holder = server.address().connectToServer(server.accounts().root());
        cutOff();
        try (Statement sql = holder.createStatement()) {
            sql.execute("SELECT GET_LOCK('taizhang." + schema + "', 10)");
        }
        return holder;
    }

    /** Keeps the owner's account from connecting any more, and ends its connections. */
    public void shutOut() {
        TestDatabase.asRoot(server, "ALTER USER " + named(owner) + " ACCOUNT LOCK");
        cutOff();
    }

    /** Lets the owner's account connect again. */
    public void letIn() {
        TestDatabase.asRoot(server, "ALTER USER " + named(owner) + " ACCOUNT UNLOCK");
    }

    @Override
    public void close() {
        TestDatabase.asRoot(
                server,
                "DROP DATABASE " + schema,
                "DROP DATABASE IF EXISTS " + schema + "_ledger",
                "DROP USER " + named(owner),
                "DROP USER " + named(run));
        server.close();
    }

    private String settingsOfOneAccount(Path folder, Account account) throws IOException {
        String url = server.address().withSchemas(schema, "").display();
        return "db-url: jdbc:mariadb://" + url + "\n"
                + "db-user: " + account.user() + "\n"
                + "db-password-file: " + passwordFile(folder, account) + "\n";
    }

    private static Path passwordFile(Path folder, Account account) throws IOException {
        return Files.writeString(folder.resolve(account.user()), account.password() + "\n");
    }

    private static String named(Account account) {
        return "'" + account.user() + "'@'127.0.0.1'";
    }
}
