package org.taizhang.publication.bulletin;

import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;
import org.taizhang.evaluation.Registration;
import org.taizhang.grading.FindingState;
import org.taizhang.grading.Graded;
import org.taizhang.grading.GradedFinding;
import org.taizhang.rulebook.Provision;

/** Keeps, while evaluations pass, for each circumstance the first facts of a finding recognised in the month. */
public final class FactCollector {

    private final YearMonth month;
    private final TreeMap<Provision, TypicalFact> facts = new TreeMap<>();

    /** A collector for a month. */
    public FactCollector(YearMonth month) {
        this.month = month;
    }

    /** Looks at the confirmed findings of an evaluation. */
    public void add(Graded graded) {
        Registration registration = graded.evaluation().registration();
        List<GradedFinding> confirmed = graded.findings().stream()
                .filter(finding -> finding.state() == FindingState.CONFIRMED)
                .toList();
        boolean alone = confirmed.stream()
                        .map(finding -> finding.finding().key().provision())
                        .distinct()
                        .count()
                == 1;
        for (GradedFinding finding : confirmed) {
            String ground = finding.finding().ground();
            String text = ground.isBlank() && alone ? registration.opinion() : ground;
            if (!text.isBlank() && isOfMonth(finding)) {
                facts.computeIfAbsent(
                        finding.finding().key().provision(),
                        circumstance ->
                                new TypicalFact(circumstance, registration.cause(), registration.parties(), text));
            }
        }
    }

    private boolean isOfMonth(GradedFinding finding) {
        return finding.finding()
                .recognised()
                .filter(day -> YearMonth.from(day).equals(month))
                .isPresent();
    }

    /** What was kept, in the order of the circumstances. */
    public List<TypicalFact> facts() {
        return List.copyOf(facts.values());
    }
}
