package org.taizhang.publication;

import java.util.Map;

/**
 * Evaluations completed in a month.
 *
 * @param completed how many
 * @param byClass how many of them are of each quality class, by its label; those with pending findings have none (R33)
 */
public record EvaluationCounts(int completed, Map<String, Integer> byClass) {

    public EvaluationCounts {
        byClass = Map.copyOf(byClass);
        if (classed(byClass) > completed) {
            throw new IllegalArgumentException("more classed than completed: " + byClass + " of " + completed);
        }
    }

    /** How many are of that class. */
    public int of(String label) {
        return byClass.getOrDefault(label, 0);
    }

    /** How many have no class yet. */
    public int unclassed() {
        return completed - classed(byClass);
    }

    private static int classed(Map<String, Integer> byClass) {
        return byClass.values().stream().mapToInt(Integer::intValue).sum();
    }
}
