package org.taizhang.operation.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the accounts of the embedded server can and cannot do. */
class GrantsTest {

    private static final TestDatabase DATABASE = TestDatabase.create();

    @BeforeAll
    static void write() {
        DATABASE.asRoot(
                "INSERT INTO " + DATABASE.ledgerSchema() + ".remark VALUES ('a', 1, 1, '一', NOW(3))",
                "CREATE TABLE " + DATABASE.schema() + ".note (no INT PRIMARY KEY)");
    }

    @AfterAll
    static void drop() {
        DATABASE.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE LEDGER.remark SET remark = '二'",
                "DELETE FROM LEDGER.remark",
                "TRUNCATE TABLE LEDGER.remark",
                "REPLACE INTO LEDGER.remark VALUES ('a', 1, 1, '二', NOW(3))",
                "INSERT INTO LEDGER.remark VALUES ('a', 1, 1, '二', NOW(3)) ON DUPLICATE KEY UPDATE remark = '三'",
                "DELETE FROM LEDGER.entry",
                "UPDATE LEDGER.entry SET points = 0",
                "DROP TABLE LEDGER.remark",
                "DROP TRIGGER LEDGER.remark_keeps",
                "ALTER TABLE LEDGER.remark ADD COLUMN more INT",
                "CREATE TABLE MAIN.more (no INT)",
                "SELECT * FROM mysql.global_priv"
            })
    void theRunAccountIsRefused(String statement) throws SQLException {
        try (Connection connection = DATABASE.dataSource().getConnection();
                Statement sql = connection.createStatement()) {
            assertThatThrownBy(() -> sql.execute(named(statement))).hasMessageContaining("denied");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "entry",
                "remark",
                "registration_version",
                "participant_version",
                "finding_version",
                "officer_version",
                "decision_version",
                "chain",
                "bulletin",
                "bulletin_file",
                "assignment"
            })
    void theRunAccountChangesNoTableOfTheLedger(String table) throws SQLException {
        List<String> statements = List.of(
                "UPDATE LEDGER.%1$s SET court = 'b'",
                "DELETE FROM LEDGER.%1$s",
                "TRUNCATE TABLE LEDGER.%1$s",
                "REPLACE INTO LEDGER.%1$s SELECT * FROM LEDGER.%1$s",
                "INSERT INTO LEDGER.%1$s SELECT * FROM LEDGER.%1$s ON DUPLICATE KEY UPDATE court = 'b'",
                "DROP TABLE LEDGER.%1$s",
                "ALTER TABLE LEDGER.%1$s DROP PRIMARY KEY",
                "RENAME TABLE LEDGER.%1$s TO MAIN.%1$s",
                "DROP TRIGGER LEDGER.%1$s_keeps",
                "DROP TRIGGER LEDGER.%1$s_stays");
        try (Connection connection = DATABASE.dataSource().getConnection();
                Statement sql = connection.createStatement()) {
            for (String statement : statements) {
                assertThatThrownBy(() -> sql.execute(named(statement.formatted(table))))
                        .as(statement)
                        .hasMessageContaining("denied");
            }
        }
    }

    @Test
    void theRunAccountAddsToTheLedgerAndChangesTheRest() throws SQLException {
        try (Connection connection = DATABASE.dataSource().getConnection();
                Statement sql = connection.createStatement()) {
            assertThat(sql.executeUpdate(named("INSERT INTO LEDGER.remark VALUES ('a', 1, 2, '二', NOW(3))")))
                    .isEqualTo(1);
            assertThat(sql.executeUpdate("INSERT INTO note VALUES (1)")).isEqualTo(1);
            assertThat(sql.executeUpdate("UPDATE note SET no = 2")).isEqualTo(1);
            assertThat(sql.executeUpdate("DELETE FROM note")).isEqualTo(1);
            assertThat(sql.execute("SELECT NEXTVAL(BATCH_JOB_EXECUTION_SEQ)")).isTrue();
        }
    }

    @Test
    void thereAreNoAccountsButOurs() throws SQLException {
        EmbeddedServer server = EmbeddedServer.join(TestDatabase.FOLDER, TestDatabase.MEMORY_BYTES);
        try (server;
                Connection connection =
                        server.address().connectToServer(server.accounts().root());
                Statement sql = connection.createStatement();
                ResultSet rows = sql.executeQuery(
                        "SELECT CONCAT(user, '@', host) FROM mysql.global_priv WHERE user <> 'mariadb.sys'")) {
            List<String> accounts = new ArrayList<>();
            while (rows.next()) {
                accounts.add(rows.getString(1));
            }
            assertThat(accounts)
                    .containsExactlyInAnyOrder("root@127.0.0.1", "taizhang@127.0.0.1", "taizhang_owner@127.0.0.1");
        }
    }

    @Test
    void sessionsAreStrictInBeijingTimeReadCommittedAndPatient() throws SQLException {
        try (Connection connection = DATABASE.dataSource().getConnection();
                Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery(
                        "SELECT @@time_zone, @@sql_mode, @@tx_isolation, @@local_infile, @@character_set_database,"
                                + " @@net_write_timeout, @@in_predicate_conversion_threshold,"
                                + " @@eq_range_index_dive_limit")) {
            row.next();
            assertThat(row.getString(1)).isEqualTo("+08:00");
            assertThat(row.getString(2)).contains("STRICT_ALL_TABLES", "NO_ZERO_DATE", "NO_ZERO_IN_DATE");
            assertThat(row.getString(3)).isEqualTo("READ-COMMITTED");
            assertThat(row.getBoolean(4)).isTrue();
            assertThat(row.getString(5)).isEqualTo("utf8mb4");
            assertThat(row.getInt(6)).as("seconds that a reader may pause").isEqualTo(3600);
            assertThat(row.getInt(7)).as("keys that make a list a table").isZero();
            assertThat(row.getInt(8)).as("keys that are guessed at").isZero();
        }
    }

    private static String named(String statement) {
        return statement.replace("LEDGER", DATABASE.ledgerSchema()).replace("MAIN", DATABASE.schema());
    }
}
