package org.taizhang.endtoend.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.endtoend.House;

/** One file that many send in at once is taken in once. */
class ManyUploadsTest {

    private static final Pattern RECEIPT = Pattern.compile("HZ\\d{6}");

    @TempDir
    private Path folder;

    @Test
    void ofOneFileAtOnce() throws Exception {
        try (House house = new House(Files.createDirectory(folder.resolve("home")))) {
            Path file = Workload.earlier(folder);
            List<Spawned> uploads = new ArrayList<>();
            for (int i = 0; i < Extent.of(6, 50); i++) {
                uploads.add(Spawned.start(folder.resolve("home"), Fault.nothing(), "import", file.toString()));
            }
            int taken = 0;
            for (Spawned upload : uploads) {
                House.Answer answer = upload.await();
                assertThat(answer.exitCode()).as(answer.err()).isIn(0, 4);
                if (answer.exitCode() == 4) {
                    assertThat(answer.err().strip()).hasLineCount(1);
                } else if (!answer.out().contains("已导入，无变化")) {
                    taken++;
                }
            }

            assertThat(taken).isEqualTo(1);
            String history = house.run("export", "history").exits(0).out();
            assertThat(RECEIPT.matcher(history)
                            .results()
                            .map(MatchResult::group)
                            .distinct())
                    .as("every row came with one receipt")
                    .hasSize(1);
            house.run("export", "history", "--receipt", "HZ000001").exits(0);
            house.run("settle").exits(0);
            house.run("verify", "--archive").exits(0);
        }
    }
}
