package org.taizhang.statistics;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.taizhang.court.Court;
import org.taizhang.rulebook.Grade;
import org.taizhang.rulebook.Provision;
import org.taizhang.rulebook.Rulebook;

/** The parts that every breakdown has, their order and what they are called: the rulebook's and the office's. */
record Naming(Court court, Rulebook rulebook) {

    private static final String NO_DIVISION = "未登记部门";

    Breakdown divisions(Counts<String> counts) {
        return counts.breakdown(
                court.divisions(),
                court.order().divisions(),
                Function.identity(),
                division -> division.isEmpty() ? NO_DIVISION : division);
    }

    /** A breakdown for each of some divisions and each that counted anything, in the office's order. */
    List<DivisionBreakdown> byDivision(
            Map<String, Counts<String>> counted, Function<Counts<String>, Breakdown> breakdown) {
        TreeSet<String> divisions = new TreeSet<>(court.order().divisions());
        divisions.addAll(court.divisions());
        divisions.addAll(counted.keySet());
        return divisions.stream()
                .map(division -> new DivisionBreakdown(
                        division, breakdown.apply(counted.getOrDefault(division, new Counts<>()))))
                .toList();
    }

    /** By grade code. */
    Breakdown grades(Counts<String> counts) {
        List<String> codes = rulebook.grades().stream().map(Grade::code).toList();
        return listed(counts, codes, code -> rulebook.grade(code).label());
    }

    Breakdown provisions(Counts<Provision> counts, List<Provision> always) {
        return counts.breakdown(
                always,
                Comparator.naturalOrder(),
                Provision::code,
                provision ->
                        rulebook.clause(provision).map(clause -> clause.label()).orElseGet(provision::citation));
    }

    /** By keys of a closed list, in its order; keys that it doesn't have, of a rulebook before it, come last. */
    Breakdown listed(Counts<String> counts, List<String> list, Function<String, String> label) {
        Comparator<String> order =
                Comparator.comparingInt(key -> list.contains(key) ? list.indexOf(key) : Integer.MAX_VALUE);
        return counts.breakdown(
                list,
                order.thenComparing(Comparator.naturalOrder()),
                Function.identity(),
                key -> list.contains(key) ? label.apply(key) : key);
    }
}
