package org.taizhang.operation.backup;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What of a home folder goes into a backup: what the program wrote, and what the office owns. Workbooks that wait in the
 * inbox don't, but those that an unfinished run has taken out of it do. The settings belong to the machine: they are
 * kept for reading, and aren't put back.
 */
final class HomeFolders {

    /** Where nothing may be that the backup hasn't. */
    private static final List<String> WRITTEN =
            List.of("archive", "rejected", "receipts", "ledgers", "bulletins", "notices", "inbox/.work");

    /** Where an installation brings files of its own. */
    private static final List<String> OWNED = List.of("courts", "rulebooks", "calendars", "templates");

    static final String SETTINGS = "settings.yml";

    private HomeFolders() {}

    /** The files to be kept, by their path relative to the home folder, with slashes. */
    static TreeMap<String, Path> files(Path home) throws IOException {
        TreeMap<String, Path> files = written(home);
        for (String folder : OWNED) {
            addAll(files, home, folder);
        }
        if (Files.isRegularFile(home.resolve(SETTINGS))) {
            files.put(SETTINGS, home.resolve(SETTINGS));
        }
        return files;
    }

    /** Those of them that the program wrote. */
    static TreeMap<String, Path> written(Path home) throws IOException {
        TreeMap<String, Path> files = new TreeMap<>();
        for (String folder : WRITTEN) {
            addAll(files, home, folder);
        }
        return files;
    }

    /** Every file under a folder by its path relative to it. */
    static TreeMap<String, Path> all(Path root) throws IOException {
        TreeMap<String, Path> files = new TreeMap<>();
        List<Path> found = new ArrayList<>();
        try (Stream<Path> tree = Files.walk(root, FileVisitOption.FOLLOW_LINKS)) {
            tree.filter(Files::isRegularFile).forEach(found::add);
        }
        for (Path file : found) {
            files.put(slashed(root.relativize(file)), file);
        }
        return files;
    }

    private static void addAll(TreeMap<String, Path> files, Path home, String folder) throws IOException {
        if (!Files.isDirectory(home.resolve(folder))) {
            return;
        }
        all(home.resolve(folder)).forEach((path, file) -> {
            if (!path.endsWith(".part")) {
                files.put(folder + "/" + path, file);
            }
        });
    }

    private static String slashed(Path path) {
        List<String> names = new ArrayList<>();
        path.forEach(name -> names.add(name.toString()));
        return String.join("/", names);
    }
}
