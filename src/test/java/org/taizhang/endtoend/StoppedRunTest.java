package org.taizhang.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** SIGTERM while one huge workbook is being read: the run ends within seconds, and the next reads it from its beginning. */
class StoppedRunTest {

    private static final int EVALUATIONS = 20_000;
    private static final int TERMINATED = 143;

    @TempDir
    private Path home;

    @Test
    void inTheMiddleOfAFile() throws Exception {
        try (House house = new House(home)) {
            house.set("chunk-size", "2000");
            Path workbook = GeneratedWorkbook.write(EVALUATIONS, home.resolve("巨大.xlsx"));
            Process program = house.spawnHeard("import", workbook.toString());
            long asked;
            try (BufferedReader lines = program.inputReader()) {
                while (!isReading()) {
                    assertThat(program.isAlive()).isTrue();
                }
                asked = System.nanoTime();
                program.toHandle().destroy();
                assertThat(lines.lines())
                        .contains("已按要求停下，已提交的内容完好；下次运行从中断处继续")
                        .noneMatch(line -> line.startsWith("校验"));
            }
            assertThat(program.waitFor()).isEqualTo(TERMINATED);
            assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(Duration.ofSeconds(20));

            house.run("nightly").exits(0);
            assertThat(house.table("evaluations").size()).isEqualTo(EVALUATIONS);
            assertThat(house.files("archive/qianguo")).containsExactly("HZ000001-巨大.xlsx");
        }
    }

    /** Whether rows of the file have been staged. */
    private boolean isReading() throws Exception {
        Path rows = home.resolve("inbox/.work/run-1/rows");
        if (!Files.isDirectory(rows)) {
            return false;
        }
        try (Stream<Path> staged = Files.list(rows)) {
            return staged.anyMatch(file -> file.toFile().length() > 0);
        }
    }
}
