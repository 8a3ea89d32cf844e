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

    private final CountDownLatch left = new CountDownLatch(1);
    private final Thread hook = new Thread(this::stop, "stop-signal");
    private volatile boolean asked;
    private volatile Runs runs;

    StopSignal() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Whether somebody asked the program to stop. */
    boolean isAsked() {
        return asked;
    }

    /** The runs to stop. */
    void concerns(Runs begun) {
        runs = begun;
        if (asked) {
            begun.stop();
        }
    }

    /** Everything is left in order. */
    @Override
    public void close() {
        left.countDown();
    }

    private void stop() {
        asked = true;
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
