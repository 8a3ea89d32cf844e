package org.taizhang.clock.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.taizhang.clock.StateCouncilCalendar;
import org.taizhang.clock.WorkingDays;
import org.taizhang.rulebook.Span;
import org.taizhang.yaml.YamlProblems;

/** The calendars of the repository against the State Council's notices. */
class AnnouncedDaysTest {

    private static final String NOTICES = """
            2013 元旦 01-01 01-03 上班 01-05 01-06
            2013 春节 02-09 02-15 上班 02-16 02-17
            2013 清明 04-04 04-06 上班 04-07
            2013 劳动 04-29 05-01 上班 04-27 04-28
            2013 端午 06-10 06-12 上班 06-08 06-09
            2013 中秋 09-19 09-21 上班 09-22
            2013 国庆 10-01 10-07 上班 09-29 10-12
            2024 元旦 01-01 01-01
            2024 春节 02-10 02-17 上班 02-04 02-18
            2024 清明 04-04 04-06 上班 04-07
            2024 劳动 05-01 05-05 上班 04-28 05-11
            2024 端午 06-10 06-10
            2024 中秋 09-15 09-17 上班 09-14
            2024 国庆 10-01 10-07 上班 09-29 10-12
            2025 元旦 01-01 01-01
            2025 春节 01-28 02-04 上班 01-26 02-08
            2025 清明 04-04 04-06
            2025 劳动 05-01 05-05 上班 04-27
            2025 端午 05-31 06-02
            2025 国庆 10-01 10-08 上班 09-28 10-11
            2026 元旦 01-01 01-03 上班 01-04
            2026 春节 02-15 02-23 上班 02-14 02-28
            2026 清明 04-04 04-06
            2026 劳动 05-01 05-05 上班 05-09
            2026 端午 06-19 06-21
            2026 中秋 09-25 09-27
            2026 国庆 10-01 10-07 上班 09-20 10-10
            """;

    private final YamlProblems problems = new YamlProblems();
    private final WorkingDays calendar = CalendarFiles.read(Path.of("data/calendars"), problems);

    /** A holiday of a notice: its days off and the weekend days worked for it. */
    private record Holiday(String name, Set<LocalDate> off, Set<LocalDate> worked) {

        static Holiday of(String line) {
            String[] words = line.split(" ");
            String year = words[0] + "-";
            Set<LocalDate> off = LocalDate.parse(year + words[2])
                    .datesUntil(LocalDate.parse(year + words[3]).plusDays(1))
                    .collect(Collectors.toSet());
            Set<LocalDate> worked = Arrays.stream(words)
                    .skip(5)
                    .map(day -> LocalDate.parse(year + day))
                    .collect(Collectors.toSet());
            return new Holiday(words[0] + words[1], off, worked);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    @BeforeEach
    void theFilesAreRight() {
        assertThat(problems.all()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("holidays")
    void announcedDays(Holiday holiday) {
        assertThat(holiday.off()).isNotEmpty().noneMatch(calendar::isWorking);
        assertThat(holiday.worked()).allMatch(calendar::isWorking);
    }

    @ParameterizedTest
    @CsvSource({"2013, 250", "2024, 251", "2025, 248", "2026, 248"})
    void allOtherDaysFollowTheWeek(int year, int workingDays) {
        Set<LocalDate> announced = holidays()
                .flatMap(holiday -> Stream.concat(holiday.off().stream(), holiday.worked().stream()))
                .collect(Collectors.toSet());

        assertThat(calendar.known(year)).isTrue();
        assertThat(days(year).filter(day -> !announced.contains(day)))
                .allSatisfy(day -> assertThat(calendar.isWorking(day))
                        .as(day.toString())
                        .isEqualTo(day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0));
        assertThat(days(year).filter(calendar::isWorking))
                .as("a year's days but for its weekends and public holidays, 11 of them and 13 from 2025 on")
                .hasSize(workingDays);
    }

    @Test
    void theFileOf2013CorrectsTwoDaysOfTheLibrary() {
        WorkingDays library = new StateCouncilCalendar(Map.of());
        assertThat(days(2013).filter(day -> calendar.isWorking(day) != library.isWorking(day)))
                .containsExactly(LocalDate.of(2013, 4, 7), LocalDate.of(2013, 10, 12));
    }

    @Test
    void yearsWithoutAFileAreTheLibrarys() {
        assertThat(calendar.known(2023)).isTrue();
        assertThat(calendar.isWorking(LocalDate.of(2023, 10, 7))).isTrue();
        assertThat(calendar.known(2027)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2023-12-28, 3, WORKING_DAYS, 2024-01-03, New Year after a weekend",
        "2023-12-22, 10, DAYS, 2024-01-02, the last day is New Year's Day",
        "2024-02-02, 1, WORKING_DAYS, 2024-02-04, a Sunday worked before Spring Festival",
        "2024-02-08, 3, WORKING_DAYS, 2024-02-19, the eve of 2024 was worked and so is the Sunday after",
        "2024-01-10, 1, MONTHS, 2024-02-18, ends with the holiday on a Sunday that is worked",
        "2024-12-31, 2, WORKING_DAYS, 2025-01-03, a New Year without make-up days",
        "2025-01-24, 3, WORKING_DAYS, 2025-02-05, the eve of 2025 is off",
        "2025-01-27, 5, WORKING_DAYS, 2025-02-10, a Saturday worked after Spring Festival counts",
        "2024-12-31, 1, MONTHS, 2025-02-05, the month's last day is in the holiday",
        "2025-12-30, 2, WORKING_DAYS, 2026-01-04, a Sunday worked after New Year",
        "2025-10-03, 3, MONTHS, 2026-01-04, a Saturday off moves to a Sunday worked",
        "2026-02-13, 3, WORKING_DAYS, 2026-02-25, one Saturday worked and nine days off",
        "2026-02-05, 15, DAYS, 2026-02-24, ends in Spring Festival",
        "2026-02-27, 1, WORKING_DAYS, 2026-02-28, a Saturday worked after Spring Festival"
    })
    void deadlines(LocalDate start, int amount, Span.Unit unit, LocalDate last, String why) {
        assertThat(calendar.deadline(start, new Span(amount, unit))).as(why).isEqualTo(last);
    }

    private static Stream<Holiday> holidays() {
        return NOTICES.lines().map(Holiday::of);
    }

    private static Stream<LocalDate> days(int year) {
        return LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1));
    }
}
