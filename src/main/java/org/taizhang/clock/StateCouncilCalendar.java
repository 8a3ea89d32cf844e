package org.taizhang.clock;

import com.nlf.calendar.Holiday;
import com.nlf.calendar.util.HolidayUtil;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.taizhang.digest.Sha256;

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

    private static final LocalDate FIRST_DAY = LocalDate.of(FIRST_YEAR, Month.JANUARY, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(LAST_YEAR, Month.DECEMBER, 31);

    private final Map<LocalDate, Day> exceptions = new HashMap<>();
    /** Working days from the first day up to each, that one included. */
    private final int[] worked = new int[Math.toIntExact(FIRST_DAY.until(LAST_DAY, ChronoUnit.DAYS)) + 1];

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
        int sum = 0;
        for (int i = 0; i < worked.length; i++) {
            sum += lookUp(FIRST_DAY.plusDays(i)) ? 1 : 0;
            worked[i] = sum;
        }
    }

    @Override
    public boolean isWorking(LocalDate day) {
        return day.isAfter(FIRST_DAY) && counted(day) ? workedUpTo(day) > workedUpTo(day.minusDays(1)) : lookUp(day);
    }

    @Override
    public int between(LocalDate after, LocalDate upTo) {
        return counted(after) && counted(upTo)
                ? Math.max(0, workedUpTo(upTo) - workedUpTo(after))
                : WorkingDays.super.between(after, upTo);
    }

    /** A year whose own New Year's Day is listed: the days of one notice reach into the December before it. */
    @Override
    public boolean known(int year) {
        return exceptions.containsKey(LocalDate.of(year, Month.JANUARY, 1));
    }

    @Override
    public String fingerprint() {
        return Sha256.of(new TreeMap<>(exceptions).toString().getBytes(StandardCharsets.US_ASCII));
    }

    private static boolean counted(LocalDate day) {
        return !day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY);
    }

    private int workedUpTo(LocalDate day) {
        return worked[(int) (day.toEpochDay() - FIRST_DAY.toEpochDay())];
    }

    private boolean lookUp(LocalDate day) {
        return exceptions.getOrDefault(day, Day.ordinary(day)) == Day.WORKING;
    }

    private void add(Holiday holiday) {
        exceptions.put(LocalDate.parse(holiday.getDay()), holiday.isWork() ? Day.WORKING : Day.OFF);
    }
}
