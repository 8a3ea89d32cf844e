package org.taizhang.grading;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.taizhang.evaluation.Finding;
import org.taizhang.rulebook.Provision;
import org.taizhang.rulebook.Rulebook;
import org.taizhang.rulebook.Scoring;
import org.taizhang.rulebook.Scoring.QualityClass;

/**
 * Quality score of a case (R33, Art. 6 (一)).
 *
 * @param score points, of {@link Scoring#full()}
 * @param qualityClass the label of its class; empty while a finding is pending
 */
public record QualityScore(int score, Optional<String> qualityClass) {

    /** The score of an evaluation; empty until 评查完成日期 is filled, and where the evaluation is withdrawn. */
    public static Optional<QualityScore> of(Graded graded, Rulebook rulebook) {
        boolean completed =
                graded.evaluation().registration().course().completed().isPresent();
        if (!completed || graded.state() == EvaluationState.WITHDRAWN) {
            return Optional.empty();
        }
        int score = score(graded, rulebook.scoring());
        return Optional.of(
                new QualityScore(score, graded.pending() ? Optional.empty() : qualityClass(score, rulebook.scoring())));
    }

    private static int score(Graded graded, Scoring scoring) {
        int deducted = rowsOfEach(graded).values().stream()
                .mapToInt(rows -> deduction(rows, scoring))
                .sum();
        return Math.max(scoring.floor(), scoring.full() - deducted);
    }

    /** The rows of each standing finding: one that several officers share deducts once. */
    private static Map<Object, List<GradedFinding>> rowsOfEach(Graded graded) {
        return graded.findings().stream()
                .filter(finding -> finding.state().standing())
                .collect(Collectors.groupingBy(QualityScore::identity));
    }

    private static Object identity(GradedFinding graded) {
        Finding.Key key = graded.finding().key();
        return List.of(key.provision(), key.seq());
    }

    private static int deduction(List<GradedFinding> rows, Scoring scoring) {
        return rows.stream()
                .map(row -> deduction(row, scoring))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static int deduction(GradedFinding row, Scoring scoring) {
        Provision provision = row.circumstance().provision();
        int byGrade = scoring.byGrade().getOrDefault(row.grade().code(), 0);
        return scoring.byCircumstance().getOrDefault(provision, byGrade);
    }

    private static Optional<String> qualityClass(int score, Scoring scoring) {
        return scoring.classes().stream()
                .filter(candidate -> score >= candidate.lowest())
                .findFirst()
                .map(QualityClass::label);
    }
}
