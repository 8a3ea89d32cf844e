package org.taizhang.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.taizhang.clock.yaml.CalendarFiles;
import org.taizhang.rulebook.ClockRule;
import org.taizhang.rulebook.Span;
import org.taizhang.rulebook.Span.Unit;
import org.taizhang.yaml.YamlProblems;

/** Deadlines and days against somebody who ticks off one day after another on the wall calendar. */
class DeadlinePropertyTest {

    private static final WorkingDays CALENDAR = CalendarFiles.read(Path.of("data/calendars"), new YamlProblems());
    private static final LocalDate FIRST = LocalDate.of(2000, 12, 1);
    private static final int DAYS = 10_300;
    private static final int ROUNDS = 20_000;

    private final Random random = new Random(20191218);

    @Test
    void theLastDay() {
        for (int i = 0; i < ROUNDS; i++) {
            LocalDate start = day();
            Span length = new Span(1 + random.nextInt(12), Unit.values()[random.nextInt(Unit.values().length)]);
            LocalDate ticked = tick(start, length);
            assertThat(CALENDAR.deadline(start, length))
                    .as("%s from %s", length, start)
                    .isEqualTo(ticked);
            assertThat(Deadline.of(start, length, CALENDAR).last()).isEqualTo(ticked);
        }
    }

    @Test
    void theDaysLeftAndOver() {
        for (int i = 0; i < ROUNDS; i++) {
            LocalDate start = day();
            boolean working = random.nextBoolean();
            Span length = new Span(1 + random.nextInt(12), working ? Unit.WORKING_DAYS : Unit.DAYS);
            CaseClock clock = clock(start, length);
            LocalDate last = clock.deadline().orElseThrow().last();
            LocalDate today = start.plusDays(random.nextInt(60));
            int left = ticks(today, last, working);
            int over = ticks(last, today, working);
            Standing expected = today.isAfter(last)
                    ? new Standing(ClockStatus.OVERDUE, OptionalInt.of(over))
                    : new Standing(left <= 2 ? ClockStatus.DUE_SOON : ClockStatus.RUNNING, OptionalInt.of(left));
            assertThat(Standing.of(clock, today, CALENDAR))
                    .as("%s from %s on %s", length, start, today)
                    .isEqualTo(expected);
        }
    }

    @Test
    void aDeadlineIsKnownWhereNoYearWithoutDataWasNeeded() {
        for (int i = 0; i < ROUNDS; i++) {
            LocalDate start = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(365));
            Deadline deadline = Deadline.of(start, new Span(1, Unit.MONTHS), CALENDAR);
            assertThat(deadline.computed()).isEqualTo(deadline.last().getYear() > 2026);
        }
    }

    private LocalDate day() {
        return FIRST.plusDays(random.nextInt(DAYS));
    }

    private static CaseClock clock(LocalDate start, Span length) {
        ClockRule rule = new ClockRule(
                "ID",
                "期限",
                "依据",
                "某人",
                ClockRule.Scope.EVALUATION,
                ClockRule.Event.ASSIGNED,
                false,
                ClockRule.Event.COMPLETED,
                length,
                2,
                false);
        return new CaseClock(
                rule,
                new ClockSubject("P1", "", "", "", Optional.empty()),
                Optional.of(start),
                Optional.of(Deadline.of(start, length, CALENDAR)),
                Optional.empty());
    }

    /** Ticks off days until the period is over, then on to a working day. */
    private static LocalDate tick(LocalDate start, Span length) {
        LocalDate day = start;
        for (int n = 0; n < length.amount(); n++) {
            day = switch (length.unit()) {
                case DAYS -> day.plusDays(1);
                case WORKING_DAYS -> nextWorking(day);
                case MONTHS, YEARS, QUARTERS -> day;
            };
        }
        YearMonth month = YearMonth.from(start);
        int months = 0;
        while (length.unit() == Unit.MONTHS && months < length.amount()
                || length.unit() == Unit.YEARS && months < 12 * length.amount()) {
            month = month.plusMonths(1);
            months++;
        }
        if (months > 0) {
            day = month.atDay(Math.min(start.getDayOfMonth(), month.lengthOfMonth()));
        }
        if (length.unit() == Unit.QUARTERS) {
            day = quarterEnd(start, length.amount());
        }
        while (!CALENDAR.isWorking(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static LocalDate nextWorking(LocalDate day) {
        LocalDate next = day.plusDays(1);
        while (!CALENDAR.isWorking(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    /** The last day of March, June, September or December for the n-th time after the one of the start's own quarter. */
    private static LocalDate quarterEnd(LocalDate start, int amount) {
        YearMonth month = YearMonth.from(start);
        int ends = -1;
        while (true) {
            if (month.getMonthValue() % 3 == 0 && ++ends == amount) {
                return month.atEndOfMonth();
            }
            month = month.plusMonths(1);
        }
    }

    private static int ticks(LocalDate after, LocalDate upTo, boolean working) {
        int ticks = 0;
        for (LocalDate day = after.plusDays(1); !day.isAfter(upTo); day = day.plusDays(1)) {
            ticks += !working || CALENDAR.isWorking(day) ? 1 : 0;
        }
        return ticks;
    }
}
