package org.taizhang.clock;

import com.nlf.calendar.Holiday;
import com.nlf.calendar.util.HolidayUtil;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.Map;

/**
 * Public holidays and make-up working days after the State Council's yearly notices: those that come with the library,
 * overridden day by day by an office's own files.
 */
public final class StateCouncilCalendar implements WorkingDays {

    private static final int FIRST_YEAR = 2001;
    private static final int LAST_YEAR = 2100;

    /** What a notice makes of a day. */
    public enum Day {
        WORKING,
        OFF;

        /** What a day is that no notice names: the weekend is off. */
        public static Day ordinary(LocalDate day) {
            return switch (day.getDayOfWeek()) {
                case SATURDAY, SUNDAY -> OFF;
                default -> WORKING;
            };
        }
    }

    private final Map<LocalDate, Day> exceptions = new HashMap<>();

    /**
     * The calendar with these days laid over it.
     *
     * @param overrides what each of these days is; a year becomes known with its New Year's Day
     */
    public StateCouncilCalendar(Map<LocalDate, Day> overrides) {
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            HolidayUtil.getHolidays(year).forEach(this::add);
        }
        exceptions.putAll(overrides);
    }

    @Override
    public boolean isWorking(LocalDate day) {
        return exceptions.getOrDefault(day, Day.ordinary(day)) == Day.WORKING;
    }

    /** A year whose own New Year's Day is listed: the days of one notice reach into the December before it. */
    @Override
    public boolean known(int year) {
        return exceptions.containsKey(LocalDate.of(year, Month.JANUARY, 1));
    }

    private void add(Holiday holiday) {
        exceptions.put(LocalDate.parse(holiday.getDay()), holiday.isWork() ? Day.WORKING : Day.OFF);
    }
}
