package org.taizhang.endtoend.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.taizhang.endtoend.House;

/**
 * The program in a process of its own, with little memory.
 *
 * @param out what it says
 * @param err why it failed
 */
record Spawned(Process process, Path out, Path err) {

    private static final long PATIENCE_SECONDS = 300;

    /** Starts a command in which a fault waits. */
    static Spawned start(Path home, Fault fault, String... arguments) throws IOException {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx192m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-D" + FaultyTaizhang.FAULT + "=" + fault.line(),
                "-D" + Effect.HOME + "=" + home,
                "-cp",
                System.getProperty("java.class.path"),
                FaultyTaizhang.class.getName()));
        line.addAll(List.of(arguments));
        line.addAll(List.of("--home", home.toString(), "--date", House.DATE));
        Path logs = Files.createDirectories(home.resolve("logs"));
        Path out = Files.createTempFile(logs, "out", ".txt");
        Path err = Files.createTempFile(logs, "err", ".txt");
        ProcessBuilder builder =
                new ProcessBuilder(line).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().put("LC_ALL", "C.UTF-8");
        return new Spawned(builder.start(), out, err);
    }

    /** What it answered, once it ended by itself or was killed by its fault. */
    House.Answer await() throws IOException, InterruptedException {
        boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        process.destroyForcibly().waitFor();
        assertThat(ended).as("ended in time").isTrue();
        return new House.Answer(process.exitValue(), Files.readString(out), Files.readString(err));
    }
}
