package org.taizhang.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Puts a file where it is kept for good, so that a power cut can't take it back. */
public final class DurableMove {

    private DurableMove() {}

    /** Moves a file in one step, or, where its place is on another disk, copies it whole before the first one goes. */
    public static void of(Path from, Path place) throws IOException {
        Files.createDirectories(place.getParent());
        force(from);
        try {
            Files.move(from, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException otherDisk) {
            copy(from, place);
            force(place.getParent());
            Files.delete(from);
        }
        force(place.getParent());
    }

    /** Copies a file; its place has the whole of it or nothing. */
    static void copy(Path from, Path place) throws IOException {
        WholeFile.write(place, out -> Files.copy(from, out));
        Files.setLastModifiedTime(place, Files.getLastModifiedTime(from));
    }

    /** Has the system write a file, or the names in a folder, to the disk. */
    private static void force(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
