package org.taizhang.endtoend.fault;

import java.nio.file.Path;
import java.util.stream.Stream;

/** The embedded server's process. */
final class DatabaseProcess {

    private DatabaseProcess() {}

    /** Servers whose program lies under that home folder. */
    static Stream<ProcessHandle> under(Path home) {
        String folder = home.resolve("db").toAbsolutePath() + "/";
        return ProcessHandle.allProcesses()
                .filter(process -> process.info()
                        .command()
                        .filter(command -> command.startsWith(folder))
                        .isPresent());
    }
}
