package org.taizhang.clock;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalInt;
import org.taizhang.rulebook.Span.Unit;

/**
 * How a clock stands on a day (R40).
 *
 * @param status the status
 * @param days days left of a running one, days over of one that is overdue or was done late; none for the others.
 *     Working days where the rule's length is in working days (0 over on a weekend right after the last day), otherwise
 *     calendar days
 */
public record Standing(ClockStatus status, OptionalInt days) {

    /**
     * The standing on a day. What was done is done, whatever the day, and it was late after the last day. On the last
     * day itself 0 days are left; a clock is due soon once no more days are left than its rule says. A start later than
     * the day (which only a run for an earlier day can see, E110) has not come yet.
     */
    public static Standing of(CaseClock clock, LocalDate today, WorkingDays calendar) {
        if (clock.started().isEmpty()) {
            return without(ClockStatus.NOT_STARTED);
        }
        LocalDate last = clock.deadline().orElseThrow().last();
        if (clock.stopped().isPresent()) {
            LocalDate stopped = clock.stopped().get();
            return stopped.isAfter(last)
                    ? with(ClockStatus.DONE_LATE, days(clock, last, stopped, calendar))
                    : without(ClockStatus.DONE);
        }
        if (clock.started().get().isAfter(today)) {
            return without(ClockStatus.NOT_STARTED);
        }
        return today.isAfter(last) ? over(clock, last, today, calendar) : left(clock, last, today, calendar);
    }

    private static Standing over(CaseClock clock, LocalDate last, LocalDate today, WorkingDays calendar) {
        return clock.rule().lapses()
                ? without(ClockStatus.LAPSED)
                : with(ClockStatus.OVERDUE, days(clock, last, today, calendar));
    }

    private static Standing left(CaseClock clock, LocalDate last, LocalDate today, WorkingDays calendar) {
        int left = days(clock, today, last, calendar);
        return with(left <= clock.rule().dueSoon() ? ClockStatus.DUE_SOON : ClockStatus.RUNNING, left);
    }

    private static int days(CaseClock clock, LocalDate after, LocalDate upTo, WorkingDays calendar) {
        return clock.rule().length().unit() == Unit.WORKING_DAYS
                ? calendar.between(after, upTo)
                : Math.toIntExact(ChronoUnit.DAYS.between(after, upTo));
    }

    private static Standing without(ClockStatus status) {
        return new Standing(status, OptionalInt.empty());
    }

    private static Standing with(ClockStatus status, int days) {
        return new Standing(status, OptionalInt.of(days));
    }
}
