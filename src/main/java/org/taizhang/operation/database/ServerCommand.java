package org.taizhang.operation.database;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The command lines the embedded server is run with. */
final class ServerCommand {

    /** Bytes of redo log as the server is installed; where it serves, the log is as large as the cache or larger. */
    private static final long LOG_BYTES = 64L << 20;

    private ServerCommand() {}

    /** Reads statements from standard input into a new data directory and ends. */
    static List<String> bootstrap(ServerFolder folder, Path data) {
        List<String> command = common(folder, data);
        command.addAll(List.of(
                "--innodb-log-file-size=" + LOG_BYTES,
                "--bootstrap",
                "--silent-startup",
                "--log-warnings=0",
                "--enforce-storage-engine=",
                "--max-allowed-packet=8M",
                "--innodb-flush-log-at-trx-commit=0"));
        return command;
    }

    /** Serves on the loopback address; in a session of its own, where the terminal's Ctrl-C does not reach it. */
    static List<String> serve(ServerFolder folder, int port, long memoryBytes) {
        List<String> command = new ArrayList<>();
        ownSession().ifPresent(setsid -> command.add(setsid.toString()));
        command.addAll(common(folder, folder.data()));
        command.addAll(List.of(
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--socket=",
                "--skip-ssl",
                "--skip-name-resolve",
                "--skip-log-bin",
                "--local-infile=1",
                "--default-time-zone=+08:00",
                "--sql-mode=" + DatabaseAddress.SQL_MODE,
                "--transaction-isolation=READ-COMMITTED",
                "--innodb-flush-log-at-trx-commit=1",
                "--innodb-buffer-pool-size=" + memoryBytes,
                // What a small log can't hold has to be written to the tables at once, again and again.
                "--innodb-log-file-size=" + Math.max(LOG_BYTES, memoryBytes),
                "--innodb-io-capacity=2000",
                "--innodb-flush-neighbors=0",
                "--max-allowed-packet=256M",
                // Of what comes at once one run gets in, and the others must be told so.
                "--max-connections=1000",
                "--pid-file=mariadbd.pid",
                "--tmpdir=" + folder.scratch()));
        return command;
    }

    private static List<String> common(ServerFolder folder, Path data) {
        List<String> command = new ArrayList<>(List.of(
                folder.executable().toString(),
                "--no-defaults",
                "--basedir=" + folder.program(),
                "--lc-messages-dir=" + folder.share(),
                "--datadir=" + data,
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_nopad_bin"));
        if (System.getProperty("user.name").equals("root")) {
            command.add("--user=root");
        }
        return command;
    }

    private static Optional<Path> ownSession() {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "/usr/bin").split(File.pathSeparator))
                .map(folder -> Path.of(folder, "setsid"))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
