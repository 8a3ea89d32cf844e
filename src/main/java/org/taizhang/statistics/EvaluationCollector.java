package org.taizhang.statistics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.taizhang.evaluation.CaseKinds;
import org.taizhang.evaluation.Registration;
import org.taizhang.grading.Graded;
import org.taizhang.grading.QualityScore;
import org.taizhang.rulebook.Provision;
import org.taizhang.rulebook.Scoring.QualityClass;
import org.taizhang.statistics.Periods.Period;

/** Counts evaluations as they pass. */
final class EvaluationCollector {

    private final Periods periods;
    private final Naming naming;
    private final Counts<Provision> bySource = new Counts<>();
    private final Counts<String> byKind = new Counts<>();
    private final Counts<String> byDivision = new Counts<>();
    private final Counts<String> byClass = new Counts<>();
    private final Map<String, Counts<String>> classesByDivision = new HashMap<>();

    EvaluationCollector(Periods periods, Naming naming) {
        this.periods = periods;
        this.naming = naming;
    }

    void add(Graded graded) {
        Registration registration = graded.evaluation().registration();
        registration
                .course()
                .completed()
                .flatMap(periods::of)
                .ifPresent(period -> QualityScore.of(graded, naming.rulebook())
                        .ifPresent(score -> add(registration, score, period)));
    }

    private void add(Registration registration, QualityScore score, Period period) {
        bySource.add(period, registration.source());
        byKind.add(period, CaseKinds.of(registration.caseNo()));
        byDivision.add(period, registration.division());
        Counts<String> ofDivision =
                classesByDivision.computeIfAbsent(registration.division(), division -> new Counts<>());
        addClass(byClass, score.qualityClass(), period);
        addClass(ofDivision, score.qualityClass(), period);
    }

    private static void addClass(Counts<String> counts, Optional<String> label, Period period) {
        label.ifPresentOrElse(found -> counts.add(period, found), () -> counts.addToNone(period));
    }

    EvaluationFigures figures() {
        return new EvaluationFigures(
                naming.provisions(
                        bySource, new ArrayList<>(naming.rulebook().sources().keySet())),
                naming.listed(byKind, CaseKinds.labels(), Function.identity()),
                naming.divisions(byDivision),
                classes(byClass),
                naming.byDivision(classesByDivision, this::classes));
    }

    private Breakdown classes(Counts<String> counts) {
        List<String> labels = naming.rulebook().scoring().classes().stream()
                .map(QualityClass::label)
                .toList();
        return naming.listed(counts, labels, Function.identity());
    }
}
