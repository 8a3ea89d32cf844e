package org.taizhang.endtoend.fault;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.taizhang.endtoend.House;

/** The program in a process of its own, with little memory. */
final class Spawned {

    private Spawned() {}

    /** Starts a command in which a fault waits. */
    static Process start(Path home, Fault fault, String... arguments) throws IOException {
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
        ProcessBuilder builder = new ProcessBuilder(line)
                .redirectOutput(home.resolve("logs/out.txt").toFile())
                .redirectError(home.resolve("logs/err.txt").toFile());
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder.start();
    }
}
