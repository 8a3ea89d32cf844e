package org.taizhang.batch;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemReader;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/**
 * Takes items from a source on a thread of its own, a bounded number ahead, so that loading and computing them overlaps
 * with the writing of those before. They come in the source's order, and what the source throws is thrown in its place.
 */
final class ReadAhead<T> implements ItemStreamReader<T> {

    private static final long LOOK_MILLIS = 5;

    private final ItemReader<T> source;
    private final BlockingQueue<Taken<T>> taken;
    private volatile boolean closed;
    private Thread thread;

    /** An item, or the source's end where there is none. */
    private record Taken<T>(T item, Throwable failure) {

        boolean isLast() {
            return item == null;
        }
    }

    /**
     * A reader of a source that only it reads.
     *
     * @param ahead how many items may wait
     */
    ReadAhead(ItemReader<T> source, int ahead) {
        this.source = source;
        this.taken = new ArrayBlockingQueue<>(ahead);
    }

    @Override
    public void open(ExecutionContext context) {
        thread = new Thread(this::takeAll, "read-ahead");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public T read() throws Exception {
        Taken<T> next = taken.take();
        if (next.isLast()) {
            // Whoever asks again hears the same.
            taken.put(next);
        }
        if (next.failure() instanceof Error error) {
            throw error;
        }
        if (next.failure() instanceof Exception failure) {
            throw failure;
        }
        return next.item();
    }

    private void takeAll() {
        try {
            Taken<T> next;
            do {
                next = takeOne();
                taken.put(next);
            } while (!next.isLast() && !closed);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private Taken<T> takeOne() {
        try {
            return new Taken<>(source.read(), null);
        } catch (Throwable failure) {
            return new Taken<>(null, failure);
        }
    }

    /** Nothing of the source is used any more once this returns. */
    @Override
    public void close() {
        closed = true;
        try {
            while (thread != null && thread.isAlive()) {
                taken.clear();
                thread.join(LOOK_MILLIS);
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
