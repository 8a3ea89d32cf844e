package org.taizhang.bench.rival;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.Arrays;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/** Bytes on their way from the thread that reads the workbook to the one that loads them, in blocks. */
final class BlockPipe extends InputStream {

    private static final int BLOCK = 1 << 18;
    private static final byte[] END = new byte[0];

    private final BlockingQueue<byte[]> blocks = new ArrayBlockingQueue<>(16);
    private byte[] filling = new byte[BLOCK];
    private int filled;
    private byte[] draining = END;
    private int drained;
    private boolean ended;

    void write(byte[] bytes) throws InterruptedException {
        int from = 0;
        while (from < bytes.length) {
            int part = Math.min(bytes.length - from, BLOCK - filled);
            System.arraycopy(bytes, from, filling, filled, part);
            filled += part;
            from += part;
            if (filled == BLOCK) {
                blocks.put(filling);
                filling = new byte[BLOCK];
                filled = 0;
            }
        }
    }

    void write(char ascii) throws InterruptedException {
        filling[filled++] = (byte) ascii;
        if (filled == BLOCK) {
            blocks.put(filling);
            filling = new byte[BLOCK];
            filled = 0;
        }
    }

    void finish() throws InterruptedException {
        if (filled > 0) {
            blocks.put(Arrays.copyOf(filling, filled));
        }
        blocks.put(END);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (!more()) {
            return -1;
        }
        int part = Math.min(length, draining.length - drained);
        System.arraycopy(draining, drained, into, offset, part);
        drained += part;
        return part;
    }

    private boolean more() throws IOException {
        if (!ended && drained == draining.length) {
            try {
                draining = blocks.take();
            } catch (InterruptedException interrupted) {
                throw new InterruptedIOException("interrupted");
            }
            drained = 0;
            ended = draining == END;
        }
        return !ended;
    }
}
