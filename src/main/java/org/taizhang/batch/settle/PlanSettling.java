package org.taizhang.batch.settle;

import java.util.List;
import java.util.Optional;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.taizhang.batch.RunContext;
import org.taizhang.batch.StageReport;
import org.taizhang.batch.decision.CourtDecisions;
import org.taizhang.court.CourtRules;
import org.taizhang.decision.Decisions;
import org.taizhang.grading.jdbc.SettleQueue;
import org.taizhang.ledger.AcceptanceLimits;
import org.taizhang.ledger.SettlePlan;
import org.taizhang.ledger.jdbc.LedgerStore;
import org.taizhang.ledger.jdbc.PlanStore;
import org.taizhang.message.Words;

/**
 * Sums up what the settling would do, and holds back the courts whose office has to accept that first (R44). A court that was
 * let through stays let through when the run is continued under the same rulebook: what is left then is part of what was
 * looked at.
 */
public final class PlanSettling implements Tasklet {

    /** Exit status of the step where a plan waits for acceptance. */
    public static final String AWAITS_ACCEPTANCE = "AWAITS_ACCEPTANCE";

    private static final String LET_THROUGH = "plan.let-through.";

    private final RunContext context;
    private final OfficerCases cases;
    private final SettleQueue queue;
    private final LedgerStore ledger;
    private final PlanStore plans;
    private final CourtDecisions decided;
    private final AcceptanceLimits limits;
    private final WaitingCourts waiting;
    private final StageReport report;

    /**
     * The stage for one run.
     *
     * @param decided what was decided of each court's sanctions (R42)
     */
    public PlanSettling(
            RunContext context,
            OfficerCases cases,
            SettleQueue queue,
            LedgerStore ledger,
            PlanStore plans,
            CourtDecisions decided,
            AcceptanceLimits limits,
            WaitingCourts waiting,
            StageReport report) {
        this.context = context;
        this.cases = cases;
        this.queue = queue;
        this.ledger = ledger;
        this.plans = plans;
        this.decided = decided;
        this.limits = limits;
        this.waiting = waiting;
        this.report = report;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext chunkContext)
            throws JobInterruptedException {
        ExecutionContext kept =
                contribution.getStepExecution().getJobExecution().getExecutionContext();
        waiting.clear();
        long officers = 0;
        for (CourtRules court : context.courts()) {
            officers += queue.size(court.id());
            NameDecided.noteHead(kept, court.id(), ledger);
            String key = LET_THROUGH + court.id();
            String rulebook = court.rulebook().hash();
            if (rulebook.equals(kept.getString(key, ""))) {
                continue;
            }
            if (awaitsAcceptance(court)) {
                waiting.add(court);
                contribution.setExitStatus(new ExitStatus(AWAITS_ACCEPTANCE));
            } else {
                kept.putString(key, rulebook);
            }
        }
        report.count("count.officers", officers);
        return RepeatStatus.FINISHED;
    }

    private boolean awaitsAcceptance(CourtRules court) throws JobInterruptedException {
        Decisions decisions = decided.of(court.id());
        long standing = ledger.standingCount(court.id());
        boolean changed = queue.settledUnder(court.id())
                .filter(hash -> !hash.equals(court.rulebook().hash()))
                .isPresent();
        if (!changed && limits.coverAll(standing, decisions.standing())) {
            return false;
        }
        SettlePlan plan = plan(court, decisions);
        if (!plan.needsAcceptance(limits, standing, changed)) {
            return false;
        }
        String number = Long.toString(plans.number(court.id(), court.rulebook().reference(), plan, plan.digest()));
        Optional<String> accepted = context.run().request().accept();
        if (accepted.filter(given -> given.equals("all") || given.equals(number))
                .isPresent()) {
            return false;
        }
        report.say(Words.of(
                changed ? "plan.rulebook-changed" : "plan.landslide",
                court.court().name(),
                number,
                Integer.toString(plan.officers()),
                Integer.toString(plan.reversals()),
                Integer.toString(plan.decidedReversals()),
                Integer.toString(plan.additions())));
        return true;
    }

    private SettlePlan plan(CourtRules court, Decisions decisions) throws JobInterruptedException {
        SettlePlan plan =
                new SettlePlan(settlement -> decisions.withdrawnBy(settlement).size());
        OfficerReader reader =
                new OfficerReader(cases, List.of(court), context.run().request().officer(), skipped -> false);
        for (OfficerCase next = reader.read(); next != null; next = reader.read()) {
            report.pause();
            plan.add(next.settle().settlement());
        }
        return plan;
    }
}
