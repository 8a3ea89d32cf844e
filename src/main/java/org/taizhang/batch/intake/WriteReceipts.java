package org.taizhang.batch.intake;

import java.io.IOException;
import java.util.List;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.taizhang.batch.RunContext;
import org.taizhang.batch.StageReport;
import org.taizhang.court.CourtRules;
import org.taizhang.intake.arrival.ReceiptFolder;
import org.taizhang.intake.jdbc.Receipt;
import org.taizhang.intake.jdbc.ReceiptStore;

/** Writes a receipt for every file of the run. A run that was cut short here writes all of them again, just the same. */
public final class WriteReceipts implements Tasklet {

    private final RunContext context;
    private final ReceiptStore receipts;
    private final ReceiptWriter writer;
    private final StageReport report;

    /** The stage for one run. */
    public WriteReceipts(RunContext context, ReceiptStore receipts, ReceiptWriter writer, StageReport report) {
        this.context = context;
        this.receipts = receipts;
        this.writer = writer;
        this.report = report;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext chunkContext)
            throws IOException, JobInterruptedException {
        List<Receipt> received = receipts.ofRun(context.run().number());
        report.total(received.size());
        long written = 0;
        for (CourtRules court : context.courts()) {
            ReceiptFolder folder = new ReceiptFolder(context.home(), court.id());
            for (Receipt receipt : received) {
                if (receipt.court().equals(court.id())) {
                    report.pause();
                    writer.write(court, receipt, folder.receipt(receipt.no(), receipt.fileName()));
                    written++;
                    report.advance(1);
                }
            }
        }
        report.count("count.receipts", written);
        return RepeatStatus.FINISHED;
    }
}
