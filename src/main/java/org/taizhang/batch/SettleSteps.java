package org.taizhang.batch;

import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.taizhang.batch.clock.OpenClocks;
import org.taizhang.batch.decision.CourtDecisions;
import org.taizhang.batch.settle.EntryWriter;
import org.taizhang.batch.settle.GradeAnew;
import org.taizhang.batch.settle.NameDecided;
import org.taizhang.batch.settle.NoteSettled;
import org.taizhang.batch.settle.OfficerCase;
import org.taizhang.batch.settle.OfficerCases;
import org.taizhang.batch.settle.OfficerReader;
import org.taizhang.batch.settle.OfficerSettlement;
import org.taizhang.batch.settle.PlanSettling;
import org.taizhang.batch.settle.WaitingCourts;
import org.taizhang.grading.jdbc.GradedCaseStore;
import org.taizhang.grading.jdbc.LiableFindingStore;
import org.taizhang.grading.jdbc.SettleQueue;
import org.taizhang.intake.jdbc.EvaluationStream;
import org.taizhang.intake.jdbc.VersionStore;
import org.taizhang.ledger.jdbc.LedgerStore;
import org.taizhang.ledger.jdbc.PlanStore;

/** The ledger: grade anew where the rulebook changed → plan → settle. */
@Configuration(proxyBeanMethods = false)
class SettleSteps {

    private final JobRepository repository;
    private final PlatformTransactionManager transactions;
    private final StageReport report;

    SettleSteps(JobRepository repository, PlatformTransactionManager transactions, StageReport report) {
        this.repository = repository;
        this.transactions = transactions;
        this.report = report;
    }

    @Bean
    Step grade(
            Installation installation,
            RunContext context,
            EvaluationStream evaluations,
            LiableFindingStore findings,
            GradedCaseStore graded,
            SettleQueue queue,
            OpenClocks clocks,
            TransactionOperations separately) {
        return new StepBuilder(Stage.GRADE.stepName(), repository)
                .tasklet(
                        new GradeAnew(
                                context,
                                evaluations,
                                findings,
                                graded,
                                queue,
                                clocks,
                                installation.ledger(),
                                separately,
                                report),
                        transactions)
                .allowStartIfComplete(true)
                .listener(report)
                .build();
    }

    @Bean
    Step plan(
            Installation installation,
            RunContext context,
            OfficerCases cases,
            SettleQueue queue,
            LedgerStore ledger,
            PlanStore plans,
            VersionStore versions,
            WaitingCourts waiting) {
        return new StepBuilder(Stage.PLAN.stepName(), repository)
                .tasklet(
                        new PlanSettling(
                                context,
                                cases,
                                queue,
                                ledger,
                                plans,
                                new CourtDecisions(ledger, versions),
                                installation.acceptance(),
                                waiting,
                                report),
                        transactions)
                .allowStartIfComplete(true)
                .listener(report)
                .build();
    }

    @Bean
    Step settle(
            Installation installation,
            RunContext context,
            OfficerCases cases,
            LedgerStore ledger,
            VersionStore versions,
            SettleQueue queue,
            WaitingCourts waiting) {
        EntryWriter writer = new EntryWriter(ledger, queue, installation.ledgerHash(), installation.clock(), report);
        OfficerReader officers = new OfficerReader(
                cases, context.courts(), context.run().request().officer(), waiting::contains);
        return new StepBuilder(Stage.SETTLE.stepName(), repository)
                .<OfficerSettlement, OfficerSettlement>chunk(installation.chunkSize())
                .transactionManager(transactions)
                .reader(new ReadAhead<>(() -> settled(officers.read()), installation.chunkSize()))
                .writer(writer)
                .allowStartIfComplete(true)
                .listener(new NameDecided(context, ledger, versions, report))
                .listener(report)
                .listener(report.after(() -> report.count("count.entries", writer.added(), writer.reversed())))
                .listener(new NoteSettled(context, queue, waiting))
                .build();
    }

    private static OfficerSettlement settled(OfficerCase officer) {
        return officer == null ? null : officer.settle();
    }
}
