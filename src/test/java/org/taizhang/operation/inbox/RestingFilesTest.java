package org.taizhang.operation.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.intake.arrival.Arrival;

/** Which files of the inbox are whole, look after look. */
class RestingFilesTest {

    private static final Instant START = Instant.parse("2026-11-01T00:00:00Z");
    private static final Path SAMPLE = Path.of("data/samples/评查工作簿-前郭-2023至2026.xlsx");

    private final Set<Path> whole = new HashSet<>(Set.of(Path.of("a"), Path.of("b")));
    private final RestingFiles files = new RestingFiles(whole::contains);

    @Test
    void aFileRestsOnceTwoLooksSawItTheSame() {
        assertThat(look(0, file("a", 10))).isEmpty();
        assertThat(look(10, file("a", 20))).isEmpty();
        assertThat(look(20, file("a", 20), file("b", 5))).containsExactly(file("a", 20));
        assertThat(look(30, file("b", 5))).containsExactly(file("b", 5));
    }

    @Test
    void oneThatLacksItsEndIsLeftUntilItHasItOrIsGivenUp() {
        look(0, file("half", 10));
        assertThat(look(600, file("half", 10))).isEmpty();
        assertThat(look(601, file("half", 10))).containsExactly(file("half", 10));
        assertThat(look(610, file("half", 11))).isEmpty();
        assertThat(look(620, file("half", 11))).isEmpty();
        whole.add(Path.of("half"));
        assertThat(look(630, file("half", 11))).containsExactly(file("half", 11));
    }

    @Test
    void oneThatAnImportLeftIsTriedAgainOnlyOnceItChanges() {
        look(0, file("a", 10));
        files.tried(look(10, file("a", 10)), START);
        assertThat(look(20, file("a", 10))).isEmpty();
        assertThat(look(30, file("a", 12))).isEmpty();
        assertThat(look(40, file("a", 12))).containsExactly(file("a", 12));
    }

    @Test
    void halfAWorkbookLacksItsEnd(@TempDir Path folder) throws IOException {
        byte[] sample = Files.readAllBytes(SAMPLE);
        for (int length : List.of(0, 1, 2, 1000, sample.length / 2, sample.length - 22)) {
            Path half = Files.write(folder.resolve("half.xlsx"), Arrays.copyOf(sample, length));
            assertThat(ArchiveEnd.isThere(half)).as("%d bytes", length).isEqualTo(length == 1);
        }
        assertThat(ArchiveEnd.isThere(SAMPLE)).isTrue();
        assertThat(ArchiveEnd.isThere(Files.writeString(folder.resolve("text.xlsx"), "不是工作簿")))
                .isTrue();
        assertThat(ArchiveEnd.isThere(Files.write(folder.resolve("room.xlsx"), new byte[sample.length])))
                .isFalse();
    }

    private List<Arrival> look(long seconds, Arrival... waiting) {
        return files.look(List.of(waiting), START.plusSeconds(seconds));
    }

    private static Arrival file(String name, long size) {
        return new Arrival(Path.of(name), "qianguo", true, size, START);
    }
}
