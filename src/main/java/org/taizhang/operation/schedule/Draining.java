package org.taizhang.operation.schedule;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Whether the process was asked to leave: nothing new begins then, and what waits stops waiting. */
public final class Draining {

    private final CountDownLatch asked = new CountDownLatch(1);
    private final CompletableFuture<Void> future = new CompletableFuture<>();

    /** Asks. */
    public void ask() {
        asked.countDown();
        future.complete(null);
    }

    /** Whether somebody asked. */
    public boolean isAsked() {
        return asked.getCount() == 0;
    }

    /** Waits so long, or until somebody asks; whether somebody did. */
    public boolean await(Duration time) {
        try {
            return asked.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** Waits until somebody asks. */
    public void await() {
        try {
            asked.await();
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
    }

    CompletableFuture<Void> future() {
        return future;
    }
}
