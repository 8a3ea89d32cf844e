package org.taizhang.operation.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an account may really do to the ledger, by whatever grant: its own, a role's or everybody's. {@code SHOW GRANTS} is
 * asked, because the information schema hides from an account what it has by a role.
 */
final class LedgerRights {

    /** With any of these what stands can be changed or what forbids it be taken away. */
    private static final Set<String> CHANGING =
            Set.of("UPDATE", "DELETE", "DROP", "ALTER", "TRIGGER", "ALL PRIVILEGES");

    private static final Pattern GRANT = Pattern.compile(
            "GRANT (.+?) ON (?:TABLE )?(\\*|`(?:[^`]|``)+`)\\.(\\*|`(?:[^`]|``)+`) TO .*", Pattern.DOTALL);
    private static final Pattern COLUMNS = Pattern.compile("\\([^)]*\\)");

    private LedgerRights() {}

    /** The rights of the connection's account to change a ledger; the head of a chain it may move. */
    static Set<String> beyondAdding(Connection connection, String ledgerSchema) throws SQLException {
        Set<String> rights = new TreeSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet grants = statement.executeQuery("SHOW GRANTS")) {
            while (grants.next()) {
                Matcher grant = GRANT.matcher(grants.getString(1));
                if (grant.matches() && isAbout(ledgerSchema, grant.group(2), grant.group(3))) {
                    addChanging(grant.group(1), isHead(grant.group(3)), rights);
                }
            }
        }
        return rights;
    }

    /** Whether the connection's account may see which triggers a ledger has. */
    static boolean seeTriggers(Connection connection, String ledgerSchema) throws SQLException {
        Set<String> rights = beyondAdding(connection, ledgerSchema);
        return rights.contains("TRIGGER") || rights.contains("ALL PRIVILEGES");
    }

    private static void addChanging(String privileges, boolean ofHead, Set<String> rights) {
        for (String privilege : COLUMNS.matcher(privileges).replaceAll("").split(",")) {
            String name = privilege.strip();
            if (CHANGING.contains(name) && !(ofHead && name.equals("UPDATE"))) {
                rights.add(name);
            }
        }
    }

    /** The schema's name is a pattern, but where a single table is named. */
    private static boolean isAbout(String ledgerSchema, String schema, String table) {
        if (schema.equals("*")) {
            return true;
        }
        String name = unquoted(schema);
        return table.equals("*") ? ledgerSchema.matches(expression(name)) : ledgerSchema.equals(name);
    }

    private static boolean isHead(String table) {
        return !table.equals("*") && unquoted(table).equals(Grants.HEAD);
    }

    private static String unquoted(String name) {
        return name.substring(1, name.length() - 1).replace("``", "`");
    }

    private static String expression(String like) {
        StringBuilder expression = new StringBuilder();
        for (int i = 0; i < like.length(); i++) {
            char each = like.charAt(i);
            if (each == '\\' && i + 1 < like.length()) {
                expression.append(Pattern.quote(like.substring(++i, i + 1)));
            } else if (each == '%') {
                expression.append(".*");
            } else if (each == '_') {
                expression.append('.');
            } else {
                expression.append(Pattern.quote(String.valueOf(each)));
            }
        }
        return expression.toString();
    }
}
