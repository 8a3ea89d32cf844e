package org.taizhang.ledger.heads;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.ledger.Head;

/** The heads file only grows, and a line that a power cut left torn spoils no other. */
class HeadsFileTest {

    private static final Instant AT = Instant.parse("2026-10-31T17:15:00.123Z");
    private static final Head FIRST = new Head(7, "a".repeat(64));
    private static final Head SECOND = new Head(9, "b".repeat(64));

    @TempDir
    private Path home;

    private HeadsFile heads;
    private Path file;

    @BeforeEach
    void open() {
        heads = new HeadsFile(home, "qianguo");
        file = home.resolve("ledgers/qianguo/heads.log");
    }

    @Test
    void aLineForEveryRun() throws Exception {
        heads.append(AT, 1, FIRST);
        heads.append(AT, 2, FIRST);
        heads.append(AT, 3, SECOND);

        assertThat(Files.readAllLines(file))
                .containsExactly(
                        "2026-11-01T01:15:00.123+08:00 1 7 " + FIRST.hash(),
                        "2026-11-01T01:15:00.123+08:00 2 7 " + FIRST.hash(),
                        "2026-11-01T01:15:00.123+08:00 3 9 " + SECOND.hash());
        assertThat(heads.read().last()).contains(new HeadLine(3, AT, 3, SECOND));
    }

    @Test
    void aRunThatIsFinishedASecondTimeAddsNothing() throws Exception {
        heads.append(AT, 1, FIRST);
        heads.append(AT.plusSeconds(60), 1, FIRST);

        assertThat(heads.read().lines()).containsExactly(new HeadLine(1, AT, 1, FIRST));
    }

    @Test
    void everyTornLineIsPassedOverAndWhatFollowsIsWhole() throws Exception {
        heads.append(AT, 1, FIRST);
        byte[] whole = Files.readAllBytes(file);
        for (int length = 0; length < whole.length; length++) {
            Files.write(file, whole);
            Files.write(file, Arrays.copyOf(whole, length), StandardOpenOption.APPEND);
            heads.append(AT, 2, SECOND);

            assertThat(heads.read().unreadable()).as("%d bytes", length).isEmpty();
            assertThat(heads.read().last().orElseThrow().head()).isEqualTo(SECOND);
            assertThat(Files.readAllBytes(file)).as("never rewritten").startsWith(whole);
        }
    }

    @Test
    void anythingElseIsUnreadable() throws Exception {
        heads.append(AT, 1, FIRST);
        Files.writeString(file, "第三行\n2026-11-01T01:15:00.123+08:00 x 7 a\n", StandardOpenOption.APPEND);

        assertThat(heads.read().unreadable()).containsExactly(2, 3);
        assertThat(heads.read().lines()).hasSize(1);
    }

    @Test
    void noFileSaysNothing() throws Exception {
        assertThat(heads.read()).isEqualTo(new HeadsFile.Contents(List.of(), List.of()));
    }
}
