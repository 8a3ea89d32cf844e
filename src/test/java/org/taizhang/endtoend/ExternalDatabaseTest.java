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

    private static final String UNPROTECTED = "提醒：运行账户对台账库另有";

    @TempDir
    private Path home;

    @Test
    void withAnAccountForTheTablesAndOneForRuns() throws Exception {
        try (InstalledServer server = new InstalledServer();
                House house = new House(home)) {
            useInstead(house, server.settingsOfTwoAccounts(home));
            assertThat(settleTheSampleTwice(house)).doesNotContain(UNPROTECTED);

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
            assertThat(settleTheSampleTwice(house))
                    .containsOnlyOnce(UNPROTECTED + " ALL PRIVILEGES 权限")
                    .doesNotContain("office_owner");
            assertThat(house.run("nightly", "--lang", "en").exits(0).out())
                    .containsOnlyOnce("the run's account also has ALL PRIVILEGES on the ledger's schema");

            assertThatThrownBy(() -> server.onLedger(true, "UPDATE entry SET points = 0"))
                    .hasMessageContaining("append-only");
        }
    }

    private static void useInstead(House house, String settings) throws Exception {
        Files.writeString(house.home().resolve("settings.yml"), settings);
    }

    /** What the second night said. */
    private static String settleTheSampleTwice(House house) {
        String said = "";
        for (int night = 1; night <= 2; night++) {
            said = house.run("nightly", House.SAMPLE.toString()).exits(0).out();
            assertThat(house.ledger("--all").size()).isEqualTo(526);
        }
        assertThat(house.run("explain", "0001").exits(0).out()).contains("工号0001");
        return said;
    }
}
