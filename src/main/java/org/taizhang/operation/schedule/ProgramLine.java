package org.taizhang.operation.schedule;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How this program starts itself once more: the same java, options, class path, environment and settings. */
public final class ProgramLine {

    /** Names, by its number, the process to which one belongs and with which it ends. */
    public static final String COMPANION = "taizhang.companion";

    private final List<String> program;
    private final List<String> options;

    /**
     * The program that runs now.
     *
     * @param mainClass its main class, where it wasn't started from one jar
     * @param options what every command is given besides its own words
     */
    public ProgramLine(String mainClass, List<String> options) {
        this.program = program(mainClass);
        this.options = List.copyOf(options);
    }

    /** Starts a command in a process of its own, which says what it has to say where this one does. */
    Process start(List<String> words) throws IOException {
        List<String> line = new ArrayList<>(program);
        line.addAll(words);
        line.addAll(options);
        return new ProcessBuilder(line)
                .redirectOutput(Redirect.INHERIT)
                .redirectError(Redirect.INHERIT)
                .start();
    }

    /** Whether this process is one that was started so: whoever did is told by its exit code, and starts it again. */
    public static boolean isCompanion() {
        return Long.getLong(COMPANION) != null;
    }

    private static List<String> program(String mainClass) {
        List<String> line = new ArrayList<>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(ProgramLine::isForEveryProcess)
                .forEach(line::add);
        line.add("-D" + COMPANION + "=" + ProcessHandle.current().pid());
        String classPath = System.getProperty("java.class.path");
        boolean jar = classPath.endsWith(".jar") && !classPath.contains(File.pathSeparator);
        line.addAll(jar ? List.of("-jar", classPath) : List.of("-cp", classPath, mainClass));
        return line;
    }

    /** A debugger's port, or an archive of classes that is being written, is for one process alone. */
    private static boolean isForEveryProcess(String argument) {
        return !argument.startsWith("-agentlib:")
                && !argument.startsWith("-javaagent:")
                && !argument.startsWith("-XX:ArchiveClassesAtExit");
    }
}
