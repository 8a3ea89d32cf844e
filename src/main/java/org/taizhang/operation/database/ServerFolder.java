package org.taizhang.operation.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The files of the embedded server.
 *
 * @param root the folder that holds them all, as a real path
 */
record ServerFolder(Path root) {

    /** The program and what it needs, unpacked once per version. */
    Path program() {
        return root.resolve("server-" + ServerBinaries.VERSION);
    }

    Path executable() {
        return program().resolve("bin").resolve("mariadbd");
    }

    Path share() {
        return program().resolve("share");
    }

    Path data() {
        return root.resolve("data");
    }

    Path scratch() {
        return root.resolve("tmp");
    }

    /** Holds the port of the server that was started last. */
    Path port() {
        return root.resolve("server.port");
    }

    Path accounts() {
        return root.resolve("accounts.properties");
    }

    Path log() {
        return root.resolve("server.err");
    }

    Path startLock() {
        return root.resolve("start.lock");
    }

    Path usersLock() {
        return root.resolve("users.lock");
    }

    /** Deletes what an interrupted attempt left. */
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> tree = Files.walk(folder)) {
            List<Path> deepestFirst = tree.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.delete(path);
            }
        }
    }
}
