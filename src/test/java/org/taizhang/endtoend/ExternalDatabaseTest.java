package org.taizhang.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.operation.database.InstalledServer;

/** Nights on an office's own server, which begin with an empty database. */
class ExternalDatabaseTest {

    @TempDir
    private Path home;

    @Test
    void withAnAccountForTheTablesAndOneForRuns() throws Exception {
        try (InstalledServer server = new InstalledServer();
                House house = new House(home)) {
            useInstead(house, server.settingsOfTwoAccounts(home));
            settleTheSampleTwice(house);

            assertThatThrownBy(() -> server.onLedger(false, "DELETE FROM entry"))
                    .hasMessageContaining("denied");
            assertThatThrownBy(() -> server.onLedger(true, "DELETE FROM entry")).hasMessageContaining("append-only");
        }
    }

    @Test
    void withOneAccountForEverything() throws Exception {
        try (InstalledServer server = new InstalledServer();
                House house = new House(home)) {
            useInstead(house, server.settingsOfOneAccount(home));
            settleTheSampleTwice(house);

            assertThatThrownBy(() -> server.onLedger(true, "UPDATE entry SET points = 0"))
                    .hasMessageContaining("append-only");
        }
    }

    private static void useInstead(House house, String settings) throws Exception {
        Files.writeString(house.home().resolve("settings.yml"), settings);
    }

    private static void settleTheSampleTwice(House house) {
        for (int night = 1; night <= 2; night++) {
            house.run("nightly", House.SAMPLE.toString()).exits(0);
            assertThat(house.ledger("--all").size()).isEqualTo(526);
        }
        assertThat(house.run("explain", "0001").exits(0).out()).contains("工号0001");
    }
}
