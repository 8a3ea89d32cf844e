package org.taizhang.batch.intake;

import java.io.IOException;
import java.nio.file.Files;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.util.FileSystemUtils;
import org.taizhang.batch.RunContext;
import org.taizhang.batch.StageReport;
import org.taizhang.intake.arrival.Arrival;
import org.taizhang.intake.arrival.Spool;
import org.taizhang.intake.jdbc.ProblemStore;
import org.taizhang.intake.jdbc.Receipt;
import org.taizhang.intake.jdbc.Receipt.Status;
import org.taizhang.intake.jdbc.ReceiptStore;

/**
 * Concludes every receipt of the run, and then moves its workbook to archive or rejected. Each is committed by itself,
 * the conclusion before the move and the move before its note, and all of it can be done again: a crash in between is
 * made good by the next run.
 */
public final class FileAway implements Tasklet {

    private final RunContext context;
    private final ReceiptStore receipts;
    private final ProblemStore problems;
    private final RunStaging staging;
    private final TransactionOperations each;
    private final StageReport report;

    /**
     * The stage for one run.
     *
     * @param each runs each receipt in a transaction of its own
     */
    public FileAway(
            RunContext context,
            ReceiptStore receipts,
            ProblemStore problems,
            RunStaging staging,
            TransactionOperations each,
            StageReport report) {
        this.context = context;
        this.receipts = receipts;
        this.problems = problems;
        this.staging = staging;
        this.each = each;
        this.report = report;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext chunkContext) throws IOException {
        staging.close();
        for (Receipt receipt : receipts.ofRun(context.run().number())) {
            if (!receipt.filed() && isOurs(receipt)) {
                each.executeWithoutResult(status -> conclude(receipt));
            }
        }
        for (Receipt receipt : receipts.unfiled()) {
            if (isOurs(receipt)) {
                fileAway(receipt);
                each.executeWithoutResult(status -> receipts.filed(receipt.number()));
            }
        }
        if (receipts.ofRun(context.run().number()).stream().allMatch(Receipt::filed)) {
            FileSystemUtils.deleteRecursively(context.workFolder());
        }
        long archived = 0;
        long rejected = 0;
        for (Receipt receipt : receipts.ofRun(context.run().number())) {
            if (receipt.filed() && receipt.status() == Status.REFUSED) {
                rejected++;
            } else if (receipt.filed()) {
                archived++;
            }
        }
        report.count("count.filed", archived, rejected);
        return RepeatStatus.FINISHED;
    }

    private void conclude(Receipt receipt) {
        receipts.conclude(receipt.number(), problems.rejectedUnits(receipt.number()));
    }

    /** A receipt of a court that isn't there any more was never checked, so it can't be concluded. */
    private boolean isOurs(Receipt receipt) {
        return context.courts().stream().anyMatch(court -> court.id().equals(receipt.court()));
    }

    private void fileAway(Receipt receipt) throws IOException {
        new Spool(context.copies(receipt.run())).fileAway(receipt.keptName(), receipt.keptIn(context.home()));
        if (receipt.fromInbox() && isStillTheSame(receipt)) {
            Files.delete(receipt.origin());
        }
    }

    /** A workbook that was saved again meanwhile stays for the next run. */
    private boolean isStillTheSame(Receipt receipt) throws IOException {
        return Files.exists(receipt.origin())
                && Arrival.sha256(receipt.origin()).equals(receipt.sha256());
    }
}
