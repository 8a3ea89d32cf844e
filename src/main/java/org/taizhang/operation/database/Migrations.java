package org.taizhang.operation.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * Brings both schemas' tables up to date under the migration account, before anything else runs. MariaDB commits each
 * definition at once, so every migration is written to be run again after an interruption ({@code IF NOT EXISTS}).
 */
final class Migrations {

    private static final String LOCATION = "classpath:db/migration";

    private Migrations() {}

    /**
     * Does nothing when every migration is applied already, which costs a few small queries.
     *
     * @throws FlywayException when a migration fails, was changed after it was applied, or is a newer program's
     * @throws TriggersForbidden when the server lets the migration account make no triggers
     */
    static void apply(DatabaseAddress address) throws SQLException {
        if (AppliedMigrations.areComplete(address)) {
            return;
        }
        prepare(address);
        try {
            flyway(address).migrate();
        } catch (FlywayException failure) {
            throw TriggersForbidden.or(failure);
        }
        Grants.apply(address);
    }

    private static Flyway flyway(DatabaseAddress address) {
        return Flyway.configure()
                .dataSource(
                        address.url(),
                        address.migration().user(),
                        address.migration().password())
                .locations(LOCATION)
                .placeholders(Map.of("main", address.schema(), "ledger", address.ledgerSchema()))
                .connectRetries(0)
                // By itself it would let an older program work on tables of which it doesn't know what they must hold.
                .ignoreMigrationPatterns(new String[0])
                .cleanDisabled(true)
                .load();
    }

    /** Makes the ledger's schema, and forgets attempts that failed, which Flyway would not try again by itself. */
    private static void prepare(DatabaseAddress address) throws SQLException {
        try (Connection connection = address.connect(address.migration());
                Statement statement = connection.createStatement()) {
            RestoreMark.requireNone(connection, address.schema());
            statement.execute("CREATE DATABASE IF NOT EXISTS `" + address.ledgerSchema() + "`");
            if (AppliedMigrations.isRecordVisible(connection, address.schema())) {
                statement.execute("DELETE FROM " + AppliedMigrations.RECORD + " WHERE success = 0");
            }
        }
    }
}
