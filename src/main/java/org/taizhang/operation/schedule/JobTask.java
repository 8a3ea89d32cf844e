package org.taizhang.operation.schedule;

import com.github.kagkarlsson.scheduler.Clock;
import com.github.kagkarlsson.scheduler.ScheduledExecution;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A job as db-scheduler knows it. The time that is stored with it is always that of the due run that comes next, also while
 * one is carried out, taken over from an instance that died, or left by one that was asked to leave.
 */
final class JobTask extends CustomTask<Void> {

    private static final String ONLY = "job";

    private final ScheduledJob job;
    private final DueRuns runs;

    JobTask(ScheduledJob job, DueRuns runs) {
        super(job.name(), Void.class, null, now -> job.dueAfter(now), JobTask::again, JobTask::again);
        this.job = job;
        this.runs = runs;
    }

    @Override
    public CompletionHandler<Void> execute(TaskInstance<Void> instance, ExecutionContext context) {
        Instant due = context.getExecution().getExecutionTime();
        boolean settled = runs.carryOut(job, due);
        return (complete, operations) ->
                operations.reschedule(complete, settled ? job.dueAfterRun(due, complete.getTimeDone()) : due);
    }

    /** A job that is new is due at its next time, and nothing before is missed; a changed time holds at once. */
    @Override
    public void onStartup(SchedulerClient scheduler, Clock clock) {
        Instant now = clock.now();
        Optional<Instant> known =
                scheduler.getScheduledExecution(instance(ONLY)).map(ScheduledExecution::getExecutionTime);
        if (known.isEmpty()) {
            scheduler.scheduleIfNotExists(instance(ONLY), job.dueAfter(now));
        } else if (known.get().isAfter(now) && !isItsTime(known.get())) {
            scheduler.reschedule(instance(ONLY), job.dueAfter(now));
        }
    }

    /** Whether it is a night that should have begun and has not ended, whichever instance carries it out. */
    boolean isNightDue(SchedulerClient scheduler, Instant now) {
        return job.isNight()
                && scheduler
                        .getScheduledExecution(instance(ONLY))
                        .filter(known -> !known.getExecutionTime().isAfter(now))
                        .isPresent();
    }

    private boolean isItsTime(Instant time) {
        return job.dueAfter(time.minus(Duration.ofSeconds(1))).equals(time);
    }

    private static void again(ExecutionComplete complete, ExecutionOperations<Void> operations) {
        operations.reschedule(complete, complete.getExecution().getExecutionTime());
    }
}
