package org.taizhang.file;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Passes what is written on to another stream in a thread of its own, so that it is compressed while the next is made. Only
 * a few pieces are on their way at once. What fails there is thrown by the next call here; closing waits until everything
 * was passed on, and leaves the other stream open.
 */
public final class AheadOutput extends OutputStream {

    private static final int ON_THEIR_WAY = 8;

    private final OutputStream out;
    private final ExecutorService writer = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "taizhang:output");
        thread.setDaemon(true);
        return thread;
    });
    private final Deque<Future<?>> pieces = new ArrayDeque<>();

    /** A stream that passes on to that one, which is used by nobody else until this one is closed. */
    public AheadOutput(OutputStream out) {
        super();
        this.out = out;
    }

    @Override
    public void write(int octet) throws IOException {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        byte[] piece = new byte[length];
        System.arraycopy(bytes, offset, piece, 0, length);
        pieces.add(writer.submit(() -> pass(piece)));
        await(ON_THEIR_WAY);
    }

    @Override
    public void flush() throws IOException {
        await(0);
        out.flush();
    }

    @Override
    public void close() throws IOException {
        try {
            await(0);
        } finally {
            writer.shutdown();
        }
    }

    private void pass(byte[] piece) {
        try {
            out.write(piece);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void await(int left) throws IOException {
        while (pieces.size() > left) {
            try {
                pieces.remove().get();
            } catch (ExecutionException failed) {
                drop();
                throw failed.getCause() instanceof UncheckedIOException io
                        ? io.getCause()
                        : new IOException(failed.getCause());
            } catch (InterruptedException stopped) {
                drop();
                Thread.currentThread().interrupt();
                throw new IOException(stopped);
            }
        }
    }

    private void drop() {
        pieces.forEach(piece -> piece.cancel(true));
        pieces.clear();
    }
}
