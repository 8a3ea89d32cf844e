package org.taizhang.operation.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * What the run account may do: read and change the main schema's rows, but only add to the ledger; of the ledger only the
 * table {@code head} may be changed, because a chain is extended under a lock on its head row.
 */
final class Grants {

    static final String HEAD = "head";

    private Grants() {}

    /** Grants under the migration account; nothing where the office uses one account for everything. */
    static void apply(DatabaseAddress address) throws SQLException {
        if (address.run().user().equals(address.migration().user())) {
            return;
        }
        String grantee = grantee(address);
        try (Connection connection = address.connect(address.migration());
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "GRANT SELECT, INSERT, UPDATE, DELETE ON " + pattern(address.schema()) + ".* TO " + grantee);
            statement.execute("GRANT SELECT, INSERT ON " + pattern(address.ledgerSchema()) + ".* TO " + grantee);
            if (hasHead(connection, address.ledgerSchema())) {
                statement.execute("GRANT UPDATE ON `" + address.ledgerSchema() + "`.`" + HEAD + "` TO " + grantee);
            }
        }
    }

    /** Whether the account of the given connection may change the ledger's head, if there is one already. */
    static boolean areComplete(Connection connection, String ledgerSchema) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("SELECT COALESCE(MIN(privileges LIKE '%update%'), TRUE)"
                        + " FROM information_schema.columns WHERE table_schema = ? AND table_name = ?")) {
            query.setString(1, ledgerSchema);
            query.setString(2, HEAD);
            try (ResultSet row = query.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    /** A schema name as GRANT takes it, where an underscore would stand for any character. */
    static String pattern(String schema) {
        return "`" + schema.replace("_", "\\_") + "`";
    }

    /** The account the server takes the run user for, which depends on the host it comes from. */
    private static String grantee(DatabaseAddress address) throws SQLException {
        try (Connection connection = address.connectToServer(address.run());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT CURRENT_USER()")) {
            row.next();
            String account = row.getString(1);
            int at = account.lastIndexOf('@');
            return "'" + account.substring(0, at) + "'@'" + account.substring(at + 1) + "'";
        }
    }

    private static boolean hasHead(Connection connection, String ledgerSchema) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT 1 FROM information_schema.tables WHERE table_schema = ? AND table_name = ?")) {
            query.setString(1, ledgerSchema);
            query.setString(2, HEAD);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next();
            }
        }
    }
}
