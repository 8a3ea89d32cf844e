package org.taizhang.operation.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The tables are brought up to date once, also after an interrupted or failed attempt. */
class MigrationsTest {

    private final TestDatabase database = TestDatabase.create();
    private final String record = database.schema() + ".flyway_schema_history";

    @AfterEach
    void drop() {
        database.close();
    }

    @Test
    void nothingIsLeftToDoAfterTheFirstTime() throws SQLException {
        assertThat(AppliedMigrations.areComplete(database.address())).isTrue();
    }

    @Test
    void anInterruptedMigrationIsRunAgain() throws SQLException {
        database.asRoot("DELETE FROM " + record, "DROP SEQUENCE " + database.schema() + ".BATCH_JOB_INSTANCE_SEQ");
        Migrations.apply(database.address());
        assertThat(AppliedMigrations.areComplete(database.address())).isTrue();
        assertThat(first("SELECT NEXTVAL(BATCH_JOB_INSTANCE_SEQ)")).isEqualTo("1");
    }

    @Test
    void aFailedMigrationIsTriedAgain() throws SQLException {
        database.asRoot("UPDATE " + record + " SET success = 0");
        Migrations.apply(database.address());
        assertThat(AppliedMigrations.areComplete(database.address())).isTrue();
    }

    @Test
    void aMigrationChangedAfterwardsIsRefused() {
        database.asRoot("UPDATE " + record + " SET checksum = 1 WHERE version = '1'");
        assertThatThrownBy(() -> Migrations.apply(database.address()))
                .isInstanceOf(FlywayException.class)
                .hasMessageContaining("checksum mismatch");
    }

    @Test
    void whatANewerProgramBroughtUpToDateIsRefused() {
        database.asRoot(
                "INSERT INTO " + record + " SELECT 999, '999', 'coming', type, 'V999__coming.sql', 1, installed_by,"
                        + " installed_on, 1, TRUE FROM " + record + " WHERE version = '1'");
        assertThatThrownBy(() -> Migrations.apply(database.address()))
                .isInstanceOf(FlywayException.class)
                .hasMessageContaining("not resolved locally: 999");
    }

    @Test
    void evaluationsRegisteredBeforeThereWereReviewersInTurnWaitForOne() throws SQLException {
        registration("P1", 1, "{\"EVALUATION_NO\":\"P1\"}");
        registration("P1", 2, "{\"REVIEWER\":\"王堃\",\"COMPLETED\":\"2024-05-06\"}");
        registration("P2", 1, "{\"EVALUATION_NO\":\"P2\"}");
        registration("P3", 1, "{\"COMPLETED\":\"2024-05-07\"}");
        registration("P4", 1, "{\"EVALUATION_NO\":\"P4\"}");
        registration("P4", 2, "{\"WITHDRAWN\":\"是\"}");
        database.asRoot("DELETE FROM " + record + " WHERE CAST(version AS INT) >= 9");
        Migrations.apply(database.address());
        assertThat(first("SELECT GROUP_CONCAT(CONCAT_WS(' ', evaluation_no, reviewer, completed, waits)"
                        + " ORDER BY evaluation_no SEPARATOR '|') FROM review"))
                .isEqualTo("P1 王堃 2024-05-06 0|P2  1|P3  2024-05-07 0");
    }

    @Test
    void ofTheLedgerOnlyTheHeadMayBeChanged() throws SQLException {
        String head = database.ledgerSchema() + ".head";
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO " + head + " VALUES ('a')");
            assertThat(statement.executeUpdate("UPDATE " + head + " SET court = 'b'"))
                    .isEqualTo(1);
            assertThatThrownBy(() -> statement.execute("DELETE FROM " + head)).hasMessageContaining("denied");
        }
    }

    @Test
    void textsAreComparedToTheLastBlank() throws SQLException {
        database.asRoot("CREATE TABLE " + database.ledgerSchema() + ".word (text VARCHAR(9) PRIMARY KEY)");
        database.asRoot("INSERT INTO " + database.ledgerSchema() + ".word VALUES ('a'), ('A'), ('a '), ('喆')");
        assertThat(first("SELECT COUNT(*) FROM " + database.ledgerSchema() + ".word"))
                .isEqualTo("4");
    }

    private void registration(String unit, int version, String content) {
        database.asRoot("INSERT INTO " + database.ledgerSchema() + ".registration_version VALUES ('a', '" + unit
                + "', '', " + version + ", '" + content + "', 'h', 1, 2, NOW(3))");
    }

    private String first(String query) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
