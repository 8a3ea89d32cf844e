package org.taizhang.operation.schedule;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import javax.sql.DataSource;

/**
 * Starts jobs when they are due. Several instances on one database share the work: each due run is carried out by one of
 * them, and taken over by another where that one dies.
 */
public final class JobScheduler implements AutoCloseable {

    /** The fewest that db-scheduler takes. */
    private static final int MISSED_HEARTBEATS = 4;

    private static final Duration LONGEST_DRAINING = Duration.ofSeconds(40);

    private final Clock clock;
    private final List<JobTask> tasks;
    private final Scheduler scheduler;

    /**
     * The scheduler of one instance, still at rest.
     *
     * @param instance its name, which no other instance has
     * @param dataSource of the run's account
     * @param meaning what exit codes mean
     * @param clock Asia/Shanghai's
     */
    public JobScheduler(
            String instance,
            DataSource dataSource,
            List<ScheduledJob> jobs,
            Attempts attempts,
            IntFunction<Ending> meaning,
            Pauses pauses,
            Draining draining,
            JobObserver observer,
            Clock clock) {
        DueRuns runs = new DueRuns(
                instance, new JobRunLog(dataSource, clock), attempts, meaning, pauses, draining, observer, clock);
        this.clock = clock;
        this.tasks = jobs.stream().map(job -> new JobTask(job, runs)).toList();
        this.scheduler = Scheduler.create(dataSource)
                .startTasks(tasks)
                .schedulerName(new SchedulerName.Fixed(instance))
                .threads(Math.max(1, jobs.size()))
                .pollingInterval(pauses.poll())
                .heartbeatInterval(pauses.heartbeat())
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .alwaysPersistTimestampInUTC()
                .shutdownMaxWait(LONGEST_DRAINING)
                .failureLogging(LogLevel.ERROR, true)
                .clock(clock::instant)
                .build();
    }

    /** Begins. */
    public void start() {
        scheduler.start();
    }

    /** Whether a night is due that hasn't ended, of this day or one that was missed; fails where the database doesn't answer. */
    public boolean isNightDue() {
        return tasks.stream().anyMatch(task -> task.isNightDue(scheduler, clock.instant()));
    }

    /** Begins nothing any more and waits for what is being carried out, which must have been asked to stop. */
    @Override
    public void close() {
        scheduler.stop();
    }
}
