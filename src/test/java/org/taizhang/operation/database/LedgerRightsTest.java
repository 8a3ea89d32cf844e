package org.taizhang.operation.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an account of a real server is found to be able to do to the ledger. */
class LedgerRightsTest {

    private static final TestDatabase DATABASE = TestDatabase.create();
    private static final Account CLERK = new Account("clerk", "0123456789abcdef");

    @BeforeEach
    void create() {
        DATABASE.asRoot(
                "CREATE USER 'clerk'@'127.0.0.1' IDENTIFIED BY '" + CLERK.password() + "'",
                "CREATE ROLE clerks",
                "GRANT clerks TO 'clerk'@'127.0.0.1'",
                "SET DEFAULT ROLE clerks FOR 'clerk'@'127.0.0.1'",
                "GRANT SELECT, INSERT ON " + Grants.pattern(DATABASE.ledgerSchema()) + ".* TO 'clerk'@'127.0.0.1'",
                "GRANT ALL ON " + Grants.pattern(DATABASE.schema()) + ".* TO 'clerk'@'127.0.0.1'",
                "GRANT UPDATE ON " + DATABASE.ledgerSchema() + ".head TO 'clerk'@'127.0.0.1'");
    }

    @AfterEach
    void dropAccount() {
        DATABASE.asRoot("DROP USER 'clerk'@'127.0.0.1'", "DROP ROLE clerks");
    }

    @AfterAll
    static void drop() {
        DATABASE.close();
    }

    @Test
    void readingAddingAndMovingTheHeadAreNotTooMuch() throws Exception {
        assertThat(rights()).isEmpty();
        assertThat(DATABASE.database().rightsOverTheLedger()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "DELETE ON LEDGER.entry; clerk@127.0.0.1; DELETE",
                "DELETE ON LEDGER.head; clerk@127.0.0.1; DELETE",
                "UPDATE (remark) ON LEDGER.remark; clerk@127.0.0.1; UPDATE",
                "SELECT (remark), TRIGGER ON LEDGER.remark; clerks; TRIGGER",
                "DROP, ALTER ON `t%`.*; clerks; ALTER DROP",
                "UPDATE ON *.*; clerk@127.0.0.1; UPDATE",
                "ALL ON LEDGER.*; clerks; ALL PRIVILEGES"
            })
    void whateverElseIsNamedHoweverItIsGranted(String what, String whom, String expected) throws Exception {
        DATABASE.asRoot("GRANT " + what.replace("LEDGER", DATABASE.ledgerSchema()) + " TO " + whom);

        assertThat(String.join(" ", rights())).isEqualTo(expected);
    }

    private static Set<String> rights() throws Exception {
        try (Connection connection = DATABASE.address().connectToServer(CLERK)) {
            return LedgerRights.beyondAdding(connection, DATABASE.ledgerSchema());
        }
    }
}
