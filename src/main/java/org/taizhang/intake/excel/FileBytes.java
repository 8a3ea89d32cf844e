package org.taizhang.intake.excel;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The file's bytes by place, read from one open channel, so that a file replaced meanwhile doesn't matter. */
final class FileBytes implements AutoCloseable {

    private final FileChannel channel;
    private final long size;

    FileBytes(Path path) throws IOException {
        channel = FileChannel.open(path, StandardOpenOption.READ);
        size = channel.size();
    }

    long size() {
        return size;
    }

    /** Little-endian, exactly as long as asked for. */
    ByteBuffer read(long from, int length) throws Refused {
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        try {
            while (bytes.hasRemaining()) {
                if (channel.read(bytes, from + bytes.position()) < 0) {
                    throw new EOFException();
                }
            }
        } catch (IOException e) {
            throw Refused.because(e, "");
        }
        return bytes.flip();
    }

    /** Reads up to so many bytes; -1 at the end of the file. */
    int read(long from, byte[] into, int offset, int length) throws IOException {
        return channel.read(ByteBuffer.wrap(into, offset, length), from);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
