package org.taizhang.court;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The order in which an office lists its divisions and people: its own, never one by result. */
public final class OfficeOrder {

    private static final Comparator<String> BY_CODE_POINT =
            Comparator.comparing(text -> text.codePoints().toArray(), Arrays::compare);

    private final Map<String, Integer> places = new HashMap<>();

    /** The order of these divisions. */
    public OfficeOrder(List<String> divisions) {
        divisions.forEach(division -> places.putIfAbsent(division, places.size()));
    }

    /** Divisions in the office's order, then those that it does not list, by code point. */
    public Comparator<String> divisions() {
        return Comparator.comparingInt((String division) -> places.getOrDefault(division, Integer.MAX_VALUE))
                .thenComparing(BY_CODE_POINT);
    }

    /** Officers by division, then by 工号 (code point). */
    public Comparator<Officer> officers() {
        return Comparator.comparing(Officer::division, divisions()).thenComparing(Officer::number, BY_CODE_POINT);
    }
}
