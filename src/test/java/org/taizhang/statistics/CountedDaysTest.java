package org.taizhang.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.publication.Fixture.rulebook;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taizhang.clock.Clocks;
import org.taizhang.clock.WorkingDays;
import org.taizhang.court.Court;
import org.taizhang.grading.DaySpan;
import org.taizhang.grading.Graded;
import org.taizhang.grading.Grader;
import org.taizhang.grading.RandomEvaluation;
import org.taizhang.publication.Fixture;
import org.taizhang.publication.bulletin.DeadlineFigures;
import org.taizhang.publication.bulletin.FactCollector;

/** A bulletin says the same of the evaluations that may count in its months as of all that there are. */
class CountedDaysTest {

    private static final Court COURT = Fixture.court(Court.Naming.NONE, true);

    /** Under which evaluations are stored. */
    private static final WorkingDays WEEKENDS = new Calendar(0);

    /** What is announced later: more at once than was ever announced. */
    private static final WorkingDays WITH_HOLIDAYS = new Calendar(12);

    private record Figures(Statistics statistics, DeadlineFigures deadlines, Object facts) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void whatDoesNotCountMakesNoDifference(long seed) {
        RandomEvaluation random = new RandomEvaluation(seed);
        List<Graded> all = Stream.generate(random::next)
                .limit(400)
                .map(evaluation -> Grader.grade(evaluation, rulebook()))
                .toList();
        Random days = new Random(seed);
        int left = 0;
        for (int i = 0; i < 20; i++) {
            YearMonth month = YearMonth.of(2019, 6).plusMonths(days.nextInt(100));
            LocalDate asOf = month.atDay(1).plusDays(days.nextInt(900) - 400);
            List<Graded> counted =
                    all.stream().filter(graded -> counts(graded, month, asOf)).toList();
            assertThat(figures(counted, month, asOf)).isEqualTo(figures(all, month, asOf));
            left += all.size() - counted.size();
        }
        assertThat(left).isGreaterThan(all.size());
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 8})
    void whatIsKeptCoversWhatIsReckonedLater(long seed) {
        RandomEvaluation random = new RandomEvaluation(seed);
        Stream.generate(random::next).limit(400).forEach(evaluation -> {
            Graded graded = Grader.grade(evaluation, rulebook());
            var kept = CountedDays.kept(graded, clocks(WEEKENDS).of(evaluation));
            var later = CountedDays.of(graded, clocks(WITH_HOLIDAYS).of(evaluation));
            assertThat(later.isPresent()).isEqualTo(kept.isPresent());
            later.ifPresent(span -> assertThat(kept.orElseThrow().covers(span)).isTrue());
        });
    }

    private static boolean counts(Graded graded, YearMonth month, LocalDate asOf) {
        List<DaySpan> days = collector(month).days(asOf);
        return CountedDays.kept(graded, clocks(WEEKENDS).of(graded.evaluation()))
                .filter(counted -> days.stream()
                        .anyMatch(span -> !counted.first().isAfter(span.last())
                                && !counted.last().isBefore(span.first())))
                .isPresent();
    }

    private static Figures figures(List<Graded> evaluations, YearMonth month, LocalDate asOf) {
        Collector statistics = collector(month);
        DeadlineFigures.Collector deadlines =
                new DeadlineFigures.Collector(COURT, rulebook(), month, asOf, WITH_HOLIDAYS);
        FactCollector facts = new FactCollector(month);
        for (Graded graded : evaluations) {
            statistics.add(graded);
            clocks(WITH_HOLIDAYS).of(graded.evaluation()).forEach(deadlines::add);
            facts.add(graded);
        }
        return new Figures(statistics.statistics(), deadlines.figures(), facts.facts());
    }

    private static Collector collector(YearMonth month) {
        return new Collector(COURT, rulebook(), month);
    }

    private static Clocks clocks(WorkingDays calendar) {
        return new Clocks(rulebook(), calendar);
    }

    /** Knows weekends and, of every half of a year, so many days off from its first on. */
    private record Calendar(int holidays) implements WorkingDays {

        @Override
        public boolean isWorking(LocalDate day) {
            boolean holiday = day.getMonthValue() % 6 == 1 && day.getDayOfMonth() <= holidays;
            return !holiday && day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
        }

        @Override
        public boolean known(int year) {
            return true;
        }

        @Override
        public String fingerprint() {
            return Integer.toString(holidays);
        }
    }
}
