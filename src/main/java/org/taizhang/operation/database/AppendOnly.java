package org.taizhang.operation.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Which of the ledger's tables lack the triggers that forbid changing and deleting. */
final class AppendOnly {

    private AppendOnly() {}

    /** Names of the tables; the connection's account must be the one that owns the triggers. */
    static List<String> unprotected(Connection connection, String ledgerSchema) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT t.table_name FROM information_schema.tables t"
                        + " LEFT JOIN information_schema.triggers g ON g.event_object_schema = t.table_schema"
                        + " AND g.event_object_table = t.table_name AND g.action_timing = 'BEFORE'"
                        + " AND g.event_manipulation IN ('UPDATE', 'DELETE')"
                        + " WHERE t.table_schema = ? AND t.table_type = 'BASE TABLE' AND t.table_name <> ?"
                        + " GROUP BY t.table_name HAVING COUNT(DISTINCT g.event_manipulation) < 2 ORDER BY t.table_name")) {
            query.setString(1, ledgerSchema);
            query.setString(2, Grants.HEAD);
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
