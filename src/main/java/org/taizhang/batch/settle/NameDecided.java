package org.taizhang.batch.settle;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.taizhang.batch.RunContext;
import org.taizhang.batch.StageReport;
import org.taizhang.batch.decision.CourtDecisions;
import org.taizhang.court.CourtRules;
import org.taizhang.court.Officer;
import org.taizhang.decision.BasisChange;
import org.taizhang.decision.Decisions;
import org.taizhang.decision.WithdrawnDecision;
import org.taizhang.intake.jdbc.VersionStore;
import org.taizhang.ledger.jdbc.LedgerStore;
import org.taizhang.message.Words;

/**
 * Once everyone is settled, tells the office by name which decided sanctions the run reversed, so that it withdraws the
 * decisions, and of which ones only the basis changed (R42). What a killed run had settled is told by the one that continues
 * it.
 */
public final class NameDecided implements StepExecutionListener {

    private static final String HEAD = "settle.head-before.";

    private final RunContext context;
    private final LedgerStore ledger;
    private final VersionStore versions;
    private final StageReport report;

    /** Tells of the courts of a run. */
    public NameDecided(RunContext context, LedgerStore ledger, VersionStore versions, StageReport report) {
        this.context = context;
        this.ledger = ledger;
        this.versions = versions;
        this.report = report;
    }

    /** Notes where a court's ledger ends before the run settles anything of it; a note that is there already stays. */
    static void noteHead(ExecutionContext kept, String court, LedgerStore ledger) {
        if (!kept.containsKey(HEAD + court)) {
            kept.putLong(HEAD + court, ledger.head(court).number());
        }
    }

    @Override
    public ExitStatus afterStep(StepExecution step) {
        if (step.getStatus() == BatchStatus.COMPLETED) {
            ExecutionContext kept = step.getJobExecution().getExecutionContext();
            for (CourtRules court : context.courts()) {
                long now = ledger.head(court.id()).number();
                long before = kept.getLong(HEAD + court.id(), now);
                if (now > before) {
                    tell(court, before);
                }
            }
        }
        return null;
    }

    private void tell(CourtRules court, long before) {
        Decisions decisions = new CourtDecisions(ledger, versions).of(court.id());
        List<WithdrawnDecision> withdrawn = decisions.withdrawn().stream()
                .filter(each -> each.reversal().number() > before)
                .toList();
        if (!withdrawn.isEmpty()) {
            Map<String, Officer> officers = versions.officers(court.id());
            withdrawn.forEach(each -> report.say(
                    words(each, Optional.ofNullable(officers.get(each.officerNo()))), words(each, Optional.empty())));
        }
        List<BasisChange> changes = decisions.changes().stream()
                .filter(each -> each.to().number() > before)
                .toList();
        if (!changes.isEmpty()) {
            report.say(Words.of(
                    "decision.basis-changed",
                    court.court().name(),
                    Integer.toString(changes.size()),
                    changes.stream()
                            .map(each -> each.from().number() + "→" + each.to().number())
                            .collect(Collectors.joining("、"))));
        }
    }

    private static Words words(WithdrawnDecision withdrawn, Optional<Officer> officer) {
        Optional<LocalDate> executed = withdrawn.decision().executed();
        return Words.of(
                executed.isPresent() ? "decision.withdrawn-executed" : "decision.withdrawn",
                officer.map(Officer::name).orElse("-"),
                withdrawn.officerNo(),
                Long.toString(withdrawn.sanction().number()),
                withdrawn.sanction().entry().measure(),
                withdrawn.decision().decisionNo(),
                withdrawn.decision().decided().toString(),
                Long.toString(withdrawn.reversal().number()),
                executed.map(LocalDate::toString).orElse(""));
    }
}
