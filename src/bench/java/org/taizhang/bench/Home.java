package org.taizhang.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.taizhang.bench.measure.Measurement;
import org.taizhang.bench.measure.Meter;
import org.taizhang.bench.rival.Target;
import org.taizhang.operation.database.BenchServer;
import org.taizhang.operation.database.Database;
import org.taizhang.settings.KnownSettings;
import org.taizhang.settings.Settings;

/** A home folder with an installed database, on which the program is run by its launch script. */
final class Home implements AutoCloseable {

    /** The business date of all runs: behind every date in the workbooks. */
    private static final String DATE = "2026-11-01";

    private static final Path LAUNCHER = Path.of("jobs/nightly").toAbsolutePath();
    private static final int REJECTED = 3;

    private static final Set<Home> SERVED = ConcurrentHashMap.newKeySet();

    static {
        // A benchmark that is interrupted leaves no server behind.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> SERVED.forEach(Home::rest)));
    }

    private final Path folder;
    private final Meter meter;
    private BenchServer server;

    private Home(Path folder) {
        this.folder = folder;
        this.meter = new Meter(folder.resolveSibling("output.txt"));
    }

    /** Makes a home from what an office starts with: the shipped data and an empty database. */
    static Home install(Path folder) throws IOException {
        Folders.delete(folder);
        Folders.copy(Path.of("data"), folder);
        Files.writeString(folder.resolve("settings.yml"), "libreoffice: 'off'\nsettle-reversal-limit: 1000000\n");
        Database.open(settings(folder)).close();
        return new Home(folder);
    }

    /** A home that was made before. */
    static Home at(Path folder) {
        return new Home(folder);
    }

    /** Another home like this one, which must not be in use. */
    Home copy(Path to) throws IOException {
        Folders.delete(to);
        Folders.copy(folder, to);
        return new Home(to);
    }

    Path folder() {
        return folder;
    }

    /** Starts the database, which then runs until this is closed. */
    BenchServer serve() throws IOException {
        // Otherwise the server reads again at once what it had in memory when it was stopped.
        Files.deleteIfExists(folder.resolve("db/data/ib_buffer_pool"));
        server = BenchServer.start(folder, settings(folder).get(KnownSettings.DB_MEMORY_BYTES));
        SERVED.add(this);
        return server;
    }

    /** Stops the database, if it runs. */
    void rest() {
        if (server != null) {
            server.close();
            server = null;
            SERVED.remove(this);
        }
    }

    /** Runs a command of the program. */
    Measurement run(String command, String... arguments) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of(LAUNCHER.toString(), command, "--date", DATE));
        line.addAll(List.of(arguments));
        return measure(new ProcessBuilder(line));
    }

    /** Asks the program for its help. */
    Measurement help() throws IOException, InterruptedException {
        return measure(new ProcessBuilder(LAUNCHER.toString(), "--help"));
    }

    /** Runs a class of the benchmark on a workbook, in a JVM of its own. */
    Measurement run(Class<?> work, String memory, String workbook, String... arguments)
            throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                memory,
                "-XX:+UseSerialGC",
                "-Dtaizhang.logs=" + folder.resolve("logs"),
                "-cp",
                System.getProperty("java.class.path"),
                work.getName(),
                workbook));
        line.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(line);
        if (server != null) {
            builder.environment().put(Target.DATABASE, server.url());
        }
        return measure(builder);
    }

    @Override
    public void close() throws IOException {
        rest();
        keepLog();
        Folders.delete(folder);
    }

    /** So that it can be looked up what went wrong in a home that is no more. */
    private void keepLog() throws IOException {
        Path logs = folder.resolve("logs");
        if (Files.exists(logs)) {
            Path kept = folder.resolveSibling("logs").resolve(folder.getFileName());
            Folders.delete(kept);
            Files.createDirectories(kept.getParent());
            Folders.copy(logs, kept);
        }
    }

    private Measurement measure(ProcessBuilder builder) throws IOException, InterruptedException {
        // What the shell sets for other runs isn't what is measured.
        builder.environment().keySet().removeIf(name -> name.startsWith("TAIZHANG_") || name.equals("JAVA_OPTS"));
        builder.environment().put("TAIZHANG_HOME", folder.toString());
        return meter.run(
                builder,
                folder.resolve("logs"),
                server == null ? OptionalLong.empty() : OptionalLong.of(server.pid()),
                Set.of(0, REJECTED));
    }

    private static Settings settings(Path folder) {
        return Settings.load(Map.of("home", folder.toString()), Map.of(), folder);
    }
}
