package org.taizhang.statistics;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.taizhang.clock.CaseClock;
import org.taizhang.evaluation.Registration;
import org.taizhang.grading.DaySpan;
import org.taizhang.grading.Graded;

/**
 * Between which days an evaluation may count in a month's figures: the months outside say the same with and without it, so
 * that a bulletin need not read what was concluded years ago.
 */
public final class CountedDays {

    /** The last day of what stays open until something is done. */
    private static final LocalDate FOR_EVER = LocalDate.of(9999, 12, 31);

    /** Holidays announced later move the last day of a right of some weeks by some days, by a month never. */
    private static final Period ROOM = Period.ofMonths(1);

    private CountedDays() {}

    /**
     * The days of an evaluation under the calendar by which its clocks are reckoned; none where it never counts.
     *
     * @param clocks all clocks of it, also those that stopped
     */
    public static Optional<DaySpan> of(Graded graded, Collection<CaseClock> clocks) {
        return of(graded, clocks, Period.ZERO);
    }

    /** The same with room for holidays that are announced later: what is kept until the evaluation changes. */
    public static Optional<DaySpan> kept(Graded graded, Collection<CaseClock> clocks) {
        return of(graded, clocks, ROOM);
    }

    private static Optional<DaySpan> of(Graded graded, Collection<CaseClock> clocks, Period room) {
        SortedSet<LocalDate> days = new TreeSet<>();
        Registration registration = graded.evaluation().registration();
        if (!registration.withdrawn()) {
            registration.course().completed().ifPresent(days::add);
        }
        graded.findings()
                .forEach(finding -> FindingCollector.day(finding, registration).ifPresent(days::add));
        for (CaseClock clock : clocks) {
            clock.stopped().ifPresent(days::add);
            if (clock.isOpen()) {
                days.add(clock.started().orElseThrow());
                days.add(
                        clock.rule().lapses()
                                ? clock.deadline().orElseThrow().last().plus(room)
                                : FOR_EVER);
            }
        }
        return days.isEmpty() ? Optional.empty() : Optional.of(new DaySpan(days.first(), days.last()));
    }
}
