package org.taizhang.batch.clock;

import java.util.stream.Collectors;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.transaction.support.TransactionOperations;
import org.taizhang.batch.RunContext;
import org.taizhang.batch.StageReport;
import org.taizhang.clock.ClockStatus;
import org.taizhang.court.CourtRules;
import org.taizhang.intake.jdbc.EvaluationStream;
import org.taizhang.message.Words;

/**
 * Says how the open clocks stand on the business date (R40). Only where a court's rulebook or the calendar changed, or for
 * a day before that of the last upload, are they computed anew before, a page at a time; what was done before a crash is
 * done again.
 */
public final class RunClocks implements Tasklet {

    private final RunContext context;
    private final OpenClocks clocks;
    private final EvaluationStream evaluations;
    private final TransactionOperations pages;
    private final StageReport report;

    /**
     * The stage for one run.
     *
     * @param pages runs each page in a transaction of its own
     */
    public RunClocks(
            RunContext context,
            OpenClocks clocks,
            EvaluationStream evaluations,
            TransactionOperations pages,
            StageReport report) {
        this.context = context;
        this.clocks = clocks;
        this.evaluations = evaluations;
        this.pages = pages;
        this.report = report;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext chunkContext)
            throws JobInterruptedException {
        ClockTally all = new ClockTally(clocks.calendar());
        for (CourtRules court : context.courts()) {
            if (!clocks.areCurrent(court, context.date())) {
                computeAnew(court);
            }
            ClockTally tally = new ClockTally(clocks.calendar());
            clocks.read(court, context.date(), tally::add);
            if (context.courts().size() > 1) {
                report.say(Words.of(
                        "clocks.court",
                        court.court().name(),
                        tally.text(ClockStatus.OVERDUE),
                        tally.text(ClockStatus.DUE_SOON),
                        tally.text(ClockStatus.RUNNING)));
            }
            all.add(tally);
        }
        report.count(
                "count.clocks",
                all.count(ClockStatus.OVERDUE),
                all.count(ClockStatus.DUE_SOON),
                all.count(ClockStatus.RUNNING));
        if (all.computed() > 0) {
            report.say(Words.of(
                    "clocks.computed",
                    all.yearsWithoutData().stream().map(String::valueOf).collect(Collectors.joining("、")),
                    Long.toString(all.computed())));
        }
        return RepeatStatus.FINISHED;
    }

    private void computeAnew(CourtRules court) throws JobInterruptedException {
        pages.executeWithoutResult(status -> clocks.beginAnew(court));
        EvaluationStream.Pages stream = evaluations.of(court);
        for (var page = stream.next(); !page.isEmpty(); page = stream.next()) {
            var units = page;
            pages.executeWithoutResult(status -> clocks.add(court, units, context.date()));
            report.pause();
            report.advance(units.size());
        }
        pages.executeWithoutResult(status -> clocks.complete(court, context.date()));
    }
}
