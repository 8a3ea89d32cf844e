package org.taizhang.operation.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * Where a pair of schemas is and who works on them.
 *
 * @param server the JDBC address up to and including the slash before the database name
 * @param parameters connection parameters that differ from or add to {@link #DEFAULTS}
 * @param schema the main schema
 * @param ledgerSchema the schema of the append-only ledger
 * @param run the account of runs
 * @param migration the account that owns the tables
 */
record DatabaseAddress(
        String server,
        Map<String, String> parameters,
        String schema,
        String ledgerSchema,
        Account run,
        Account migration) {

    static final String SQL_MODE =
            "STRICT_ALL_TABLES,NO_ZERO_DATE,NO_ZERO_IN_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION";

    /**
     * Every session has Beijing time and refuses bad values, whatever the server's own defaults are; and who reads a long
     * result may pause (a busy machine, a pager behind {@code export}) without the server's giving it up after a minute.
     * Keys are looked up by what the index holds and not by statistics, which are wrong after a run filled a table.
     */
    private static final Map<String, String> DEFAULTS = Map.of(
            "useBulkStmts", "true",
            "allowLocalInfile", "true",
            "transactionReplay", "false",
            "tcpKeepAlive", "true",
            "connectTimeout", "10000",
            "sessionVariables",
                    "time_zone='+08:00',sql_mode='" + SQL_MODE
                            + "',tx_isolation='READ-COMMITTED',net_write_timeout=3600"
                            + ",in_predicate_conversion_threshold=0,eq_range_index_dive_limit=0");

    DatabaseAddress {
        parameters = Map.copyOf(parameters);
    }

    /** The address of the main schema with all parameters, without credentials. */
    String url() {
        return url(schema);
    }

    /** The address for people: without parameters and credentials. */
    String display() {
        return server.substring("jdbc:mariadb:".length()).replaceFirst("^[^/]*//", "") + schema;
    }

    /** A connection to the main schema. */
    Connection connect(Account account) throws SQLException {
        return connect(account, url());
    }

    /** A connection to no schema, for what must work before there is one. */
    Connection connectToServer(Account account) throws SQLException {
        return connect(account, url(""));
    }

    DatabaseAddress withSchemas(String main, String ledger) {
        return new DatabaseAddress(server, parameters, main, ledger, run, migration);
    }

    private String url(String database) {
        Map<String, String> all = new LinkedHashMap<>(DEFAULTS);
        all.putAll(parameters);
        return server
                + database
                + all.entrySet().stream()
                        .map(parameter -> parameter.getKey() + "=" + parameter.getValue())
                        .collect(Collectors.joining("&", "?", ""));
    }

    private static Connection connect(Account account, String url) throws SQLException {
        Properties credentials = new Properties();
        credentials.setProperty("user", account.user());
        credentials.setProperty("password", account.password());
        return DriverManager.getConnection(url, credentials);
    }
}
