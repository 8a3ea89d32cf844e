package org.taizhang.clock;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.taizhang.court.Court;
import org.taizhang.court.Officer;

/** Finds the person behind what a workbook gives as 评查人, a staff number or a name. */
final class Reviewers {

    private final Court court;
    private final Map<String, Officer> officers;
    private final Map<String, List<Officer>> byName;

    Reviewers(Court court, Map<String, Officer> officers) {
        this.court = court;
        this.officers = officers;
        this.byName = officers.values().stream().collect(Collectors.groupingBy(Officer::name));
    }

    /** The officer with that number, or the only one with that name, members of the committee first; else the bare text. */
    Officer of(String given) {
        if (officers.containsKey(given)) {
            return officers.get(given);
        }
        if (court.committee().contains(given)) {
            return new Officer(given, "", "", "", false, false);
        }
        List<Officer> namesakes = byName.getOrDefault(given, List.of());
        List<Officer> members = namesakes.stream()
                .filter(officer -> court.committee().contains(officer.number()))
                .toList();
        List<Officer> candidates = members.isEmpty() ? namesakes : members;
        return candidates.size() == 1 ? candidates.get(0) : new Officer("", given, "", "", false, false);
    }

    /** Members of the committee in their order, then the office's own order; those without a number last. */
    Comparator<Officer> order() {
        return Comparator.comparingInt(this::place)
                .thenComparing(court.order().officers())
                .thenComparing(Officer::name);
    }

    private int place(Officer officer) {
        int place = court.committee().indexOf(officer.number());
        if (place >= 0) {
            return place;
        }
        return officer.number().isEmpty() ? Integer.MAX_VALUE : Integer.MAX_VALUE - 1;
    }
}
