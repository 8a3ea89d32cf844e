package org.taizhang.operation.schedule;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** A program that does as a file says: each start takes a line, an exit code or {@code hangs}, and notes its arguments. */
public final class Scripted {

    /** A file of that name in the folder has what each start is to do. */
    static final String SCRIPT = "script.txt";

    static final String NOTES = "notes.txt";

    private static final String HANGS = "hangs";

    private Scripted() {}

    /** The last argument is the folder. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Path.of(arguments[arguments.length - 1]);
        Path script = folder.resolve(SCRIPT);
        List<String> lines = Files.readAllLines(script);
        Files.write(script, lines.subList(1, lines.size()));
        Files.writeString(
                folder.resolve(NOTES),
                String.join(" ", List.of(arguments).subList(0, arguments.length - 1)) + "\n",
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
        if (lines.get(0).equals(HANGS)) {
            new CountDownLatch(1).await();
        }
        System.exit(Integer.parseInt(lines.get(0)));
    }
}
