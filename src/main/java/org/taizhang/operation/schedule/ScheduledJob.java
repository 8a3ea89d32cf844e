package org.taizhang.operation.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * A job that a scheduler starts, as its file in {@code jobs/} has it.
 *
 * @param name lower-case letters, digits and hyphens; also the file's name
 * @param run the command and its options, without those that every command has
 * @param cron when it is due
 * @param zone where {@code cron} is read, and a due run's business date
 * @param catchUp whether every missed due run is made up for, oldest first, or left out
 * @param timeout how long one attempt may take
 * @param retries how often a failed attempt is repeated
 * @param onFailure what is done once they are used up
 */
public record ScheduledJob(
        String name,
        List<String> run,
        Cron cron,
        ZoneId zone,
        boolean catchUp,
        Duration timeout,
        int retries,
        OnFailure onFailure) {

    private static final String NIGHTLY = "nightly";

    /** How late a run may begin that isn't caught up. */
    private static final Duration LATEST = Duration.ofHours(1);

    /** What is done when a due run has failed for good. */
    public enum OnFailure {
        /** The office's own command is told. */
        NOTIFY,
        /** Log and metrics alone say so. */
        LOG
    }

    public ScheduledJob {
        run = List.copyOf(run);
    }

    /** When it is due after that time. */
    public Instant dueAfter(Instant time) {
        return cron.next(time, zone);
    }

    /** Whether it takes files out of the inbox, those that came by the time at which it is due. */
    boolean isNight() {
        return run.get(0).equals(NIGHTLY);
    }

    /** The day that a due run is for. */
    public LocalDate businessDate(Instant due) {
        return due.atZone(zone).toLocalDate();
    }

    /** Whether a due run that nobody has begun yet is too late to begin: it isn't caught up, and its time has passed. */
    boolean isMissed(Instant due, Instant now) {
        return !catchUp && (now.isAfter(due.plus(LATEST)) || !now.isBefore(dueAfter(due)));
    }

    /** What is due once a due run is done: the next one after it where all are caught up, else the next from now. */
    Instant dueAfterRun(Instant due, Instant now) {
        return dueAfter(catchUp || now.isBefore(due) ? due : now);
    }
}
