package org.taizhang.statistics;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.taizhang.evaluation.Finding;
import org.taizhang.evaluation.Registration;
import org.taizhang.grading.FindingState;
import org.taizhang.grading.Graded;
import org.taizhang.grading.GradedFinding;
import org.taizhang.rulebook.Provision;
import org.taizhang.statistics.Periods.Period;

/**
 * Counts findings as their evaluations pass. The rows of a finding that names several officers count once, on the earliest of
 * their days; where some of them are in another state than the others, once in each.
 */
final class FindingCollector {

    private final Periods periods;
    private final Naming naming;
    private final Counts<String> byGrade = new Counts<>();
    private final Counts<Provision> byCircumstance = new Counts<>();
    private final Counts<String> byDivision = new Counts<>();
    private final Count exempted = new Count();
    private final Count revoked = new Count();

    /** What one finding is counted as, once. */
    private record Counted(Provision provision, int seq, FindingState state) {}

    FindingCollector(Periods periods, Naming naming) {
        this.periods = periods;
        this.naming = naming;
    }

    void add(Graded graded) {
        Registration registration = graded.evaluation().registration();
        Map<Counted, GradedFinding> earliest = new HashMap<>();
        for (GradedFinding finding : graded.findings()) {
            Finding.Key key = finding.finding().key();
            if (day(finding, registration).isPresent()) {
                earliest.merge(
                        new Counted(key.provision(), key.seq(), finding.state()),
                        finding,
                        BinaryOperator.minBy(Comparator.comparing(
                                row -> day(row, registration).orElseThrow())));
            }
        }
        earliest.values()
                .forEach(finding -> day(finding, registration)
                        .flatMap(periods::of)
                        .ifPresent(period -> add(finding, registration, period)));
    }

    /** The day on which a finding counts as what its state says; none where it doesn't count. */
    static Optional<LocalDate> day(GradedFinding graded, Registration registration) {
        Finding finding = graded.finding();
        return switch (graded.state()) {
            case CONFIRMED -> finding.recognised();
            case REVOKED -> finding.reconsideration().decided();
            case EXEMPTED -> finding.meeting().or(() -> registration.course().completed());
            case PENDING, WITHDRAWN -> Optional.empty();
        };
    }

    private void add(GradedFinding finding, Registration registration, Period period) {
        switch (finding.state()) {
            case CONFIRMED -> {
                byGrade.add(period, finding.grade().code());
                byCircumstance.add(period, finding.circumstance().provision());
                byDivision.add(period, registration.division());
            }
            case REVOKED -> revoked.add(period);
            case EXEMPTED -> exempted.add(period);
            case PENDING, WITHDRAWN -> throw new IllegalArgumentException("has no day: " + finding.state());
        }
    }

    FindingFigures figures() {
        return new FindingFigures(
                naming.grades(byGrade),
                naming.provisions(byCircumstance, List.of()),
                naming.divisions(byDivision),
                exempted.cases(),
                revoked.cases());
    }
}
