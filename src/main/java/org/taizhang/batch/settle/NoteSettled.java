package org.taizhang.batch.settle;

import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.taizhang.batch.RunContext;
import org.taizhang.court.CourtRules;
import org.taizhang.grading.jdbc.SettleQueue;

/** Once everyone is settled, notes the rulebook under which each court's ledger stands (R44). */
public final class NoteSettled implements StepExecutionListener {

    private final RunContext context;
    private final SettleQueue queue;
    private final WaitingCourts waiting;

    /** Notes for the courts of a run that were settled. */
    public NoteSettled(RunContext context, SettleQueue queue, WaitingCourts waiting) {
        this.context = context;
        this.queue = queue;
        this.waiting = waiting;
    }

    @Override
    public ExitStatus afterStep(StepExecution step) {
        if (step.getStatus() == BatchStatus.COMPLETED) {
            for (CourtRules court : waiting.others(context.courts())) {
                if (queue.size(court.id()) == 0) {
                    queue.settled(court.id(), court.rulebook().hash());
                }
            }
        }
        return null;
    }
}
