package org.taizhang.batch;

import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.taizhang.batch.clock.OpenClocks;
import org.taizhang.batch.intake.CheckFiles;
import org.taizhang.batch.intake.CourtFiles;
import org.taizhang.batch.intake.FileAway;
import org.taizhang.batch.intake.ReceiptNotes;
import org.taizhang.batch.intake.ReceiptWriter;
import org.taizhang.batch.intake.ReceiveFiles;
import org.taizhang.batch.intake.RunStaging;
import org.taizhang.batch.intake.StorableUnit;
import org.taizhang.batch.intake.Sweep;
import org.taizhang.batch.intake.UnitCase;
import org.taizhang.batch.intake.UnitReader;
import org.taizhang.batch.intake.UnitWriter;
import org.taizhang.batch.intake.WriteReceipts;
import org.taizhang.clock.jdbc.ReviewStore;
import org.taizhang.grading.jdbc.GradedCaseStore;
import org.taizhang.grading.jdbc.LiableFindingStore;
import org.taizhang.grading.jdbc.SettleQueue;
import org.taizhang.intake.arrival.Spool;
import org.taizhang.intake.jdbc.ProblemStore;
import org.taizhang.intake.jdbc.ReceiptStore;
import org.taizhang.intake.jdbc.VersionStore;

/** Workbooks in: receive → check → apply → archive → receipts. */
@Configuration(proxyBeanMethods = false)
class IntakeSteps {

    private final JobRepository repository;
    private final PlatformTransactionManager transactions;
    private final StageReport report;

    IntakeSteps(JobRepository repository, PlatformTransactionManager transactions, StageReport report) {
        this.repository = repository;
        this.transactions = transactions;
        this.report = report;
    }

    @Bean
    Step receive(Installation installation, RunContext context, ReceiptStore receipts, Spool spool) {
        RunLog runs = new RunLog(new JdbcTemplate(installation.dataSource()), installation.clock());
        ZoneId zone = installation.clock().getZone();
        Sweep sweep = new Sweep(context, receipts, runs, zone, report);
        return new StepBuilder(Stage.RECEIVE.stepName(), repository)
                .tasklet(
                        new ReceiveFiles(context, receipts, spool, installation.courtIds(), sweep, zone, report),
                        transactions)
                .listener(report)
                .build();
    }

    @Bean
    Step check(
            RunContext context,
            ReceiptStore receipts,
            SettleQueue queue,
            Spool spool,
            CourtFiles files,
            ReceiptNotes notes,
            RunStaging staging) {
        return new StepBuilder(Stage.CHECK.stepName(), repository)
                .tasklet(new CheckFiles(context, receipts, queue, spool, files, notes, staging, report), transactions)
                .allowStartIfComplete(true)
                .listener(report)
                .build();
    }

    @Bean
    Step apply(
            Installation installation,
            RunContext context,
            RunStaging staging,
            VersionStore versions,
            ReceiptNotes notes,
            LiableFindingStore findings,
            GradedCaseStore graded,
            SettleQueue queue,
            OpenClocks clocks,
            ReviewStore reviews) {
        UnitWriter writer = new UnitWriter(context, versions, notes, findings, graded, queue, clocks, reviews, report);
        UnitReader units = new UnitReader(staging, versions, installation.chunkSize());
        return new StepBuilder(Stage.APPLY.stepName(), repository)
                .<StorableUnit, StorableUnit>chunk(installation.chunkSize())
                .transactionManager(transactions)
                .reader(new ReadAhead<>(() -> storable(units.read(), clocks, context.date()), installation.chunkSize()))
                .writer(writer)
                .allowStartIfComplete(true)
                .listener(report)
                .listener(report.after(() -> report.count("count.units", writer.accepted(), writer.rejected())))
                .build();
    }

    @Bean
    Step archive(
            RunContext context,
            ReceiptStore receipts,
            ProblemStore problems,
            VersionStore versions,
            RunStaging staging,
            TransactionOperations separately) {
        return new StepBuilder(Stage.ARCHIVE.stepName(), repository)
                .tasklet(new FileAway(context, receipts, problems, staging, separately, report), transactions)
                .listener(report)
                .build();
    }

    @Bean
    Step receipts(Installation installation, RunContext context, ReceiptStore receipts) {
        ReceiptWriter writer = new ReceiptWriter(installation.dataSource());
        return new StepBuilder(Stage.RECEIPTS.stepName(), repository)
                .tasklet(new WriteReceipts(context, receipts, writer, report), transactions)
                .listener(report)
                .build();
    }

    private static StorableUnit storable(UnitCase unit, OpenClocks clocks, LocalDate today) {
        return unit == null ? null : StorableUnit.of(unit.check(), clocks, today);
    }
}
