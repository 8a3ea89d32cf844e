package org.taizhang.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A file that is being written, under a name beside its place under which nobody takes it for finished. It is locked
 * while its writer lives, so that what a killed one left is known and goes when the next is written in that folder.
 */
final class PartFile implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PartFile.class);
    private static final String SUFFIX = ".part";
    private static final Pattern NAME = Pattern.compile(".*[.][0-9a-f-]{36}[.]part");
    private static final Set<Path> OURS = ConcurrentHashMap.newKeySet();

    /** Beyond any content, since some systems keep others from reading what is locked. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private final Path path;
    private final FileChannel channel;

    private PartFile(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /** A new, empty part of a file that is to be written. */
    static PartFile of(Path place) throws IOException {
        deleteAbandoned(place.getParent());
        while (true) {
            Path path = place.resolveSibling(place.getFileName() + "." + UUID.randomUUID() + SUFFIX);
            OURS.add(path);
            PartFile part =
                    new PartFile(path, FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
            part.channel.lock(LOCKED_BYTE, 1, false);
            // Another process may have taken it for abandoned before it was locked.
            if (Files.exists(path)) {
                return part;
            }
            part.close();
        }
    }

    Path path() {
        return path;
    }

    FileChannel channel() {
        return channel;
    }

    /** Lets go of it, and deletes it where it still has this name. */
    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(path);
        OURS.remove(path);
    }

    private static void deleteAbandoned(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> parts = files.filter(file -> isPart(file.getFileName().toString()) && !OURS.contains(file))
                    .toList();
            for (Path part : parts) {
                deleteIfAbandoned(part);
            }
        }
    }

    private static boolean isPart(String name) {
        return name.endsWith(SUFFIX) && NAME.matcher(name).matches();
    }

    private static void deleteIfAbandoned(Path part) throws IOException {
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false)) {
            if (lock != null) {
                Files.delete(part);
            }
        } catch (NoSuchFileException finished) {
            LOG.debug("{} was finished meanwhile", part);
        }
    }
}
