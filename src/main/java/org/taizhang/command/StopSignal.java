package org.taizhang.command;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.taizhang.batch.Runs;

/**
 * On SIGTERM or Ctrl-C, asks the run to stop at its next commit and gives it time to do so and to leave the database in
 * order; what is left is continued by the next run.
 */
final class StopSignal implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 20;

    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch left = new CountDownLatch(1);
    private final Thread hook = new Thread(this::stop, "stop-signal");
    private volatile Runs runs;

    StopSignal() {
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

    /** The runs to stop. */
    void concerns(Runs begun) {
        runs = begun;
        if (isAsked()) {
            begun.stop();
        }
    }

    /** Everything is left in order. */
    @Override
    public void close() {
        left.countDown();
    }

    private void stop() {
        asked.countDown();
        Runs begun = runs;
        if (begun != null) {
            begun.stop();
        }
        try {
            left.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
    }
}
