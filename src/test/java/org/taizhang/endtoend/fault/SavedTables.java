package org.taizhang.endtoend.fault;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.taizhang.operation.database.TestDatabase;

/** A copy of all tables of a database, from which they can be filled again. */
final class SavedTables implements AutoCloseable {

    private final TestDatabase database;
    private final List<Table> tables = new ArrayList<>();

    private record Table(String name, String copy) {}

    SavedTables(TestDatabase database) {
        this.database = database;
        List<String> statements = new ArrayList<>();
        for (String schema : List.of(database.schema(), database.ledgerSchema())) {
            statements.add("CREATE DATABASE " + schema + "_saved");
            for (String name : names(schema)) {
                Table table = new Table(schema + "." + name, schema + "_saved." + name);
                tables.add(table);
                statements.add("CREATE TABLE " + table.copy + " AS SELECT * FROM " + table.name);
            }
        }
        database.asRoot(statements.toArray(String[]::new));
    }

    /** Puts back what was saved. */
    void restore() {
        List<String> statements = new ArrayList<>(List.of("SET FOREIGN_KEY_CHECKS = 0"));
        for (Table table : tables) {
            statements.add("TRUNCATE TABLE " + table.name);
            statements.add("INSERT INTO " + table.name + " SELECT * FROM " + table.copy);
        }
        database.asRoot(statements.toArray(String[]::new));
    }

    @Override
    public void close() {
        database.asRoot(
                "DROP DATABASE " + database.schema() + "_saved", "DROP DATABASE " + database.ledgerSchema() + "_saved");
    }

    private List<String> names(String schema) {
        return new JdbcTemplate(database.dataSource())
                .queryForList(
                        "SELECT table_name FROM information_schema.tables"
                                + " WHERE table_schema = ? AND table_type = 'BASE TABLE'"
                                + " AND table_name <> 'flyway_schema_history'",
                        String.class,
                        schema);
    }
}
