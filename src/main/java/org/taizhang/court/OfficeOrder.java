package org.taizhang.court;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The order in which an office lists its divisions and people: its own, never one by result. */
public final class OfficeOrder {

    private static final Comparator<String> BY_CODE_POINT = OfficeOrder::compare;

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

    private static int compare(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int i = 0;
        while (i < shorter && one.charAt(i) == other.charAt(i)) {
            i++;
        }
        if (i == shorter) {
            return Integer.compare(one.length(), other.length());
        }
        int start = i > 0 && Character.isHighSurrogate(one.charAt(i - 1)) ? i - 1 : i;
        return Integer.compare(one.codePointAt(start), other.codePointAt(start));
    }
}
