package org.taizhang.intake.arrival;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The folder in which offices lay their workbooks: {@code inbox/} and {@code inbox/<court>/}. */
public final class Inbox {

    private final Path folder;

    /** The inbox in that folder, which need not exist yet. */
    public Inbox(Path folder) {
        this.folder = folder;
    }

    /**
     * The files waiting, in order of arrival. Names that say a file is still being written ({@code ~$…}, {@code .part},
     * {@code .tmp}, hidden files) are left.
     *
     * @param courts the courts that have a folder of their own
     * @param defaultCourt the court of files that lie in the inbox itself
     */
    public List<Arrival> waiting(Collection<String> courts, String defaultCourt) throws IOException {
        Files.createDirectories(folder);
        List<Arrival> waiting = new ArrayList<>(waitingIn(folder, defaultCourt));
        for (String court : courts) {
            Path own = folder.resolve(court);
            if (Files.isDirectory(own)) {
                waiting.addAll(waitingIn(own, court));
            }
        }
        waiting.sort(Arrival.ORDER);
        return waiting;
    }

    /** Folders in the inbox that are no court's: what lies there is never read, so somebody should be told. */
    public List<String> strayFolders(Collection<String> courts) throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(Files::isDirectory)
                    .map(path -> path.getFileName().toString())
                    .filter(name -> !name.startsWith(".") && !courts.contains(name))
                    .sorted()
                    .toList();
        }
    }

    private static List<Arrival> waitingIn(Path folder, String court) throws IOException {
        List<Arrival> waiting = new ArrayList<>();
        List<Path> files;
        try (Stream<Path> entries = Files.list(folder)) {
            files = entries.filter(Files::isRegularFile)
                    .filter(path -> !unfinished(path.getFileName().toString()))
                    .toList();
        }
        for (Path file : files) {
            try {
                waiting.add(Arrival.of(file, court, true));
            } catch (NoSuchFileException gone) {
                // Whoever laid it there, or a run that has finished with it, took it away meanwhile.
                continue;
            }
        }
        return waiting;
    }

    private static boolean unfinished(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith("~$") || lower.startsWith(".") || lower.endsWith(".part") || lower.endsWith(".tmp");
    }
}
