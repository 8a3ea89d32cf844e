package org.taizhang.publication;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.taizhang.court.Court;
import org.taizhang.grading.QualityScore;

/** How many scored evaluations each division has in each quality class (R33); counted while they pass. */
final class QualityTotals {

    /** Stands for the class of evaluations that have none yet. */
    private static final String UNCLASSED = "";

    private final Map<String, Map<String, Integer>> divisions = new HashMap<>();

    /**
     * What a division has.
     *
     * @param name as sheets say it
     */
    record Division(String name, Map<String, Integer> classes) {

        /** Evaluations that have a score. */
        int scored() {
            return classes.values().stream().mapToInt(Integer::intValue).sum();
        }

        int in(String qualityClass) {
            return classes.getOrDefault(qualityClass, 0);
        }

        int unclassed() {
            return in(UNCLASSED);
        }
    }

    void count(String division, QualityScore score) {
        divisions
                .computeIfAbsent(division, name -> new HashMap<>())
                .merge(score.qualityClass().orElse(UNCLASSED), 1, Integer::sum);
    }

    /** Every division of a court's list and every other one that has any, in the office's order. */
    List<Division> divisions(Court court) {
        TreeSet<String> names = new TreeSet<>(court.order().divisions());
        names.addAll(court.divisions());
        names.addAll(divisions.keySet());
        List<Division> found = new ArrayList<>();
        names.forEach(
                name -> found.add(new Division(DivisionTotals.shown(name), divisions.getOrDefault(name, Map.of()))));
        return found;
    }

    Division all() {
        Map<String, Integer> classes = new HashMap<>();
        divisions.values().forEach(each -> each.forEach((name, count) -> classes.merge(name, count, Integer::sum)));
        return new Division("合计", classes);
    }
}
