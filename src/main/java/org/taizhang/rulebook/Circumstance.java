package org.taizhang.rulebook;

import java.util.List;

/**
 * One circumstance of error that the regulation names (Arts. 17-20).
 *
 * @param provision its article and item
 * @param label a short name for lists
 * @param text the statutory words
 * @param grading the grades that it may have, the first whose condition holds applies (R1)
 * @param condition what the item itself names and the workbook must show (R3)
 * @param needsGround a catch-all item, which needs a written ground (R2)
 * @param allocation id of the {@link Allocation} that says who is liable (Art. 22)
 */
public record Circumstance(
        Provision provision,
        String label,
        String text,
        List<ConditionalGrade> grading,
        Condition condition,
        boolean needsGround,
        String allocation) {

    /** A grade and when it applies. */
    public record ConditionalGrade(Grade grade, Condition when) {}

    public Circumstance {
        grading = List.copyOf(grading);
    }

    /** The grade under these facts; the last one listed where no condition before it holds (R1). */
    public Grade grade(Facts facts) {
        return grading.stream()
                .filter(conditional -> conditional.when().holds(facts))
                .findFirst()
                .orElse(grading.get(grading.size() - 1))
                .grade();
    }
}
