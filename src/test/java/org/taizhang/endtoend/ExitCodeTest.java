package org.taizhang.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taizhang.operation.database.WriterLock;
import org.taizhang.rulebook.Qianguo;

/** What a scheduler learns when a command can't do its work, and that one line says why ({@code outputs.md}). */
class ExitCodeTest {

    private static House house;

    @BeforeAll
    static void open(@TempDir Path home) throws Exception {
        house = new House(home);
        house.run("nightly", House.SAMPLE.toString()).exits(0);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nightly 没有的.xlsx",
                "import 没有的.xlsx",
                "nightly --colour",
                "settle --date 2026-13-01",
                "explain 8888",
                "explain 0001 --entry 999999",
                "export receipts-of-old",
                "bulletin --month 2026",
                "nightly --court no-such",
                "prepare"
            })
    void wrongUsageIsTwo(String line) {
        String[] words = (line + " --home " + house.home()).split(" ");
        assertOneLine(House.command(words).exits(2));
    }

    @Test
    void aSecondWriterIsToldSoAtOnceAndReadersAreNotHeldUp() {
        var before = house.soundHead();
        try (WriterLock lock = house.database().database().writerLock()) {
            assertOneLine(house.run("nightly", House.SAMPLE.toString()).exits(4));
            assertOneLine(house.run("import", House.SAMPLE.toString()).exits(4));
            assertOneLine(house.run("settle").exits(4));
            assertThat(house.run("explain", "0001").exits(0).out()).contains("0001");
            assertThat(house.ledger().size()).isEqualTo(526);
            house.run("settle", "--dry-run").exits(0);
            house.run("verify", "--archive").exits(0);
            house.run("import", "--check", House.SAMPLE.toString()).exits(0);
            assertThat(lock.isStillHeld()).isTrue();
        }
        assertThat(house.soundHead()).isEqualTo(before);
    }

    @Test
    void aDatabaseThatIsNotThereIsFive() {
        House.Answer answer = house.run("nightly", "--db-url", "jdbc:mariadb://127.0.0.1:1/taizhang");
        assertOneLine(answer.exits(5));
        assertThat(answer.err()).contains("127.0.0.1:1/taizhang");
    }

    @Test
    void aBrokenRulebookIsOneAndNamesItsLine() throws Exception {
        house.useRulebook(Qianguo.text(Map.of()).replace("grade: FLAW,", "grade: FLAWED,"));
        try {
            assertThat(house.run("nightly").exits(1).err()).contains("qianguo-2019.yml:", "FLAWED");
        } finally {
            house.useRulebook(Qianguo.text(Map.of()));
        }
    }

    @Test
    void anUnknownSettingIsNamedWithItsLine() throws Exception {
        Path settings = house.home().resolve("settings.yml");
        String sound = Files.readString(settings);
        Files.writeString(settings, sound + "chunk-sise: 5\n");
        try {
            assertThat(house.run("nightly").exits(2).err())
                    .contains("settings.yml:" + (sound.lines().count() + 1), "chunk-sise");
        } finally {
            Files.writeString(settings, sound);
        }
    }

    @Test
    void helpIsZeroAndNeedsNothing() {
        assertThat(House.command("--help").exits(0).out()).contains("nightly", "import", "explain", "verify");
        assertThat(House.command("nightly", "--help").exits(0).out()).contains("--date");
    }

    private static void assertOneLine(House.Answer answer) {
        assertThat(answer.err().strip()).as(answer.out()).isNotEmpty().hasLineCount(1);
    }
}
