package org.taizhang.operation.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script by which schedulers start the program, after the program was replaced, with programs that say how they are called. */
class LaunchScriptTest {

    @TempDir
    private Path installed;

    @BeforeEach
    void install() throws IOException {
        Files.createDirectories(installed.resolve("jobs"));
        Files.copy(Path.of("jobs/nightly"), installed.resolve("jobs/nightly"));
        Files.createDirectories(installed.resolve("target/launch"));
        Files.createFile(installed.resolve("target/taizhang.jar"));
        for (String old : new String[] {"taizhang.jar", "classes.jsa"}) {
            Path file = Files.createFile(installed.resolve("target/launch").resolve(old));
            Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(3600)));
        }
    }

    @Test
    void aNewerProgramIsUnpackedOverTheOld() throws Exception {
        program("java", "case $1 in -Djarmode*) mkdir $6; : >$6/taizhang.jar ;; *) echo $* ;; esac");
        assertThat(said()).contains("-jar " + installed.resolve("target/launch/taizhang.jar") + " health");
        assertThat(installed.resolve("target/launch/classes.jsa")).doesNotExist();
    }

    @Test
    void whereThatIsForbiddenTheNewerProgramIsStartedAllTheSame() throws Exception {
        program("java", "case $1 in -Djarmode*) exit 1 ;; *) echo $* ;; esac");
        program("rm", "echo forbidden >&2; exit 1");
        assertThat(said())
                .endsWith("-jar " + installed.resolve("target/taizhang.jar") + " health\n")
                .doesNotContain("classes.jsa", "forbidden");
    }

    private void program(String name, String script) throws IOException {
        Path file = Files.createDirectories(installed.resolve("bin")).resolve(name);
        Files.writeString(file, "#!/bin/sh\n" + script + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private String said() throws Exception {
        ProcessBuilder builder = new ProcessBuilder(
                        "sh", installed.resolve("jobs/nightly").toString(), "health")
                .redirectErrorStream(true);
        builder.environment().merge("PATH", installed.resolve("bin").toString(), (path, own) -> own + ":" + path);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as("%s", said).isZero();
        return said;
    }
}
