package org.taizhang.clock;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import org.taizhang.rulebook.Span;

/** The working days of public offices, and the deadlines that depend on them (Civil Code Arts. 201-203). */
public interface WorkingDays {

    /** Whether offices work on that day. */
    boolean isWorking(LocalDate day);

    /** Whether there is data for the year; where there isn't, {@link #isWorking} knows weekends alone. */
    boolean known(int year);

    /** What changes whenever a day does: two calendars with the same fingerprint agree on every day. */
    String fingerprint();

    /** How many working days there are after a day and up to another, that one included; 0 where it isn't later. */
    default int between(LocalDate after, LocalDate upTo) {
        int working = 0;
        for (LocalDate day = after.plusDays(1); !day.isAfter(upTo); day = day.plusDays(1)) {
            working += isWorking(day) ? 1 : 0;
        }
        return working;
    }

    /** The day itself where it is a working day, otherwise the next one. */
    default LocalDate onOrAfter(LocalDate day) {
        LocalDate working = day;
        while (!isWorking(working)) {
            working = working.plusDays(1);
        }
        return working;
    }

    /** The n-th working day after a day, the day itself not counted. */
    default LocalDate plus(LocalDate day, int workingDays) {
        LocalDate last = day;
        for (int counted = 0; counted < workingDays; counted++) {
            last = onOrAfter(last.plusDays(1));
        }
        return last;
    }

    /**
     * The last day of a deadline: the first day is not counted, and a last day that is not a working day moves to the
     * next one. A length in quarters ends with the calendar quarter so many after that of the start.
     */
    default LocalDate deadline(LocalDate start, Span length) {
        return onOrAfter(nominalEnd(start, length));
    }

    /** The last day of a period before it moves to a working day (Civil Code Arts. 201-202). */
    default LocalDate nominalEnd(LocalDate start, Span length) {
        return switch (length.unit()) {
            case WORKING_DAYS -> plus(start, length.amount());
            case QUARTERS -> lastOfQuarter(start.plus(length.amount(), IsoFields.QUARTER_YEARS));
            case YEARS, MONTHS, DAYS -> length.lastDay(start);
        };
    }

    private static LocalDate lastOfQuarter(LocalDate day) {
        LocalDate firstMonth = day.with(IsoFields.DAY_OF_QUARTER, 1);
        return firstMonth.plus(1, IsoFields.QUARTER_YEARS).minusDays(1);
    }
}
