package org.taizhang.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A ledger that begins under SM3 stays under it; one that began under SHA-256 likewise. */
class LedgerHashTest {

    @TempDir
    private Path home;

    private House house;

    @BeforeEach
    void open() throws Exception {
        house = new House(home);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void theSampleUnderSm3() throws Exception {
        house.set("ledger-hash", "sm3");
        house.run("nightly", House.SAMPLE.toString()).exits(0);

        assertThat(house.soundHead().number()).isEqualTo(526);
        assertThat(house.run("verify", "--archive").exits(0).out()).contains("核对一致");

        house.database()
                .asRoot(
                        "DROP TRIGGER " + house.database().ledgerSchema() + ".entry_keeps",
                        "UPDATE " + house.database().ledgerSchema() + ".entry SET case_no = 'x' WHERE number = 300");
        assertThat(house.run("verify").exits(6).out()).contains("台账第 300 号的内容与其哈希不符");
    }

    @Test
    void theSettingOfALedgerThatHasBegunIsNotChanged() throws Exception {
        house.run("nightly", House.SAMPLE.toString()).exits(0);
        house.set("ledger-hash", "sm3");

        House.Answer refused = house.run("nightly").exits(2);

        assertThat(refused.err()).contains("台账自第一条起使用 sha-256，不能改用 sm3");
        assertThat(house.run("verify").exits(0).out()).contains("核对一致");
        house.set("ledger-hash", "sha-256");
        house.run("nightly").exits(0);
    }
}
