package org.taizhang.operation.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.settings.Settings;

/** A server given by its address. */
class ExternalServerTest {

    @TempDir
    private Path folder;

    @Test
    void opensByAddressAccountAndPasswordFile() throws Exception {
        try (TestDatabase there = TestDatabase.create();
                EmbeddedServer server = EmbeddedServer.join(TestDatabase.FOLDER, TestDatabase.MEMORY_BYTES)) {
            Path password = folder.resolve("口令");
            Files.writeString(password, server.accounts().run().password() + "\n");
            Settings settings = settings(
                    server.address().withSchemas(there.schema(), "").display(),
                    Map.of("db-user", "taizhang", "db-password-file", password.toString()));
            try (Database database = Database.open(settings);
                    WriterLock lock = database.writerLock();
                    Connection connection = database.dataSource().getConnection()) {
                lock.requireHeld(connection);
                assertThat(database.ledgerSchema()).isEqualTo(there.ledgerSchema());
                assertThat(connection.getCatalog()).isEqualTo(there.schema());
            }
        }
    }

    @Test
    void saysInOneLineWhatCannotBeReached() {
        assertThatThrownBy(() -> Database.open(settings("127.0.0.1:1/taizhang", Map.of())))
                .isInstanceOf(DatabaseUnavailable.class)
                .message()
                .hasLineCount(1)
                .contains("127.0.0.1:1/taizhang");
    }

    @Test
    void remoteServersAreVerifiedUnlessTheAddressSaysOtherwise() throws SQLException {
        assertThat(ExternalServer.address(
                                "jdbc:mariadb://192.0.2.1:3306/court", settings("192.0.2.1:3306/court", Map.of()))
                        .url())
                .contains("sslMode=verify-full", "socketTimeout=", "transactionReplay=false");
        assertThat(ExternalServer.address(
                                "jdbc:mariadb://192.0.2.1/court?sslMode=trust", settings("192.0.2.1/court", Map.of()))
                        .url())
                .contains("sslMode=trust")
                .doesNotContain("verify-full");
    }

    private Settings settings(String address, Map<String, String> more) {
        Map<String, String> options = new HashMap<>(more);
        options.put("db-url", "jdbc:mariadb://" + address);
        return TestDatabase.settings(folder, options);
    }
}
