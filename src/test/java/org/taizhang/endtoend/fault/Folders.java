package org.taizhang.endtoend.fault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** Folders with all that is in them. */
final class Folders {

    private Folders() {}

    /** Copies, with every file's time of change. */
    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> tree = Files.walk(from)) {
            for (Path path : tree.toList()) {
                Path copy = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(path, copy, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }

    /** Puts a copy in the place of all that is in a folder but one of its folders, which stays. */
    static void refill(Path folder, Path from, String staying) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path entry : entries.toList()) {
                if (!entry.endsWith(staying)) {
                    delete(entry);
                }
            }
        }
        copy(from, folder);
    }

    /** Deletes, whether it is there or not. */
    static void delete(Path folder) throws IOException {
        FileSystemUtils.deleteRecursively(folder);
    }

    /** Every file below, by its path from there. */
    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> tree = Files.walk(folder)) {
            return tree.filter(Files::isRegularFile).map(folder::relativize).toList();
        }
    }
}
