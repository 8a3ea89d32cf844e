package org.taizhang.verification;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taizhang.clock.Clocks;
import org.taizhang.clock.WorkingDays;
import org.taizhang.court.CourtRules;
import org.taizhang.grading.Graded;
import org.taizhang.grading.GradedCase;
import org.taizhang.grading.QualityScore;
import org.taizhang.grading.jdbc.GradedCaseStore;
import org.taizhang.statistics.CountedDays;

/** Compares the stored scores, what is stored as pending and the days on which evaluations count with what grading finds; until they are filled nothing. */
final class CasePart {

    private final CourtRules court;
    private final GradedCaseStore store;
    private final Clocks clocks;
    private final Report report;
    private final boolean current;

    CasePart(CourtRules court, GradedCaseStore store, WorkingDays calendar, Report report) {
        this.court = court;
        this.store = store;
        this.clocks = new Clocks(court.rulebook(), calendar);
        this.report = report;
        this.current = store.isCurrent(court.id(), court.rulebook().hash());
    }

    /** Compares those of some evaluations. */
    void compare(List<String> evaluations, Collection<Graded> graded) {
        if (!current) {
            return;
        }
        Map<String, GradedCase> stored = new HashMap<>();
        store.of(court.id(), evaluations).forEach(one -> stored.put(one.evaluationNo(), one));
        Map<String, GradedCase> expected = new HashMap<>();
        graded.forEach(one -> expected(one).ifPresent(found -> expected.put(found.evaluationNo(), found)));
        for (String evaluation : evaluations) {
            GradedCase there = stored.get(evaluation);
            GradedCase wanted = expected.get(evaluation);
            boolean same = there == null ? wanted == null : wanted != null && there.holds(wanted);
            if (!same) {
                report.differs("verify.graded-case", evaluation, text(there), text(wanted));
            }
        }
    }

    /** Compares those of evaluations that were never registered. */
    void finish(String ledger) {
        store.withoutEvaluation(court.id(), ledger).forEach(unknown -> compare(List.of(unknown), List.of()));
    }

    private Optional<GradedCase> expected(Graded graded) {
        return GradedCase.of(graded, court.rulebook(), CountedDays.of(graded, clocks.of(graded.evaluation())));
    }

    private static String text(GradedCase one) {
        return one == null
                ? "∅"
                : String.join(
                        " ",
                        one.caseNo(),
                        one.division(),
                        one.score()
                                .map(QualityScore::score)
                                .map(String::valueOf)
                                .orElse("-"),
                        one.score().flatMap(QualityScore::qualityClass).orElse("-"),
                        one.pending() ? "pending" : "",
                        one.counted()
                                .map(days -> days.first() + ".." + days.last())
                                .orElse("-"));
    }
}
