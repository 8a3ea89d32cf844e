package org.taizhang.batch.intake;

import java.io.IOException;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.util.FileSystemUtils;
import org.taizhang.batch.RunContext;
import org.taizhang.intake.jdbc.ProblemStore;
import org.taizhang.intake.jdbc.Receipt;
import org.taizhang.intake.jdbc.ReceiptStore;

/** Settles on a withdrawal's own receipt how it came out; there is no file to put away. */
public final class ConcludeWithdrawal implements Tasklet {

    private final RunContext context;
    private final ReceiptStore receipts;
    private final ProblemStore problems;
    private final RunStaging staging;

    /** The stage for one run. */
    public ConcludeWithdrawal(RunContext context, ReceiptStore receipts, ProblemStore problems, RunStaging staging) {
        this.context = context;
        this.receipts = receipts;
        this.problems = problems;
        this.staging = staging;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext chunkContext) throws IOException {
        staging.close();
        for (Receipt receipt : receipts.ofRun(context.run().number())) {
            receipts.conclude(receipt.number(), problems.rejectedUnits(receipt.number()));
            receipts.filed(receipt.number());
        }
        FileSystemUtils.deleteRecursively(context.workFolder());
        return RepeatStatus.FINISHED;
    }
}
