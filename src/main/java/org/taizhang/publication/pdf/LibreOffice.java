package org.taizhang.publication.pdf;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The LibreOffice of this machine. It is looked for, never assumed. */
public final class LibreOffice {

    /** Setting: look for it on the search path. */
    public static final String AUTO = "auto";
    /** Setting: don't use it. */
    public static final String OFF = "off";

    private static final List<String> NAMES = List.of("soffice", "libreoffice");

    private final Path program;

    private LibreOffice(Path program) {
        this.program = program;
    }

    /**
     * The program that a setting means, if it is there.
     *
     * @param setting {@link #AUTO}, {@link #OFF} or the path of the program
     * @param searchPath folders that may hold it, as in the environment variable PATH
     */
    public static Optional<LibreOffice> find(String setting, String searchPath) {
        return switch (setting) {
            case OFF -> Optional.empty();
            case AUTO ->
                candidates(searchPath).filter(Files::isExecutable).findFirst().map(LibreOffice::new);
            default -> program(Path.of(setting)).map(LibreOffice::new);
        };
    }

    /** Where the program is. */
    public Path program() {
        return program;
    }

    /**
     * Runs it once and waits for it. It gets a profile of its own and the fonts that a work folder names, so that nothing that
     * a user of the machine has open or set is touched.
     *
     * @throws IOException if it fails or takes longer than so many seconds; it and whatever it started is then ended
     */
    void run(PrintFolder folder, List<String> arguments, long seconds) throws IOException {
        Process process = start(folder, arguments);
        try {
            if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
                throw new IOException("LibreOffice 超过 " + seconds + " 秒没有完成");
            }
            if (process.exitValue() != 0) {
                throw new IOException("LibreOffice 返回 " + process.exitValue() + "：" + folder.lastWords());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        } finally {
            end(process);
        }
    }

    private Process start(PrintFolder folder, List<String> arguments) throws IOException {
        ProcessBuilder builder = new ProcessBuilder();
        builder.command().add(program.toString());
        builder.command().add("-env:UserInstallation=" + folder.profile());
        builder.command().addAll(List.of("--headless", "--norestore", "--nodefault", "--nolockcheck"));
        builder.command().addAll(arguments);
        Map<String, String> environment = builder.environment();
        environment.put("FONTCONFIG_FILE", folder.fonts().toString());
        environment.put("LC_ALL", "C.UTF-8");
        environment.put("SAL_USE_VCLPLUGIN", "svp");
        Process process = builder.directory(folder.root().toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.log().toFile())
                .start();
        process.getOutputStream().close();
        return process;
    }

    /** The program is a script that starts others: those end with it. */
    private static void end(Process process) {
        List<ProcessHandle> started = process.descendants().toList();
        process.destroyForcibly();
        started.forEach(ProcessHandle::destroyForcibly);
    }

    private static Stream<Path> candidates(String searchPath) {
        return Stream.of(searchPath.split(File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .flatMap(folder -> NAMES.stream().flatMap(name -> child(folder, name)));
    }

    private static Stream<Path> child(String folder, String name) {
        try {
            return Stream.of(Path.of(folder, name));
        } catch (InvalidPathException odd) {
            return Stream.empty();
        }
    }

    private static Optional<Path> program(Path path) {
        return Files.isRegularFile(path) && Files.isExecutable(path)
                ? Optional.of(path.toAbsolutePath())
                : Optional.empty();
    }
}
