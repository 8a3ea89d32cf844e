package org.taizhang.batch;

import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.taizhang.message.Words;

/** Collects what the stages of a run report and passes it to the observer as each ends. */
public final class StageReport implements StepExecutionListener {

    private static final Logger LOG = LoggerFactory.getLogger(StageReport.class);

    private final RunObserver observer;
    private final RunningJob running;
    private final List<Words> counts = new ArrayList<>();
    private long began;
    private long done;
    private long total;

    /** A report to that observer on the running job. */
    StageReport(RunObserver observer, RunningJob running) {
        this.observer = observer;
        this.running = running;
    }

    @Override
    public void beforeStep(StepExecution step) {
        if (running.isStopping()) {
            step.setTerminateOnly();
        }
        counts.clear();
        done = 0;
        total = 0;
        began = System.nanoTime();
        observer.began(stage(step));
    }

    @Override
    public ExitStatus afterStep(StepExecution step) {
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        LOG.info("stage {} {} in {} ms: {}", step.getStepName(), step.getStatus(), took.toMillis(), counts);
        if (step.getStatus() == BatchStatus.COMPLETED) {
            observer.ended(stage(step), List.copyOf(counts), took);
        }
        return null;
    }

    /** A listener that counts what a step did once it ended well; to be registered before this report itself. */
    StepExecutionListener after(Runnable counting) {
        return new StepExecutionListener() {
            @Override
            public ExitStatus afterStep(StepExecution step) {
                counting.run();
                return null;
            }
        };
    }

    /** Sets how many units the stage will do. */
    public void total(long units) {
        total = units;
    }

    /** Whether the run was asked to stop. */
    public boolean isStopping() {
        return running.isStopping();
    }

    /** To be asked between pieces of a stage that is one transaction: ends it where the run was asked to stop. */
    public void pause() throws JobInterruptedException {
        if (running.isStopping()) {
            throw new JobInterruptedException("asked to stop");
        }
    }

    /**
     * The same within a document that is being written, of which nothing is left then: it ends like on a disk that takes no
     * more.
     */
    void pauseWriting() {
        if (running.isStopping()) {
            throw new UncheckedIOException(new InterruptedIOException("asked to stop"));
        }
    }

    /** Notes units done. */
    public void advance(long units) {
        done += units;
        observer.advanced(done, total);
    }

    /** Adds a count to the stage's line. */
    public void count(String key, long... numbers) {
        String[] arguments = new String[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            arguments[i] = Long.toString(numbers[i]);
        }
        counts.add(Words.of(key, arguments));
    }

    /** Passes on something that a person should read; it names no officer. */
    public void say(Words words) {
        observer.says(words);
    }

    /** Passes on something that names officers, and the same without their names. */
    public void say(Words words, Words withoutNames) {
        observer.says(words, withoutNames);
    }

    private static Stage stage(StepExecution step) {
        return Stage.valueOf(step.getStepName().toUpperCase(Locale.ROOT));
    }
}
