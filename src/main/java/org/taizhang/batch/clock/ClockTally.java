package org.taizhang.batch.clock;

import java.util.EnumMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.taizhang.clock.CaseClock;
import org.taizhang.clock.ClockStatus;
import org.taizhang.clock.Standing;
import org.taizhang.clock.WorkingDays;

/** Counts clocks by status, and those whose deadline was reckoned from weekends. */
final class ClockTally {

    private final WorkingDays calendar;
    private final Map<ClockStatus, Long> counts = new EnumMap<>(ClockStatus.class);
    private final SortedSet<Integer> without = new TreeSet<>();
    private long computed;

    ClockTally(WorkingDays calendar) {
        this.calendar = calendar;
    }

    void add(CaseClock clock, Standing standing) {
        counts.merge(standing.status(), 1L, Long::sum);
        clock.deadline().filter(deadline -> deadline.computed()).ifPresent(deadline -> {
            computed++;
            int first = clock.started().orElseThrow().getYear();
            for (int year = first; year <= deadline.last().getYear(); year++) {
                if (!calendar.known(year)) {
                    without.add(year);
                }
            }
        });
    }

    void add(ClockTally other) {
        other.counts.forEach((status, count) -> counts.merge(status, count, Long::sum));
        without.addAll(other.without);
        computed += other.computed;
    }

    long count(ClockStatus status) {
        return counts.getOrDefault(status, 0L);
    }

    String text(ClockStatus status) {
        return Long.toString(count(status));
    }

    /** How many deadlines were reckoned from weekends. */
    long computed() {
        return computed;
    }

    /** The years for which there is no data, but a deadline. */
    SortedSet<Integer> yearsWithoutData() {
        return without;
    }
}
