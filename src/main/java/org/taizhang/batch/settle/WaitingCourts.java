package org.taizhang.batch.settle;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.taizhang.court.CourtRules;

/** The courts of a run whose settling waits for acceptance (R44); the others go on. */
public final class WaitingCourts {

    private final Set<String> waiting = new HashSet<>();

    void add(CourtRules court) {
        waiting.add(court.id());
    }

    void clear() {
        waiting.clear();
    }

    /** Whether nothing of a court may be appended. */
    public boolean contains(CourtRules court) {
        return waiting.contains(court.id());
    }

    /** The courts that go on. */
    List<CourtRules> others(List<CourtRules> courts) {
        return courts.stream().filter(court -> !contains(court)).toList();
    }
}
