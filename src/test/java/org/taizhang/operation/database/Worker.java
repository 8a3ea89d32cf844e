package org.taizhang.operation.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/** A second JVM that opens a database, says what it got, and stays until it is told to leave or is killed. */
final class Worker implements AutoCloseable {

    private final Process process;
    private final BufferedReader out;

    private Worker(Process process) {
        this.process = process;
        this.out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** In the second JVM: opens, takes the writer lock, prints one word, waits for the end of its input, closes. */
    public static void main(String[] arguments) throws IOException {
        try (Database database = Database.open(TestDatabase.settings(Path.of(arguments[0]), Map.of()));
                WriterLock lock = database.writerLock()) {
            System.out.println(lock.isStillHeld() ? "WRITING" : "LOST");
            System.out.flush();
            while (System.in.read() >= 0) {
                // stays until the parent closes the pipe
            }
        } catch (AnotherRunInProgress refused) {
            System.out.println("REFUSED");
        }
    }

    static Worker start(Path home) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-Dlogback.configurationFile=logback-quiet.xml",
                        Worker.class.getName(),
                        home.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        return new Worker(process);
    }

    /** What the worker says about its start. */
    String said() {
        try {
            return out.readLine();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Lets the worker end in its own way. */
    int leave() throws IOException, InterruptedException {
        process.getOutputStream().close();
        return process.waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
