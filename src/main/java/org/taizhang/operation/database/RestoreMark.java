package org.taizhang.operation.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** A table that is in the main schema while a backup is being loaded: what is there then is not a ledger yet. */
final class RestoreMark {

    private static final String TABLE = "restore_in_progress";

    private RestoreMark() {}

    static void set(Statement statement) throws SQLException {
        statement.execute("CREATE TABLE IF NOT EXISTS " + TABLE + " (nothing BOOLEAN)");
    }

    static void remove(Statement statement) throws SQLException {
        statement.execute("DROP TABLE " + TABLE);
    }

    static boolean is(String table) {
        return table.equals(TABLE);
    }

    /**
     * Lets nobody work on what is restored in part.
     *
     * @throws RestoreUnfinished where the mark is there for the connection's account
     */
    static void requireNone(Connection connection, String schema) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT 1 FROM information_schema.tables WHERE table_schema = ? AND table_name = ?")) {
            query.setString(1, schema);
            query.setString(2, TABLE);
            try (ResultSet rows = query.executeQuery()) {
                if (rows.next()) {
                    throw new RestoreUnfinished(schema);
                }
            }
        }
    }
}
