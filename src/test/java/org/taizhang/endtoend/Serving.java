package org.taizhang.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.taizhang.Taizhang;

/** {@code serve} in a process of its own. */
final class Serving implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Process process;
    private final Path said;

    private Serving(Process process, Path said) {
        this.process = process;
        this.said = said;
    }

    /** Starts an instance on a house; with port 0 it answers no health checks. */
    static Serving start(House house, int port) throws IOException {
        Path said = Files.createTempFile(house.home(), "serve", ".txt");
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx192m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Taizhang.class.getName(),
                        "serve",
                        "--home",
                        house.home().toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().put("TAIZHANG_SERVE_PORT", Integer.toString(port));
        return new Serving(builder.start(), said);
    }

    /** Waits for something that must come to be. */
    static void await(String what, Callable<Boolean> condition) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.call()) {
            assertThat(System.nanoTime()).as("in time: %s", what).isLessThan(end);
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    /** Waits until it is up. */
    Serving up() throws Exception {
        await("up", () -> {
            assertThat(process.isAlive()).as("%s", said()).isTrue();
            return said().stream().anyMatch(line -> line.startsWith("常驻运行已开始"));
        });
        return this;
    }

    /** What it and the runs that it started have said. */
    List<String> said() throws IOException {
        return Files.readAllLines(said);
    }

    long pid() {
        return process.pid();
    }

    /** Asks it to leave. */
    void ask() {
        process.toHandle().destroy();
    }

    /** Ends it as a power cut would. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Its exit code, once it has left by itself. */
    int left() throws InterruptedException, IOException {
        assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                .as("leaves: %s", said())
                .isTrue();
        return process.exitValue();
    }

    /** Ends it, once the runs that it started have ended: the home folder is theirs until then. */
    @Override
    public void close() throws InterruptedException {
        List<ProcessHandle> runs = process.descendants().toList();
        kill();
        runs.forEach(run ->
                run.onExit().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join());
    }
}
