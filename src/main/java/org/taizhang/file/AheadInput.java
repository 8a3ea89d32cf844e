package org.taizhang.file;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Takes things in a thread of its own, so that the next are made while those before are written. Only a few pieces of them
 * are there at once. What fails there is thrown by the next call here; closing waits until nothing more is taken.
 */
public final class AheadInput<T> implements Iterator<T>, AutoCloseable {

    private static final int PIECE = 500;
    private static final int ON_THEIR_WAY = 4;

    private final ExecutorService reader = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "taizhang:input");
        thread.setDaemon(true);
        return thread;
    });
    private final Deque<Future<List<T>>> pieces = new ArrayDeque<>();
    private final Iterable<T> things;
    /** The other thread's alone. */
    private Iterator<T> source;

    private Iterator<T> piece = Collections.emptyIterator();
    private boolean ended;

    /** Begins to take these things, which are used by nobody else until this is closed. */
    public AheadInput(Iterable<T> things) {
        this.things = things;
        while (pieces.size() < ON_THEIR_WAY) {
            pieces.add(reader.submit(this::take));
        }
    }

    /** One thing, made meanwhile. */
    public static <T> AheadInput<T> of(Supplier<T> thing) {
        return new AheadInput<>(() -> Stream.generate(thing).limit(1).iterator());
    }

    @Override
    public boolean hasNext() {
        while (!piece.hasNext() && !ended) {
            List<T> next = await(pieces.remove());
            pieces.add(reader.submit(this::take));
            piece = next.iterator();
            ended = next.isEmpty();
        }
        return piece.hasNext();
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return piece.next();
    }

    @Override
    public void close() {
        pieces.forEach(each -> each.cancel(false));
        try {
            await(reader.submit(() -> List.of()));
        } finally {
            reader.shutdown();
        }
    }

    /** The next piece; nothing once there is no more. What failed is not taken up again. */
    private List<T> take() {
        try {
            if (source == null) {
                source = things.iterator();
            }
            List<T> taken = new ArrayList<>(PIECE);
            while (taken.size() < PIECE && source.hasNext()) {
                taken.add(source.next());
            }
            return taken;
        } catch (RuntimeException | Error failed) {
            source = Collections.emptyIterator();
            throw failed;
        }
    }

    private static <P> P await(Future<P> piece) {
        try {
            return piece.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Error error) {
                throw error;
            }
            throw failed.getCause() instanceof RuntimeException cause
                    ? cause
                    : new IllegalStateException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }
}
