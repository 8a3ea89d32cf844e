package org.taizhang.batch.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.util.FileSystemUtils;
import org.taizhang.batch.RunContext;
import org.taizhang.batch.StageReport;
import org.taizhang.court.CourtRules;
import org.taizhang.grading.jdbc.SettleQueue;
import org.taizhang.intake.FileReading;
import org.taizhang.intake.arrival.Spool;
import org.taizhang.intake.excel.ReadingStopped;
import org.taizhang.intake.jdbc.Receipt;
import org.taizhang.intake.jdbc.Receipt.Status;
import org.taizhang.intake.jdbc.ReceiptStore;

/**
 * Reads every workbook of the run to its end, refuses the ones that can't be read exactly, and stages what the others
 * say that is not stored yet. Runs again when a run is continued: what was applied before says nothing new then.
 */
public final class CheckFiles implements Tasklet {

    private final RunContext context;
    private final ReceiptStore receipts;
    private final SettleQueue queue;
    private final Spool spool;
    private final CourtFiles files;
    private final ReceiptNotes notes;
    private final RunStaging staging;
    private final StageReport report;
    private long rows;
    private long unchanged;

    /** The stage for one run. */
    public CheckFiles(
            RunContext context,
            ReceiptStore receipts,
            SettleQueue queue,
            Spool spool,
            CourtFiles files,
            ReceiptNotes notes,
            RunStaging staging,
            StageReport report) {
        this.context = context;
        this.receipts = receipts;
        this.queue = queue;
        this.spool = spool;
        this.files = files;
        this.notes = notes;
        this.staging = staging;
        this.report = report;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext chunkContext)
            throws IOException, JobInterruptedException {
        List<Receipt> received = receipts.ofRun(context.run().number()).stream()
                .filter(receipt -> receipt.status() == Status.RECEIVED)
                .toList();
        notes.restart(received.stream().map(Receipt::number).toList());
        staging.close();
        // What a killed run left half staged is of no use.
        FileSystemUtils.deleteRecursively(context.workFolder().resolve("rows"));
        report.total(received.size());
        for (CourtRules court : context.courts()) {
            report.pause();
            queue.gradesUnder(court.id(), court.rulebook().hash());
            List<Receipt> own = received.stream()
                    .filter(receipt -> receipt.court().equals(court.id()))
                    .toList();
            if (!own.isEmpty()) {
                staging.rest();
                read(court, own);
            }
        }
        if (staging.courts().size() > 1) {
            staging.rest();
        }
        report.count("count.rows", rows, unchanged);
        return RepeatStatus.FINISHED;
    }

    /** Nothing of a file in which the run was stopped is kept: the next run reads it from its beginning. */
    private void read(CourtRules court, List<Receipt> own) throws IOException, JobInterruptedException {
        try {
            staging.add(files.read(court, copies(own), context.date(), this::count));
        } catch (ReadingStopped stopped) {
            report.pause();
            throw stopped;
        }
    }

    private Map<Receipt, Path> copies(List<Receipt> own) {
        Map<Receipt, Path> copies = new LinkedHashMap<>();
        own.forEach(receipt -> copies.put(receipt, spool.copy(receipt.keptName())));
        return copies;
    }

    private void count(Receipt receipt, FileReading reading) {
        rows += ReceiptNotes.total(reading.rows());
        unchanged += ReceiptNotes.total(reading.unchanged());
        report.advance(1);
    }
}
