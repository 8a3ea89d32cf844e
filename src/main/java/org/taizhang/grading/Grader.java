package org.taizhang.grading;

import java.util.List;
import java.util.Optional;
import org.taizhang.evaluation.Evaluation;
import org.taizhang.evaluation.Finding;
import org.taizhang.rulebook.Circumstance;
import org.taizhang.rulebook.Rulebook;

/** Grades an evaluation: the state, grade and liable officers of each finding (Arts. 15-22). */
public final class Grader {

    private Grader() {}

    /**
     * The evaluation under a rulebook. Never fails on rows that break a rule: nobody is liable for them, and
     * {@link EvaluationChecks} says what is wrong. Findings of a circumstance that the rulebook doesn't know are left
     * out.
     */
    public static Graded grade(Evaluation evaluation, Rulebook rulebook) {
        List<GradedFinding> graded = evaluation.findings().stream()
                .flatMap(finding -> grade(finding, evaluation, rulebook).stream())
                .toList();
        return new Graded(evaluation, graded);
    }

    private static Optional<GradedFinding> grade(Finding finding, Evaluation evaluation, Rulebook rulebook) {
        return Optional.ofNullable(rulebook.circumstances().get(finding.key().provision()))
                .map(circumstance -> grade(finding, circumstance, evaluation, rulebook));
    }

    private static GradedFinding grade(
            Finding finding, Circumstance circumstance, Evaluation evaluation, Rulebook rulebook) {
        FindingState state = FindingState.of(finding, evaluation.registration());
        return new GradedFinding(
                finding,
                state,
                circumstance,
                circumstance.grade(new FindingFacts(evaluation.registration(), finding)),
                state.standing()
                        ? new Attributor(evaluation, rulebook).attribute(finding, circumstance)
                        : Attribution.nobody());
    }
}
