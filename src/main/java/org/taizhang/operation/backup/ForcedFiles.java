package org.taizhang.operation.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.function.LongConsumer;
import org.taizhang.digest.Sha256;

/** Files and folders that are on the disk once they are written. */
final class ForcedFiles {

    private static final int BUFFER = 1 << 18;

    private ForcedFiles() {}

    /** What was read: how many bytes, and their SHA-256 in lower-case hex. */
    record Content(long size, String sha256) {
        boolean isOf(KeptFile file) {
            return size == file.size() && sha256.equals(file.sha256());
        }
    }

    static void write(Path file, byte[] bytes) throws IOException {
        try (FileChannel out = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            writeAll(out, ByteBuffer.wrap(bytes));
            out.force(true);
        }
    }

    /** Copies a file with its time of last change. */
    static Content copy(Path from, Path to, LongConsumer progress) throws IOException {
        Files.createDirectories(to.getParent());
        Content content;
        try (FileChannel out = FileChannel.open(to, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            content = read(from, bytes -> writeAll(out, bytes), progress);
            out.force(true);
        }
        Files.setLastModifiedTime(to, Files.getLastModifiedTime(from));
        return content;
    }

    /** Reads a file to its end. */
    static Content read(Path file, LongConsumer progress) throws IOException {
        return read(file, bytes -> {}, progress);
    }

    /** Makes sure that a file or a folder's entries are on the disk. */
    static void force(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private interface Sink {
        void take(ByteBuffer bytes) throws IOException;
    }

    private static Content read(Path file, Sink sink, LongConsumer progress) throws IOException {
        MessageDigest digest = Sha256.begin();
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
                sink.take(ByteBuffer.wrap(buffer, 0, read));
                size += read;
                progress.accept(read);
            }
        }
        return new Content(size, Sha256.end(digest));
    }

    private static void writeAll(FileChannel out, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            out.write(bytes);
        }
    }
}
