package org.taizhang.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;

/**
 * Passes the rows of a sheet on to a consumer that works on a thread of its own, a bounded number behind, so that parsing a
 * sheet overlaps with making sense of it, and that with keeping what differs.
 */
final class Relay<T> implements Consumer<T>, AutoCloseable {

    private static final int PAGE = 200;
    private static final int PAGES = 8;
    private static final long LOOK_MILLIS = 5;

    private final Consumer<? super T> consumer;
    private final BlockingQueue<List<T>> pages = new ArrayBlockingQueue<>(PAGES);
    private final Thread thread;
    private List<T> page = new ArrayList<>(PAGE);
    private volatile boolean closed;
    private volatile Throwable failure;

    Relay(String name, Consumer<? super T> consumer) {
        this.consumer = consumer;
        this.thread = new Thread(this::consume, name);
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void accept(T row) {
        page.add(row);
        if (page.size() == PAGE) {
            pass();
        }
    }

    /** Waits until the consumer has taken every row; what it threw is thrown here. */
    void finish() {
        if (!page.isEmpty()) {
            pass();
        }
        // An empty page is the end.
        pass();
        await();
        throwFailure();
    }

    private void pass() {
        throwFailure();
        put(page);
        page = new ArrayList<>(PAGE);
    }

    private void put(List<T> full) {
        try {
            pages.put(full);
        } catch (InterruptedException ended) {
            throw interrupted();
        }
    }

    private void consume() {
        try {
            for (List<T> next = pages.take(); !next.isEmpty() && !closed; next = pages.take()) {
                next.forEach(consumer::accept);
            }
        } catch (Throwable thrown) {
            failure = thrown;
            // Whoever waits for room finds some, and then the failure.
            pages.clear();
        }
    }

    private void throwFailure() {
        if (failure instanceof Error error) {
            throw error;
        }
        if (failure instanceof RuntimeException unchecked) {
            throw unchecked;
        }
    }

    private void await() {
        try {
            thread.join();
        } catch (InterruptedException ended) {
            throw interrupted();
        }
    }

    private static IllegalStateException interrupted() {
        Thread.currentThread().interrupt();
        return new IllegalStateException("interrupted while rows were passed on");
    }

    /** The consumer gets no row any more once this returns. */
    @Override
    public void close() {
        closed = true;
        try {
            while (thread.isAlive()) {
                pages.clear();
                pages.offer(List.of());
                thread.join(LOOK_MILLIS);
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
