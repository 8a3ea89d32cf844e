package org.taizhang.batch;

import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.batch.jdbc.autoconfigure.BatchJdbcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;
import org.taizhang.batch.clock.OpenClocks;
import org.taizhang.batch.intake.CourtFiles;
import org.taizhang.batch.intake.FileChecks;
import org.taizhang.batch.intake.ReceiptNotes;
import org.taizhang.batch.intake.RunStaging;
import org.taizhang.batch.publish.BulletinFormats;
import org.taizhang.batch.publish.Bulletins;
import org.taizhang.batch.publish.CaseFiles;
import org.taizhang.batch.publish.CourtBooks;
import org.taizhang.batch.publish.Editions;
import org.taizhang.batch.publish.Forecasts;
import org.taizhang.batch.publish.GradedCases;
import org.taizhang.batch.publish.Issuing;
import org.taizhang.batch.publish.Notices;
import org.taizhang.batch.settle.OfficerCases;
import org.taizhang.batch.settle.WaitingCourts;
import org.taizhang.clock.jdbc.AssignmentStore;
import org.taizhang.clock.jdbc.ReviewStore;
import org.taizhang.grading.jdbc.GradedCaseStore;
import org.taizhang.grading.jdbc.LiableFindingStore;
import org.taizhang.grading.jdbc.SettleQueue;
import org.taizhang.intake.arrival.Spool;
import org.taizhang.intake.jdbc.EvaluationStream;
import org.taizhang.intake.jdbc.HistoryStore;
import org.taizhang.intake.jdbc.ProblemStore;
import org.taizhang.intake.jdbc.ReceiptStore;
import org.taizhang.intake.jdbc.VersionStore;
import org.taizhang.ledger.jdbc.LedgerStore;
import org.taizhang.ledger.jdbc.PlanStore;
import org.taizhang.publication.bulletin.Renderings;
import org.taizhang.publication.jdbc.IssueStore;
import org.taizhang.publication.word.Templates;

/**
 * The stores and helpers that the steps of one run share; the jobs are in the configurations that it imports. Of what Boot
 * would configure by itself it takes the job repository alone, so that what only {@code serve} needs costs no run anything.
 */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration(BatchJdbcAutoConfiguration.class)
@Import({
    IntakeSteps.class,
    WithdrawalSteps.class,
    AssignSteps.class,
    SettleSteps.class,
    ClockSteps.class,
    PublishSteps.class,
    Jobs.class
})
class BatchConfiguration {

    @Bean(destroyMethod = "")
    DataSource dataSource(Installation installation) {
        return installation.dataSource();
    }

    @Bean
    PlatformTransactionManager transactionManager(Installation installation) {
        return new GuardedTransactions(installation.dataSource(), installation.guard());
    }

    /** For what is committed by itself within a stage. */
    @Bean
    TransactionOperations separately(PlatformTransactionManager transactions) {
        TransactionTemplate separately = new TransactionTemplate(transactions);
        separately.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return separately;
    }

    @Bean
    WaitingCourts waitingCourts() {
        return new WaitingCourts();
    }

    @Bean
    StageReport stageReport(RunObserver observer, RunningJob running) {
        return new StageReport(observer, running);
    }

    @Bean
    LedgerStore ledgerStore(Installation installation) {
        return new LedgerStore(installation.dataSource(), installation.ledger());
    }

    @Bean
    VersionStore versionStore(Installation installation) {
        return new VersionStore(installation.dataSource(), installation.ledger(), installation.clock());
    }

    @Bean
    HistoryStore historyStore(Installation installation) {
        return new HistoryStore(installation.dataSource(), installation.ledger());
    }

    @Bean
    EvaluationStream evaluationStream(VersionStore versions) {
        return new EvaluationStream(versions);
    }

    @Bean
    ReceiptStore receiptStore(Installation installation) {
        return new ReceiptStore(installation.dataSource(), installation.clock());
    }

