package org.taizhang.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * A folder for what is only needed for a while, in the system's folder for such things; only its owner may look into it. A
 * file beside it is locked while its process lives, so that what a killed one left is known and goes when the next is made:
 * it may hold what the ledger holds.
 */
public final class ScratchFolder implements AutoCloseable {

    private static final String LOCK = ".lock";
    private static final String NAME = "taizhang-[a-z]+-[0-9a-f-]{36}";
    private static final Set<Path> OURS = ConcurrentHashMap.newKeySet();
    private static final FileAttribute<?> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    private final Path path;
    private final Path lock;
    private final FileChannel channel;

    private ScratchFolder(Path path, Path lock, FileChannel channel) {
        this.path = path;
        this.lock = lock;
        this.channel = channel;
    }

    /**
     * A new, empty one.
     *
     * @param purpose part of its name, in small letters
     */
    public static ScratchFolder of(String purpose) throws IOException {
        return in(Path.of(System.getProperty("java.io.tmpdir")), purpose);
    }

    static ScratchFolder in(Path parent, String purpose) throws IOException {
        deleteAbandoned(parent);
        while (true) {
            Path path = parent.resolve("taizhang-" + purpose + "-" + UUID.randomUUID());
            Path lock = path.resolveSibling(path.getFileName() + LOCK);
            OURS.add(lock);
            FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            ScratchFolder folder = new ScratchFolder(path, lock, channel);
            channel.lock();
            // Another process may have taken it for abandoned before it was locked.
            if (Files.exists(lock)) {
                Files.createDirectory(path, OWNER_ONLY);
                return folder;
            }
            folder.close();
        }
    }

    /** Where it is. */
    public Path path() {
        return path;
    }

    /** Deletes it with all that is in it; what can't be deleted now goes when the next is made. */
    @Override
    public void close() throws IOException {
        try (channel) {
            delete(path, lock);
        } finally {
            OURS.remove(lock);
        }
    }

    private static void deleteAbandoned(Path parent) throws IOException {
        try (Stream<Path> files = Files.list(parent)) {
            List<Path> locks = files.filter(
                            file -> file.getFileName().toString().matches(NAME + LOCK))
                    .filter(file -> Files.isWritable(file) && !OURS.contains(file))
                    .toList();
            for (Path lock : locks) {
                deleteIfAbandoned(lock);
            }
        }
    }

    private static void deleteIfAbandoned(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock != null) {
                String name = file.getFileName().toString();
                delete(file.resolveSibling(name.substring(0, name.length() - LOCK.length())), file);
            }
        } catch (NoSuchFileException gone) {
            // Its owner, or somebody like us, was faster.
            return;
        }
    }

    /** The lock's file goes last, so that what is left of the folder is never forgotten. */
    private static void delete(Path folder, Path lock) throws IOException {
        if (Files.exists(folder)) {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.deleteIfExists(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path each, IOException failed) throws IOException {
                    Files.deleteIfExists(each);
                    return FileVisitResult.CONTINUE;
                }
            });
        }
        Files.deleteIfExists(lock);
    }
}
