package org.taizhang.rulebook;

import java.util.List;
import java.util.Map;

/**
 * Quality score of a case (R33).
 *
 * @param full score of a case without findings
 * @param floor lowest score
 * @param byGrade points deducted per finding, by grade code
 * @param byCircumstance points deducted where a circumstance has its own figure
 * @param classes best first
 */
public record Scoring(
        int full,
        int floor,
        Map<String, Integer> byGrade,
        Map<Provision, Integer> byCircumstance,
        List<QualityClass> classes) {

    /** A quality class and the lowest score that it takes. */
    public record QualityClass(String label, int lowest) {}

    public Scoring {
        byGrade = Map.copyOf(byGrade);
        byCircumstance = Map.copyOf(byCircumstance);
        classes = List.copyOf(classes);
    }
}