    @Bean
    ProblemStore problemStore(DataSource dataSource) {
        return new ProblemStore(dataSource);
    }

    @Bean
    LiableFindingStore liableFindingStore(DataSource dataSource) {
        return new LiableFindingStore(dataSource);
    }

    @Bean
    GradedCaseStore gradedCaseStore(DataSource dataSource) {
        return new GradedCaseStore(dataSource);
    }

    @Bean
    GradedCases gradedCases(GradedCaseStore store, EvaluationStream evaluations) {
        return new GradedCases(store, evaluations);
    }

    @Bean
    Forecasts forecasts(LiableFindingStore findings) {
        return new Forecasts(findings);
    }

    @Bean
    SettleQueue settleQueue(DataSource dataSource) {
        return new SettleQueue(dataSource);
    }

    @Bean
    PlanStore planStore(Installation installation) {
        return new PlanStore(installation.dataSource(), installation.clock());
    }

    @Bean
    Spool spool(RunContext context) {
        return new Spool(context.copies(context.run().number()));
    }

    @Bean
    RunStaging runStaging() {
        return new RunStaging();
    }

    @Bean
    FileChecks fileChecks(
            Installation installation,
            RunContext context,
            VersionStore versions,
            LedgerStore ledger,
            RunningJob running) {
        return new FileChecks(
                versions,
                ledger,
                installation.workingDays(),
                installation.fileLimits(),
                context.workFolder().resolve("rows"),
                running::isStopping);
    }

    @Bean
    ReceiptNotes receiptNotes(DataSource dataSource, ReceiptStore receipts, ProblemStore problems) {
        return new ReceiptNotes(dataSource, receipts, problems);
    }

    @Bean
    CourtFiles courtFiles(FileChecks checks, VersionStore versions, ReceiptStore receipts, ReceiptNotes notes) {
        return new CourtFiles(checks, versions, receipts, notes);
    }

    @Bean
    OfficerCases officerCases(
            Installation installation, SettleQueue queue, LiableFindingStore findings, LedgerStore ledger) {
        return new OfficerCases(queue, findings, ledger, installation.chunkSize());
    }

    @Bean
    CourtBooks courtBooks(
            LedgerStore ledger,
            VersionStore versions,
            EvaluationStream evaluations,
            GradedCases graded,
            Forecasts forecasts,
            OpenClocks clocks,
            ReviewStore reviews,
            AssignmentStore assignments,
            StageReport report) {
        return new CourtBooks(
                ledger, versions, evaluations, graded, forecasts, clocks, reviews, assignments, report::pauseWriting);
    }

    @Bean
    Renderings renderings(Installation installation) {
        return new BulletinFormats(new Templates(installation.home().resolve("templates")), installation.printer());
    }

    @Bean
    IssueStore issueStore(Installation installation) {
        return new IssueStore(installation.dataSource(), installation.ledger());
    }

    @Bean
    Notices notices(
            Installation installation,
            CourtBooks books,
            LedgerStore ledger,
            EvaluationStream evaluations,
            GradedCases graded,
            OpenClocks clocks,
            IssueStore issues) {
        return new Notices(
                books,
                ledger,
                new CaseFiles(evaluations, graded, clocks.calendar()),
                issues,
                new Templates(installation.home().resolve("templates")),
                installation.home());
    }

    @Bean
    Editions editions(CourtBooks books, LedgerStore ledger) {
        return new Editions(books, ledger);
    }

    @Bean
    Bulletins bulletinFiles(Editions editions, IssueStore store, Renderings renderings, RunContext context) {
        return new Bulletins(editions, store, renderings, context.home());
    }

    @Bean
    Issuing issuing(
            Installation installation,
            Editions editions,
            IssueStore store,
            LedgerStore ledger,
            SettleQueue queue,
            VersionStore versions,
            Renderings renderings,
            TransactionOperations separately) {
        return new Issuing(editions, store, ledger, queue, versions, renderings, separately, installation.clock());
    }
}
