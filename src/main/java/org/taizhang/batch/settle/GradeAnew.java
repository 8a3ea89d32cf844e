package org.taizhang.batch.settle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.transaction.support.TransactionOperations;
import org.taizhang.batch.RunContext;
import org.taizhang.batch.StageReport;
import org.taizhang.batch.clock.OpenClocks;
import org.taizhang.court.CourtRules;
import org.taizhang.grading.DaySpan;
import org.taizhang.grading.Graded;
import org.taizhang.grading.GradedCase;
import org.taizhang.grading.LiableFinding;
import org.taizhang.grading.jdbc.GradedCaseStore;
import org.taizhang.grading.jdbc.LiableFindingStore;
import org.taizhang.grading.jdbc.SettleQueue;
import org.taizhang.intake.jdbc.EvaluationStream;
import org.taizhang.statistics.CountedDays;

/**
 * Where a court's rulebook is not the one under which its findings were graded, grades every evaluation anew and puts
 * every officer in the queue (R44). A page at a time; what was done before a crash comes out the same. After an upgrade from a
 * version that kept no cases, or no days of theirs, these are added, for which only officers are settled of whom this version finds something else.
 */
public final class GradeAnew implements Tasklet {

    private final RunContext context;
    private final EvaluationStream evaluations;
    private final LiableFindingStore findings;
    private final GradedCaseStore cases;
    private final SettleQueue queue;
    private final OpenClocks clocks;
    private final String ledger;
    private final TransactionOperations pages;
    private final StageReport report;

    /**
     * The stage for one run.
     *
     * @param ledger name of the ledger's schema
     * @param pages runs each page in a transaction of its own
     */
    public GradeAnew(
            RunContext context,
            EvaluationStream evaluations,
            LiableFindingStore findings,
            GradedCaseStore cases,
            SettleQueue queue,
            OpenClocks clocks,
            String ledger,
            TransactionOperations pages,
            StageReport report) {
        this.context = context;
        this.evaluations = evaluations;
        this.findings = findings;
        this.cases = cases;
        this.queue = queue;
        this.clocks = clocks;
        this.ledger = ledger;
        this.pages = pages;
        this.report = report;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext chunkContext)
            throws JobInterruptedException {
        long graded = 0;
        for (CourtRules court : context.courts()) {
            String hash = court.rulebook().hash();
            Optional<String> before = queue.gradedUnder(court.id());
            if (before.filter(under -> !under.equals(hash)).isPresent()) {
                pages.executeWithoutResult(status -> queue.gradesUnder(court.id(), hash));
                graded += gradeAnew(court);
                pages.executeWithoutResult(status -> {
                    queue.addEveryone(court.id(), ledger);
                    queue.graded(court.id(), hash);
                });
            } else if (before.isPresent() && !cases.isCurrent(court.id(), hash)) {
                gradeAnew(court);
                pages.executeWithoutResult(status -> queue.graded(court.id(), hash));
            }
        }
        report.count("count.graded", graded);
        return RepeatStatus.FINISHED;
    }

    private Optional<DaySpan> counted(CourtRules court, Graded graded) {
        return CountedDays.kept(graded, clocks.of(court, graded.evaluation()));
    }

    private long gradeAnew(CourtRules court) throws JobInterruptedException {
        long graded = 0;
        Set<String> queued = new HashSet<>();
        EvaluationStream.Pages all = evaluations.of(court);
        for (var page = all.next(); !page.isEmpty(); page = all.next()) {
            Map<String, List<LiableFinding>> results = new HashMap<>();
            page.forEach(one -> results.put(one.evaluation().registration().evaluationNo(), one.liableFindings()));
            List<LiableFinding> found = new ArrayList<>();
            results.values().forEach(found::addAll);
            List<GradedCase> summed = page.stream()
                    .flatMap(one -> GradedCase.of(one, court.rulebook(), counted(court, one)).stream())
                    .toList();
            pages.executeWithoutResult(status -> {
                Set<String> touched = findings.replace(court.id(), results.keySet(), found);
                queue.add(court.id(), touched.stream().filter(queued::add).toList());
                cases.replace(court.id(), results.keySet(), summed);
            });
            graded += page.size();
            report.pause();
            report.advance(page.size());
        }
        return graded;
    }
}
