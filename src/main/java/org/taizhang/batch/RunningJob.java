package org.taizhang.batch;

import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.listener.JobExecutionListener;
import org.springframework.batch.core.step.StepExecution;

/** The job that is being carried out, so that it can be asked to stop at its next commit. */
final class RunningJob implements JobExecutionListener {

    private volatile JobExecution execution;
    private volatile boolean stopping;

    @Override
    public void beforeJob(JobExecution begun) {
        execution = begun;
        if (stopping) {
            stop();
        }
    }

    /** Lets the step that runs end with its next commit; what is left is done when the run is continued. */
    void stop() {
        stopping = true;
        JobExecution running = execution;
        if (running != null) {
            running.getStepExecutions().forEach(StepExecution::setTerminateOnly);
        }
    }

    /** Whether the job was asked to stop. */
    boolean isStopping() {
        return stopping;
    }
}
