package org.taizhang.batch.settle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.taizhang.batch.Installation;
import org.taizhang.batch.decision.CourtDecisions;
import org.taizhang.court.CourtRules;
import org.taizhang.decision.Decisions;
import org.taizhang.grading.Graded;
import org.taizhang.grading.LiableFinding;
import org.taizhang.grading.jdbc.LiableFindingStore;
import org.taizhang.grading.jdbc.SettleQueue;
import org.taizhang.intake.jdbc.EvaluationStream;
import org.taizhang.intake.jdbc.VersionStore;
import org.taizhang.ledger.Posted;
import org.taizhang.ledger.SettlePlan;
import org.taizhang.ledger.Settlement;
import org.taizhang.ledger.jdbc.LedgerStore;

/** What settling a court would do now, computed without storing anything (R44). */
public final class Rehearsal {

    private final CourtRules court;
    private final int pageSize;
    private final LedgerStore ledger;
    private final VersionStore versions;
    private final LiableFindingStore findings;
    private final SettleQueue queue;

    /**
     * The result of a rehearsal.
     *
     * @param plan what would be appended
     * @param withdrawn decided sanctions that would be reversed without being replaced (R42)
     * @param rulebookChanged whether the ledger stands under another rulebook
     */
    public record Result(SettlePlan plan, List<Posted> withdrawn, boolean rulebookChanged) {}

    /** A rehearsal for one court. */
    public Rehearsal(Installation installation, CourtRules court) {
        this.court = court;
        this.pageSize = installation.chunkSize();
        this.ledger = new LedgerStore(installation.dataSource(), installation.ledger());
        this.versions = new VersionStore(installation.dataSource(), installation.ledger(), installation.clock());
        this.findings = new LiableFindingStore(installation.dataSource());
        this.queue = new SettleQueue(installation.dataSource());
    }

    /** Whether the court's ledger stands under another rulebook than the one in force. */
    public boolean rulebookChanged() {
        return differs(queue.settledUnder(court.id()));
    }

    /**
     * Settles on paper.
     *
     * @param only one officer alone
     * @param each is told of every officer for whom something would change
     */
    public Result run(Optional<String> only, Consumer<Settlement> each) {
        Decisions decisions = new CourtDecisions(ledger, versions).of(court.id());
        SettlePlan plan =
                new SettlePlan(settlement -> decisions.withdrawnBy(settlement).size());
        List<Posted> withdrawn = new ArrayList<>();
        Consumer<OfficerCase> settle = officer -> {
            Settlement settlement = officer.settle().settlement();
            plan.add(settlement);
            withdrawn.addAll(decisions.withdrawnBy(settlement));
            if (!settlement.isEmpty()) {
                each.accept(settlement);
            }
        };
        if (differs(queue.gradedUnder(court.id()))) {
            gradedAnew(only, settle);
        } else {
            OfficerReader waiting = new OfficerReader(
                    new OfficerCases(queue, findings, ledger, pageSize), List.of(court), only, skipped -> false);
            for (OfficerCase next = waiting.read(); next != null; next = waiting.read()) {
                settle.accept(next);
            }
        }
        return new Result(plan, withdrawn, rulebookChanged());
    }

    private void gradedAnew(Optional<String> only, Consumer<OfficerCase> settle) {
        Map<String, List<LiableFinding>> graded = new HashMap<>();
        EvaluationStream.Pages pages = new EvaluationStream(versions).of(court);
        for (var page = pages.next(); !page.isEmpty(); page = pages.next()) {
            page.stream()
                    .map(Graded::liableFindings)
                    .flatMap(List::stream)
                    .forEach(finding -> graded.computeIfAbsent(finding.officerNo(), no -> new ArrayList<>())
                            .add(finding));
        }
        TreeSet<String> officers = new TreeSet<>(graded.keySet());
        officers.addAll(ledger.officers(court.id()));
        List<String> wanted = officers.stream()
                .filter(officer -> only.map(officer::equals).orElse(true))
                .toList();
        for (int from = 0; from < wanted.size(); from += pageSize) {
            List<String> page = wanted.subList(from, Math.min(wanted.size(), from + pageSize));
            Map<String, List<Posted>> standing = ledger.standing(court.id(), page);
            page.forEach(officer -> settle.accept(new OfficerCase(
                    court,
                    officer,
                    graded.getOrDefault(officer, List.of()),
                    standing.getOrDefault(officer, List.of()))));
        }
    }

    private boolean differs(Optional<String> hash) {
        return hash.filter(under -> !under.equals(court.rulebook().hash())).isPresent();
    }
}
