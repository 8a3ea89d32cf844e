package org.taizhang.publication.bulletin;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import org.taizhang.court.Court;
import org.taizhang.statistics.Breakdown;
import org.taizhang.statistics.DivisionBreakdown;
import org.taizhang.statistics.Part;

/** In which order a bulletin lists divisions: the office's own, or by result where the court ranks them. */
record Divisions(Court court) {

    private static final String NONE = "未登记部门";

    /** Whether they are ranked, so that a table says their places. */
    boolean ranked() {
        return court.bulletin().ranking();
    }

    /** The parts of a breakdown by division. */
    List<Part> parts(Breakdown breakdown) {
        return ordered(breakdown.parts(), part -> part.cases().now());
    }

    /** The divisions that have a breakdown each. */
    List<DivisionBreakdown> tables(List<DivisionBreakdown> divisions) {
        return ordered(
                divisions, division -> division.breakdown().total().cases().now());
    }

    /** The place of one with so many among these totals; equals share a place. */
    static int place(int cases, List<Integer> totals) {
        return 1 + (int) totals.stream().filter(other -> other > cases).count();
    }

    /** What a division is called. */
    static String label(String division) {
        return division.isEmpty() ? NONE : division;
    }

    private <T> List<T> ordered(List<T> divisions, ToIntFunction<T> cases) {
        return ranked()
                ? divisions.stream()
                        .sorted(Comparator.comparingInt(cases).reversed())
                        .toList()
                : divisions;
    }
}
