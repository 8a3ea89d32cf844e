package org.taizhang.batch;

import java.time.LocalDateTime;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;
import org.taizhang.batch.settle.PlanSettling;

/**
 * Carries out runs, each in a Spring context of its own. The caller holds the writer lock, so whatever the database
 * still calls running is dead: a run without an end must be resumed, oldest first, before a new one begins.
 */
public final class Runs {

    private static final Logger LOG = LoggerFactory.getLogger(Runs.class);

    private final Installation installation;
    private final RunObserver observer;
    private final RunLog log;
    private final HeadNotes heads;
    private final TransactionOperations guarded;
    private final RunningJob running = new RunningJob();

    /** Runs of an installation, which the observer is told about. */
    public Runs(Installation installation, RunObserver observer) {
        this.installation = installation;
        this.observer = observer;
        this.heads = new HeadNotes(installation);
        this.guarded =
                new TransactionTemplate(new GuardedTransactions(installation.dataSource(), installation.guard()));
        this.log = new RunLog(new JdbcTemplate(installation.dataSource()), installation.clock());
    }

    /** Runs that never ended, oldest first. */
    public List<Run> unfinished() {
        return log.unfinished();
    }

    /** When a run was begun, by whichever program. */
    public LocalDateTime begun(Run run) {
        return log.begun(run.number());
    }

    /** Begins a run and carries it out. */
    public RunResult start(RunRequest request) {
        return carryOut(begin(request));
    }

    /** Notes that a run begins. */
    public Run begin(RunRequest request) {
        return guarded.execute(status -> log.begin(request));
    }

    /** Carries a run out that never ended, from its last commit. */
    public RunResult resume(Run run) {
        LOG.info(
                "run {} of {} was not finished: continuing it",
                run.number(),
                run.request().businessDate());
        return carryOut(run);
    }

    /** Asks the run that is being carried out to stop at its next commit; it is continued by a later one. */
    public void stop() {
        running.stop();
    }

    /** Whether runs were asked to stop. */
    public boolean isStopping() {
        return running.isStopping();
    }

    /** Notes where the chains end, and that a run ended; one without this note is resumed by the next. */
    public void finish(Run run, int exitCode) {
        heads.note(run);
        guarded.executeWithoutResult(status -> log.finish(run, exitCode));
    }

    /** Carries a run out that was begun. */
    public RunResult carryOut(Run run) {
        try (ConfigurableApplicationContext context = context(run)) {
            Job job = context.getBean(run.request().job().jobName() + "Job", Job.class);
            return result(run, execute(context, job, run));
        }
    }

    private ConfigurableApplicationContext context(Run run) {
        RunContext runContext = new RunContext(run, installation.courts(run.request()), installation.home());
        return new SpringApplicationBuilder(BatchConfiguration.class)
                .web(WebApplicationType.NONE)
                .registerShutdownHook(false)
                .initializers((GenericApplicationContext context) -> {
                    context.registerBean(Installation.class, () -> installation);
                    context.registerBean(RunContext.class, () -> runContext);
                    context.registerBean(RunObserver.class, () -> observer);
                    context.registerBean(RunningJob.class, () -> running);
                })
                .run();
    }

    private JobExecution execute(ConfigurableApplicationContext context, Job job, Run run) {
        JobOperator operator = context.getBean(JobOperator.class);
        JobRepository repository = context.getBean(JobRepository.class);
        try {
            JobInstance instance = repository.getJobInstance(job.getName(), parameters(run));
            JobExecution last = instance == null ? null : repository.getLastJobExecution(instance);
            if (instance != null && last == null) {
                // Killed between the instance and its first execution: such an instance can't be started any more.
                Run again = guarded.execute(status -> log.nextAttempt(run));
                return operator.start(job, parameters(again));
            }
            if (last != null && last.getStatus() == BatchStatus.COMPLETED) {
                return last;
            }
            if (last != null) {
                recover(last, operator, repository);
            }
            return operator.start(job, parameters(run));
        } catch (JobExecutionException refused) {
            throw new IllegalStateException("run " + run.number() + " can't be started", refused);
        }
    }

    /**
     * Nobody works on it any more: the caller holds the writer lock. A step may be left running, or its outcome unknown, by
     * itself where the database was lost and came back before its job ended.
     */
    private static void recover(JobExecution last, JobOperator operator, JobRepository repository) {
        for (StepExecution step : last.getStepExecutions()) {
            if (isOpen(step.getStatus())) {
                step.setStatus(BatchStatus.FAILED);
                repository.update(step);
            }
        }
        if (last.getStatus().isRunning()) {
            operator.recover(last);
        } else if (last.getStatus() == BatchStatus.UNKNOWN) {
            // A commit that failed ended it so, which the operator takes for the end of it.
            last.setStatus(BatchStatus.FAILED);
            repository.update(last);
        }
    }

    private static boolean isOpen(BatchStatus status) {
        return status.isRunning() || status == BatchStatus.UNKNOWN;
    }

    private static RunResult result(Run run, JobExecution execution) {
        return new RunResult(
                run,
                execution.getStatus() == BatchStatus.COMPLETED,
                ended(execution, PlanSettling.AWAITS_ACCEPTANCE),
                ended(execution, PublishSteps.INCOMPLETE),
                execution.getAllFailureExceptions());
    }

    private static boolean ended(JobExecution execution, String exitStatus) {
        return execution.getStepExecutions().stream()
                .anyMatch(step -> step.getExitStatus().getExitCode().equals(exitStatus));
    }

    private static JobParameters parameters(Run run) {
        return new JobParametersBuilder()
                .addLocalDate("date", run.request().businessDate())
                .addLong("run", run.number())
                .addLong("attempt", (long) run.attempt())
                .toJobParameters();
    }
}
