package org.taizhang.operation.schedule;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Carries out due runs, one after the other for each job, and each to its end however many instances have to take it up. */
final class DueRuns {

    private static final Logger LOG = LoggerFactory.getLogger(DueRuns.class);

    private final String instance;
    private final JobRunLog log;
    private final Attempts attempts;
    private final IntFunction<Ending> meaning;
    private final Pauses pauses;
    private final Draining draining;
    private final JobObserver observer;
    private final Clock clock;

    DueRuns(
            String instance,
            JobRunLog log,
            Attempts attempts,
            IntFunction<Ending> meaning,
            Pauses pauses,
            Draining draining,
            JobObserver observer,
            Clock clock) {
        this.instance = instance;
        this.log = log;
        this.attempts = attempts;
        this.meaning = meaning;
        this.pauses = pauses;
        this.draining = draining;
        this.observer = observer;
        this.clock = clock;
    }

    /**
     * Carries a due run out, unless that was done before or its time has passed.
     *
     * @return whether that is settled; not where this process is to leave before
     */
    boolean carryOut(ScheduledJob job, Instant due) {
        if (log.isEnded(job, due)) {
            return true;
        }
        if (job.isMissed(due, clock.instant()) && !log.isBegun(job, due)) {
            LOG.warn("job {} due at {} was missed and isn't caught up", job.name(), due);
            return true;
        }
        log.begin(job, due, job.businessDate(due), instance);
        List<String> words = words(job, due);
        long began = System.nanoTime();
        int failures = 0;
        while (!draining.isAsked() && !log.isEnded(job, due)) {
            log.attempt(job, due);
            OptionalInt exitCode = attempts.run(words, job.timeout());
            if (exitCode.isEmpty()) {
                return false;
            }
            Ending ending = meaning.apply(exitCode.getAsInt());
            LOG.info("job {} due at {}: exit code {}", job.name(), due, exitCode.getAsInt());
            if (ending == Ending.BUSY) {
                draining.await(pauses.whereBusy());
            } else if (ending == Ending.FAILED && failures < job.retries()) {
                failures++;
                draining.await(pauses.beforeRetry());
            } else {
                log.end(job, due, exitCode.getAsInt(), ending);
                observer.ended(job, due, exitCode.getAsInt(), ending, Duration.ofNanos(System.nanoTime() - began));
            }
        }
        return log.isEnded(job, due);
    }

    /** A night takes only what was there when it was due, however late it is. */
    private List<String> words(ScheduledJob job, Instant due) {
        List<String> words = new ArrayList<>(job.run());
        words.add("--date");
        words.add(job.businessDate(due).toString());
        if (job.isNight()) {
            words.add("--received-by");
            words.add(LocalDateTime.ofInstant(due, clock.getZone()).toString());
        }
        return words;
    }
}
