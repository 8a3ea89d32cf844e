package org.taizhang.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.taizhang.Taizhang;
import org.taizhang.command.TaizhangCommand;
import org.taizhang.digest.HashFunction;
import org.taizhang.ledger.ChainCheck;
import org.taizhang.ledger.Head;
import org.taizhang.ledger.jdbc.LedgerStore;
import org.taizhang.operation.database.TestDatabase;
import org.taizhang.operation.log.NamelessLogs;

/**
 * An office's installation: a home folder with the files that ship, and a database of its own. Commands run through the
 * command line as a user's do, in this JVM.
 */
public final class House implements AutoCloseable {

    static final Path SAMPLE = Path.of("data/samples/评查工作簿-前郭-2023至2026.xlsx");
    public static final String COURT = "qianguo";

    /** A day after everything in the sample. */
    public static final String DATE = "2026-11-01";

    private final Path home;
    private final TestDatabase database = TestDatabase.create();

    /** What a command answered. */
    public record Answer(int exitCode, String out, String err) {

        /** The answer, once it ended with that exit code. */
        public Answer exits(int expected) {
            assertThat(exitCode).as("%s%n%s", out, err).isEqualTo(expected);
            return this;
        }
    }

    /** Sets a house up under a folder; chunks are small, so that every run has several. */
    public House(Path home) throws IOException {
        this.home = home;
        furnish(home);
        Files.writeString(
                home.resolve("settings.yml"), database.settingsLines(home) + "chunk-size: 60\nlibreoffice: off\n");
    }

    /** Copies the files that ship. */
    public static void furnish(Path home) throws IOException {
        for (String folder : List.of("rulebooks", "calendars", "courts", "templates")) {
            copy(Path.of("data").resolve(folder), home.resolve(folder));
        }
    }

    /** Runs a command on the house's business date. */
    public Answer run(String... arguments) {
        return runOn(DATE, arguments);
    }

    /** Runs a command on a business date. */
    Answer runOn(String date, String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--home", home.toString(), "--date", date));
        return command(all.toArray(String[]::new));
    }

    /** Runs a command with exactly these arguments. */
    public static Answer command(String... arguments) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        ByteArrayOutputStream failed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(failed, true, StandardCharsets.UTF_8));
        try {
            int exitCode = TaizhangCommand.run(arguments);
            return new Answer(exitCode, said.toString(StandardCharsets.UTF_8), failed.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }

    /** Runs the program in a JVM of its own, with half a gigabyte of memory and its own folder for temporary files. */
    Answer spawned(Path temp, String... arguments) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-Djava.io.tmpdir=" + temp,
                "-cp",
                System.getProperty("java.class.path"),
                Taizhang.class.getName()));
        line.addAll(List.of(arguments));
        line.addAll(List.of("--home", home.toString(), "--date", DATE));
        Path out = home.resolve("屏幕.txt");
        Path err = home.resolve("日志.txt");
        ProcessBuilder builder =
                new ProcessBuilder(line).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().put("LC_ALL", "C.UTF-8");
        int exitCode = builder.start().waitFor();
        return new Answer(exitCode, Files.readString(out), Files.readString(err));
    }

    /** Starts a command in a JVM of its own, with the memory of a small machine. */
    Process spawn(Class<?> program, String... arguments) throws IOException {
        return spawnAt(home, program, arguments);
    }

    /** The same on a home folder that isn't a house yet. */
    static Process spawnAt(Path home, Class<?> program, String... arguments) throws IOException {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        line.addAll(List.of(arguments));
        line.addAll(List.of("--home", home.toString(), "--date", DATE));
        ProcessBuilder builder = new ProcessBuilder(line)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder.start();
    }

    /** Starts the program in a JVM of its own; what it says can be read while it runs, failures lie in {@link #failures}. */
    Process spawnHeard(String... arguments) throws IOException {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Taizhang.class.getName()));
        line.addAll(List.of(arguments));
        line.addAll(List.of("--home", home.toString(), "--date", DATE));
        ProcessBuilder builder =
                new ProcessBuilder(line).redirectError(failures().toFile());
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder.start();
    }

    /** What the last program that was {@linkplain #spawnHeard heard} said on standard error. */
    Path failures() {
        return home.resolve("failures.txt");
    }

    /** Standing entries, or all of them. */
    Rows ledger(String... options) {
        return table("ledger", options);
    }

    /** An exported table. */
    Rows table(String name, String... options) {
        List<String> arguments = new ArrayList<>(List.of("export", name));
        arguments.addAll(List.of(options));
        return Rows.parse(run(arguments.toArray(String[]::new)).exits(0).out());
    }

    /** Where the ledger ends, once its whole chain was checked. */
    Head soundHead() {
        return soundHead(COURT);
    }

    /** Where a court's ledger ends, once its whole chain was checked. */
    Head soundHead(String court) {
        LedgerStore store = new LedgerStore(database.dataSource(), database.ledgerSchema());
        ChainCheck check = new ChainCheck(store.hashFunction(court).orElse(HashFunction.SHA_256), court, Head.GENESIS);
        store.entries(court, true).forEach(check);
        assertThat(check.firstBreak()).isEmpty();
        assertThat(check.head()).isEqualTo(store.head(court));
        return check.head();
    }

    /** Adds a line to the settings, or changes its value. */
    public void set(String key, String value) throws IOException {
        Path settings = home.resolve("settings.yml");
        String others = Files.readString(settings).replaceAll("(?m)^" + key + ":.*\\R", "");
        Files.writeString(settings, others + key + ": " + value + "\n");
    }

    /** Puts another rulebook in the place of the court's. */
    void useRulebook(String text) throws IOException {
        Files.writeString(home.resolve("rulebooks/qianguo-2019.yml"), text);
    }

    Path home() {
        return home;
    }

    public TestDatabase database() {
        return database;
    }

    /** Names of the files in a folder of the home. */
    List<String> files(String folder) throws IOException {
        if (!Files.isDirectory(home.resolve(folder))) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(home.resolve(folder))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    /** What programs of their own logged under the home is looked at, too. */
    @Override
    public void close() {
        database.close();
        try {
            NamelessLogs.requireNameless(home.resolve("logs"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName().toString()));
            }
        }
    }
}
