package org.taizhang.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taizhang.rulebook.Span;

class StateCouncilCalendarTest {

    private static final WorkingDays CALENDAR = new StateCouncilCalendar(Map.of());

    @ParameterizedTest
    @CsvSource({
        "2023-09-28, true, a Thursday",
        "2023-09-29, false, the mid-autumn festival on a Friday",
        "2023-10-07, true, a Saturday worked for the national holiday",
        "2023-10-08, true, a Sunday worked for the national holiday",
        "2023-10-14, false, a Saturday",
        "2050-10-03, true, a Monday of a year without data",
        "2050-10-02, false, a Sunday of a year without data"
    })
    void workingDays(LocalDate day, boolean working, String why) {
        assertThat(CALENDAR.isWorking(day)).as(why).isEqualTo(working);
    }

    @Test
    void aYearIsKnownByItsOwnNewYearsDay() {
        assertThat(CALENDAR.known(2023)).isTrue();
        assertThat(CALENDAR.known(2001))
                .as("only the days around New Year 2002")
                .isFalse();
        assertThat(CALENDAR.known(2050)).isFalse();
    }

    @Test
    void anOfficesOwnDaysGoFirst() {
        LocalDate newYear = LocalDate.of(2050, 1, 1);
        WorkingDays overridden = new StateCouncilCalendar(Map.of(
                newYear,
                StateCouncilCalendar.Day.OFF,
                LocalDate.of(2050, 1, 3),
                StateCouncilCalendar.Day.OFF,
                LocalDate.of(2023, 10, 7),
                StateCouncilCalendar.Day.OFF));

        assertThat(overridden.known(2050)).isTrue();
        assertThat(overridden.onOrAfter(newYear)).isEqualTo("2050-01-04");
        assertThat(overridden.onOrAfter(LocalDate.of(2023, 10, 1))).isEqualTo("2023-10-08");
    }

    @ParameterizedTest
    @CsvSource({
        "2023-09-21, 10, DAYS, 2023-10-07, a holiday moves the last day",
        "2023-09-20, 10, DAYS, 2023-10-07, the day before too",
        "2023-09-18, 10, DAYS, 2023-09-28, a working day stays",
        "2023-09-27, 3, WORKING_DAYS, 2023-10-08, the holiday is not counted and the days worked for it are",
        "2023-01-31, 1, MONTHS, 2023-02-28, the month's last day",
        "2023-08-31, 1, MONTHS, 2023-10-07, a month ends on its last day, in the holiday",
        "2023-02-15, 1, QUARTERS, 2023-06-30, the end of the next quarter",
        "2022-11-30, 1, QUARTERS, 2023-03-31, across the year",
        "2022-03-01, 2, YEARS, 2024-03-01, years"
    })
    void deadlines(LocalDate start, int amount, Span.Unit unit, LocalDate last, String why) {
        assertThat(CALENDAR.deadline(start, new Span(amount, unit))).as(why).isEqualTo(last);
    }
}
