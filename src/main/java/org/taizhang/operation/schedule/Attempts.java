package org.taizhang.operation.schedule;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs commands in processes of their own, each no longer than it may and none beyond the end of this process. */
public final class Attempts {

    private static final Logger LOG = LoggerFactory.getLogger(Attempts.class);

    /** A run that is asked to stop does so at its next commit; it gives itself 20 s. */
    private static final Duration GRACE = Duration.ofSeconds(30);

    /** What a shell says of a program that it can't start. */
    private static final int NOT_STARTED = 126;

    /** What a program leaves with that was interrupted or asked to stop. */
    private static final Set<Integer> SIGNALS = Set.of(130, 143);

    private static final Duration MOMENT = Duration.ofSeconds(1);

    private final ProgramLine program;
    private final Draining draining;

    /** Attempts at commands of that program, until this process is asked to leave. */
    public Attempts(ProgramLine program, Draining draining) {
        this.program = program;
        this.draining = draining;
    }

    /**
     * Runs a command to its end, or asks it to stop once its time is over or this process is to leave, and kills it where
     * it doesn't.
     *
     * @return its exit code; nothing where it was cut short because this process leaves
     */
    public OptionalInt run(List<String> words, Duration timeout) {
        if (draining.isAsked()) {
            return OptionalInt.empty();
        }
        try {
            return await(program.start(words), words, timeout);
        } catch (IOException impossible) {
            LOG.error("{} could not be started", words.get(0), impossible);
            return OptionalInt.of(NOT_STARTED);
        }
    }

    private OptionalInt await(Process process, List<String> words, Duration timeout) {
        try {
            CompletableFuture.anyOf(process.onExit(), draining.future()).get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            LOG.warn("{} took longer than {}: asked to stop", words.get(0), timeout);
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
        boolean asked = process.isAlive() && draining.isAsked();
        end(process);
        return asked || isStoppedWithUs(process.exitValue())
                ? OptionalInt.empty()
                : OptionalInt.of(process.exitValue());
    }

    /** Ctrl-C is sent to both processes at once, and the other one may be the first to leave. */
    private boolean isStoppedWithUs(int exitCode) {
        return SIGNALS.contains(exitCode) && draining.await(MOMENT);
    }

    private static void end(Process process) {
        if (process.isAlive()) {
            process.toHandle().destroy();
        }
        try {
            process.onExit().get(GRACE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException stubborn) {
            LOG.warn("process {} didn't stop and is killed", process.pid());
            process.destroyForcibly().onExit().join();
        }
    }
}
