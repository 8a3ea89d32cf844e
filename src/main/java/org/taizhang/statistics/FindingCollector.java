package org.taizhang.statistics;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.taizhang.evaluation.Finding;
import org.taizhang.evaluation.Registration;
import org.taizhang.grading.FindingState;
import org.taizhang.grading.Graded;
import org.taizhang.grading.GradedFinding;
import org.taizhang.rulebook.Provision;
import org.taizhang.statistics.Periods.Period;

/** Counts findings as their evaluations pass; the rows of one finding that names several officers count once a state. */
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
        Set<Counted> counted = new HashSet<>();
        for (GradedFinding finding : graded.findings()) {
            Finding.Key key = finding.finding().key();
            day(finding, registration)
                    .flatMap(periods::of)
                    .filter(period -> counted.add(new Counted(key.provision(), key.seq(), finding.state())))
                    .ifPresent(period -> add(finding, registration, period));
        }
    }

    private static Optional<LocalDate> day(GradedFinding graded, Registration registration) {
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
