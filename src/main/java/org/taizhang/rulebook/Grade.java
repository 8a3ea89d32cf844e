package org.taizhang.rulebook;

import java.util.List;
import java.util.Map;

/**
 * A grade of liability; what it is called and what it weighs.
 *
 * @param code stable code, {@code FLAW}
 * @param rank position in the rulebook's list, 0 the lightest
 * @param label as the regulation says it, {@code 瑕疵差错}
 * @param shortLabel as a table heading says it, {@code 瑕疵}
 * @param aliases other words that mean it, former labels among them: rows stored under those stay readable
 * @param points internal points of one liability, by role (R29)
 */
public record Grade(
        String code, int rank, String label, String shortLabel, List<String> aliases, Map<Role, Integer> points)
        implements Comparable<Grade> {

    private static final String LIABILITY = "责任";

    public Grade {
        aliases = List.copyOf(aliases);
        points = Map.copyOf(points);
    }

    /** Whether that text is one of its names. */
    public boolean isCalled(String text) {
        return label.equals(text) || shortLabel.equals(text) || aliases.contains(text);
    }

    /** Points of one liability of this grade in that role (R29). */
    public int points(Role role) {
        return points.get(role);
    }

    /** As a sentence speaks of a liability of this grade: {@code 瑕疵差错责任}. */
    public String liability() {
        return label.endsWith(LIABILITY) ? label : label + LIABILITY;
    }

    @Override
    public int compareTo(Grade other) {
        return Integer.compare(rank, other.rank);
    }
}
