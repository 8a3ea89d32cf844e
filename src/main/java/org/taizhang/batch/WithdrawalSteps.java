package org.taizhang.batch;

import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.taizhang.batch.intake.ConcludeWithdrawal;
import org.taizhang.batch.intake.FileChecks;
import org.taizhang.batch.intake.ReceiptNotes;
import org.taizhang.batch.intake.RunStaging;
import org.taizhang.batch.intake.WithdrawReceipt;
import org.taizhang.grading.jdbc.SettleQueue;
import org.taizhang.intake.jdbc.HistoryStore;
import org.taizhang.intake.jdbc.ProblemStore;
import org.taizhang.intake.jdbc.ReceiptStore;
import org.taizhang.intake.jdbc.VersionStore;

/** An upload back: withdraw → apply, which is the step of every import → conclude. */
@Configuration(proxyBeanMethods = false)
class WithdrawalSteps {

    private final JobRepository repository;
    private final PlatformTransactionManager transactions;
    private final StageReport report;

    WithdrawalSteps(JobRepository repository, PlatformTransactionManager transactions, StageReport report) {
        this.repository = repository;
        this.transactions = transactions;
        this.report = report;
    }

    @Bean
    Step withdraw(
            RunContext context,
            HistoryStore history,
            ReceiptStore receipts,
            SettleQueue queue,
            FileChecks checks,
            ReceiptNotes notes,
            RunStaging staging) {
        return new StepBuilder(Stage.WITHDRAW.stepName(), repository)
                .tasklet(
                        new WithdrawReceipt(context, history, receipts, queue, checks, notes, staging, report),
                        transactions)
                .allowStartIfComplete(true)
                .listener(report)
                .build();
    }

    @Bean
    Step conclude(
            RunContext context,
            ReceiptStore receipts,
            ProblemStore problems,
            VersionStore versions,
            RunStaging staging) {
        return new StepBuilder(Stage.CONCLUDE.stepName(), repository)
                .tasklet(new ConcludeWithdrawal(context, receipts, problems, staging), transactions)
                .listener(report)
                .build();
    }
}
