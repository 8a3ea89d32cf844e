package org.taizhang.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A disk that is full, under one folder after another: one line, exit code 1, and the next run goes on as if nothing had been. */
class DiskFullTest {

    @TempDir
    private Path home;

    @ParameterizedTest
    @ValueSource(strings = {"receipts", "ledgers", "bulletins"})
    void theNextRunCompletesWhatTheFullDiskInterrupted(String folder) throws Exception {
        Path small = Files.createDirectory(home.resolve(folder));
        assumeTrue(mount("-t", "tmpfs", "-o", "size=4k", "tmpfs", small.toString()), "may not mount a small disk");
        try (House house = new House(home)) {
            House.Answer answer = house.run("nightly", House.SAMPLE.toString()).exits(1);
            assertThat(answer.err().strip().lines().count()).isLessThanOrEqualTo(1);
            assertThat(answer.out() + answer.err()).containsAnyOf("磁盘空间已满", "No space left on device");

            assertThat(mount("-o", "remount,size=64m", small.toString())).isTrue();
            house.run("nightly").exits(0);
            assertThat(house.ledger("--all").size()).isEqualTo(526);
            assertThat(house.run("verify", "--archive").exits(0).out()).contains("归档工作簿 1 个");
            assertThat(house.files("ledgers/qianguo")).contains("heads.log", "期限提醒-立案庭.xlsx", "责任追究台账.xlsx");
        } finally {
            command("umount", small.toString());
        }
    }

    private static boolean mount(String... arguments) throws IOException, InterruptedException {
        String[] line = new String[arguments.length + 1];
        line[0] = "mount";
        System.arraycopy(arguments, 0, line, 1, arguments.length);
        return command(line);
    }

    private static boolean command(String... line) throws IOException, InterruptedException {
        return new ProcessBuilder(line)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }
}
