package org.taizhang.command;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * On SIGTERM or Ctrl-C, asks the run to stop at its next commit and gives it time to do so and to leave the database in
 * order; what is left is continued by the next run.
 */
final class StopSignal implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 20;

    private final long patienceSeconds;
    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch left = new CountDownLatch(1);
    private final Thread hook = new Thread(this::stop, "stop-signal");
    private volatile Runnable stopping = () -> {};

    StopSignal() {
        this(PATIENCE_SECONDS);
    }

    /** A signal after which so many seconds are given. */
    StopSignal(long patienceSeconds) {
        this.patienceSeconds = patienceSeconds;
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Whether somebody asked the program to stop. */
    boolean isAsked() {
        return asked.getCount() == 0;
    }

    /** Waits so many seconds, or until somebody asks the program to stop. */
    void await(long seconds) {
        try {
            asked.await(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
    }

    /** What is to be done once somebody asks, which may have happened already. */
    void concerns(Runnable stop) {
        stopping = stop;
        if (isAsked()) {
            stop.run();
        }
    }

    /** Everything is left in order. */
    @Override
    public void close() {
        left.countDown();
    }

    private void stop() {
        asked.countDown();
        stopping.run();
        try {
            left.await(patienceSeconds, TimeUnit.SECONDS);
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
    }
}
