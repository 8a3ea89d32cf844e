package org.taizhang.statistics;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.taizhang.statistics.Periods.Period;

/** Counts cases, and persons once, in the three months. */
final class Count {

    private final int[] cases = new int[Period.values().length];
    private final Map<Period, Set<String>> persons = new EnumMap<>(Period.class);

    void add(Period period) {
        add(period, 1);
    }

    void add(Period period, int amount) {
        cases[period.ordinal()] += amount;
    }

    void add(Period period, String person) {
        add(period);
        persons.computeIfAbsent(period, any -> new HashSet<>()).add(person);
    }

    Compared cases() {
        return compared(List.of(cases[0], cases[1], cases[2]));
    }

    Figure figure() {
        List<Integer> counted = new ArrayList<>();
        for (Period period : Period.values()) {
            counted.add(persons.getOrDefault(period, Set.of()).size());
        }
        return new Figure(cases(), compared(counted));
    }

    private static Compared compared(List<Integer> counts) {
        return new Compared(
                counts.get(Period.NOW.ordinal()),
                counts.get(Period.BEFORE.ordinal()),
                counts.get(Period.YEAR_AGO.ordinal()));
    }
}
