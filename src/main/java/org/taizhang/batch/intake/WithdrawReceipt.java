package org.taizhang.batch.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.util.FileSystemUtils;
import org.taizhang.batch.RunContext;
import org.taizhang.batch.StageReport;
import org.taizhang.court.CourtRules;
import org.taizhang.grading.jdbc.SettleQueue;
import org.taizhang.intake.EvaluationWorkbook;
import org.taizhang.intake.ReadFile;
import org.taizhang.intake.RowHistory;
import org.taizhang.intake.Spill;
import org.taizhang.intake.UnitId;
import org.taizhang.intake.UnitKind;
import org.taizhang.intake.Withdrawal;
import org.taizhang.intake.jdbc.HistoryStore;
import org.taizhang.intake.jdbc.Receipt;
import org.taizhang.intake.jdbc.ReceiptStore;
import org.taizhang.message.Words;

/**
 * Stages what the rows that a receipt changed said before, and gives the withdrawal a receipt of its own. Runs again when
 * a run is continued: what was restored before is the receipt's no longer.
 */
public final class WithdrawReceipt implements Tasklet {

    private static final int PAGE = 200;

    private final RunContext context;
    private final HistoryStore history;
    private final ReceiptStore receipts;
    private final SettleQueue queue;
    private final FileChecks checks;
    private final ReceiptNotes notes;
    private final RunStaging staging;
    private final StageReport report;

    /** The stage for one run. */
    public WithdrawReceipt(
            RunContext context,
            HistoryStore history,
            ReceiptStore receipts,
            SettleQueue queue,
            FileChecks checks,
            ReceiptNotes notes,
            RunStaging staging,
            StageReport report) {
        this.context = context;
        this.history = history;
        this.receipts = receipts;
        this.queue = queue;
        this.checks = checks;
        this.notes = notes;
        this.staging = staging;
        this.report = report;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext chunkContext) throws IOException {
        staging.close();
        FileSystemUtils.deleteRecursively(context.workFolder());
        Receipt upload =
                receipts.find(context.run().request().withdraw().orElseThrow()).orElseThrow();
        CourtRules court = context.court(upload.court());
        queue.gradesUnder(court.id(), court.rulebook().hash());
        Withdrawal withdrawal = new Withdrawal(EvaluationWorkbook.under(court.rulebook()), upload.number());
        Spill restored = checks.spill();
        List<Withdrawal.Left> left = new ArrayList<>();
        long rows = stage(withdrawal, upload, restored, left);
        Optional<Receipt> own = own();
        if (own.isEmpty() && rows == 0 && left.isEmpty()) {
            restored.close();
            sayNothingToDo(upload);
        } else {
            if (own.isEmpty()) {
                receipts.withdraw(context.run().number(), upload);
            }
            Receipt receipt = own().orElseThrow();
            ReadFile file = withdrawal.file(
                    receipt.no(), receipt.fileName(), receipt.receivedAt().toLocalDate());
            staging.add(checks.restoring(court, receipt, file, restored, context.date()));
            notes.restart(List.of(receipt.number()));
            notes.left(receipt, left);
            receipts.counted(receipt.number(), rows + left.size(), 0);
        }
        report.count("count.withdrawn", rows, left.size());
        return RepeatStatus.FINISHED;
    }

    private Optional<Receipt> own() {
        return receipts.ofRun(context.run().number()).stream().findFirst();
    }

    private long stage(Withdrawal withdrawal, Receipt upload, Spill restored, List<Withdrawal.Left> left) {
        Map<UnitKind, List<String>> units = history.unitsOf(upload.court(), upload.number()).stream()
                .collect(Collectors.groupingBy(UnitId::kind, Collectors.mapping(UnitId::id, Collectors.toList())));
        long rows = 0;
        for (Map.Entry<UnitKind, List<String>> kind : units.entrySet()) {
            List<String> ids = kind.getValue();
            report.total(ids.size());
            for (int from = 0; from < ids.size(); from += PAGE) {
                List<String> page = ids.subList(from, Math.min(ids.size(), from + PAGE));
                for (List<RowHistory> unit :
                        history.rows(upload.court(), kind.getKey(), page).values()) {
                    Withdrawal.Result result = withdrawal.of(unit);
                    result.restored().forEach(restored::add);
                    left.addAll(result.left());
                    rows += result.restored().size();
                }
                report.advance(page.size());
            }
        }
        return rows;
    }

    private void sayNothingToDo(Receipt upload) {
        String before = receipts.withdrawalsOf(upload.number()).stream()
                .map(Receipt::no)
                .collect(Collectors.joining("、"));
        report.say(
                before.isEmpty()
                        ? Words.of("withdraw.nothing", upload.no())
                        : Words.of("withdraw.before", upload.no(), before));
    }
}
