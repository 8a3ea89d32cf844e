package org.taizhang.verification;

import java.util.Collection;
import java.util.List;
import org.taizhang.clock.CaseClock;
import org.taizhang.clock.Clocks;
import org.taizhang.clock.WorkingDays;
import org.taizhang.clock.jdbc.ClockDifference;
import org.taizhang.clock.jdbc.OpenClockStore;
import org.taizhang.court.CourtRules;
import org.taizhang.evaluation.Finding;
import org.taizhang.grading.Graded;

/** Computes the clocks of evaluations anew and compares the stored open ones with that (R34-R39). */
final class ClockPart {

    private final CourtRules court;
    private final OpenClockStore store;
    private final Clocks clocks;
    private final Report report;
    private final boolean current;

    ClockPart(CourtRules court, OpenClockStore store, WorkingDays calendar, Report report) {
        this.court = court;
        this.store = store;
        this.clocks = new Clocks(court.rulebook(), calendar);
        this.report = report;
        this.current = store.isCurrent(court.id(), clocks.basis());
    }

    /** Says where the clocks wait for the next night to be computed anew, and aren't compared. */
    void begin() {
        if (!current) {
            report.notes("verify.clocks-waiting", court.court().name());
        }
    }

    /** Compares the clocks of some evaluations, of which those that make sense were graded. */
    void compare(List<String> evaluations, Collection<Graded> graded) {
        if (current) {
            List<CaseClock> expected = graded.stream()
                    .flatMap(one -> clocks.of(one.evaluation()).stream())
                    .toList();
            store.compare(court.id(), evaluations, expected).forEach(this::differs);
        }
    }

    /** Compares the clocks of evaluations that were never registered. */
    void finish(String ledger) {
        if (current) {
            store.withoutEvaluation(court.id(), ledger).forEach(unknown -> compare(List.of(unknown), List.of()));
        }
    }

    private void differs(ClockDifference difference) {
        report.differs(
                "verify.clock",
                difference.evaluationNo()
                        + difference.finding().map(ClockPart::text).orElse(""),
                difference.clock(),
                difference.stored().isEmpty() ? "∅" : difference.stored(),
                difference.expected().isEmpty() ? "∅" : difference.expected());
    }

    private static String text(Finding.Key key) {
        return " " + key.provision().code() + "/" + key.seq()
                + key.officerNo().map(no -> "/" + no).orElse("");
    }
}
