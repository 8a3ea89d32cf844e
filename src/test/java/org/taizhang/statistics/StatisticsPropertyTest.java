package org.taizhang.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.publication.Fixture.OCTOBER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taizhang.court.Court;
import org.taizhang.court.Officer;
import org.taizhang.decision.SanctionStatus;
import org.taizhang.grading.FindingState;
import org.taizhang.grading.Graded;
import org.taizhang.ledger.Entry;
import org.taizhang.publication.Fixture;
import org.taizhang.publication.LedgerLine;
import org.taizhang.rulebook.Circumstance;
import org.taizhang.rulebook.Provision;
import org.taizhang.rulebook.Role;

/** Any evaluations and any ledger: parts make up their totals, and every figure can be counted again. */
class StatisticsPropertyTest {

    private static final List<String> DIVISIONS = List.of("民庭", "刑庭", "外庭", "");
    private static final List<String> CASES = List.of("（2026）吉0721民初1号", "（2026）吉0721刑初1号", "（2026）吉0721执1号", "古怪");
    private static final Circumstance CIRCUMSTANCE =
            Fixture.rulebook().circumstances().get(Provision.of("3-1"));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void partsMakeUpTheirTotals(long seed) {
        Random random = new Random(seed);
        List<Graded> evaluations = evaluations(random);
        List<LedgerLine> ledger = ledger(random);

        Statistics statistics = count(evaluations, ledger);

        EvaluationFigures completed = statistics.evaluations();
        assertAddsUp(completed.bySource());
        assertAddsUp(completed.byKind());
        assertAddsUp(completed.byDivision());
        assertThat(sum(completed.byClass()).plus(completed.unclassed())).isEqualTo(completed.completed());
        for (DivisionBreakdown division : completed.classesByDivision()) {
            assertThat(division.breakdown().total())
                    .isEqualTo(completed
                            .byDivision()
                            .part(division.division())
                            .orElseThrow()
                            .figure());
        }
        Stream.of(
                        statistics.findings().byGrade(),
                        statistics.findings().byCircumstance(),
                        statistics.findings().byDivision(),
                        statistics.liabilities().byGrade(),
                        statistics.liabilities().byDivision(),
                        statistics.conversions(),
                        statistics.sanctions().byDivision())
                .forEach(StatisticsPropertyTest::assertAddsUp);
        Compared items = statistics.sanctions().items().stream()
                .map(item -> item.figure().cases())
                .reduce(Compared.NOTHING, Compared::plus);
        assertThat(items).isEqualTo(statistics.sanctions().total().cases());
        assertThat(statistics.sanctions().byStatus().values().stream().reduce(Compared.NOTHING, Compared::plus))
                .isEqualTo(items);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void everyFigureCanBeCountedAgain(long seed) {
        List<LedgerLine> ledger = ledger(new Random(seed));
        Statistics statistics = count(List.of(), ledger);
        for (Part grade : statistics.liabilities().byGrade().parts()) {
            assertThat(grade.figure())
                    .isEqualTo(again(
                            ledger,
                            line -> line.posted().entry().kind() == Entry.Kind.LIABILITY
                                    && line.posted().entry().grade().equals(grade.code())));
        }
        for (Part division : statistics.sanctions().byDivision().parts()) {
            assertThat(division.figure())
                    .isEqualTo(again(
                            ledger,
                            line -> line.posted().entry().kind() == Entry.Kind.SANCTION
                                    && line.officer().division().equals(division.code())));
        }
        assertThat(statistics.liabilities().total())
                .isEqualTo(again(ledger, line -> line.posted().entry().kind() == Entry.Kind.LIABILITY));
        LiabilityFigures.MonthGrades last = statistics.liabilities().trend().get(11);
        assertThat(last.cases().values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(statistics.liabilities().total().cases().now());
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23})
    void theOrderDoesNotMatter(long seed) {
        Random random = new Random(seed);
        List<Graded> evaluations = new ArrayList<>(evaluations(random));
        List<LedgerLine> ledger = new ArrayList<>(ledger(random));
        Statistics statistics = count(evaluations, ledger);
        Collections.shuffle(evaluations, random);
        Collections.shuffle(ledger, random);
        assertThat(count(evaluations, ledger)).isEqualTo(statistics);
    }

    private static void assertAddsUp(Breakdown breakdown) {
        assertThat(sum(breakdown)).isEqualTo(breakdown.total().cases());
        Stream.concat(Stream.of(breakdown.total()), breakdown.parts().stream().map(Part::figure))
                .forEach(figure -> {
                    assertThat(figure.persons().now())
                            .isBetween(0, figure.cases().now());
                    assertThat(figure.persons().before())
                            .isBetween(0, figure.cases().before());
                    assertThat(figure.persons().yearAgo())
                            .isBetween(0, figure.cases().yearAgo());
                });
    }

    private static Compared sum(Breakdown breakdown) {
        return breakdown.parts().stream().map(Part::cases).reduce(Compared.NOTHING, Compared::plus);
    }

    private static Figure again(List<LedgerLine> ledger, Predicate<LedgerLine> which) {
        List<List<LedgerLine>> months = Stream.of(OCTOBER, OCTOBER.minusMonths(1), OCTOBER.minusYears(1))
                .map(month -> ledger.stream()
                        .filter(which)
                        .filter(line -> !line.posted().entry().effective().isBefore(month.atDay(1))
                                && !line.posted().entry().effective().isAfter(month.atEndOfMonth()))
                        .toList())
                .toList();
        List<Integer> persons = months.stream()
                .map(lines ->
                        (int) lines.stream().map(LedgerLine::officer).distinct().count())
                .toList();
        return new Figure(
                new Compared(
                        months.get(0).size(),
                        months.get(1).size(),
                        months.get(2).size()),
                new Compared(persons.get(0), persons.get(1), persons.get(2)));
    }

    private static Statistics count(List<Graded> evaluations, List<LedgerLine> ledger) {
        Collector collector = new Collector(Fixture.court(Court.Naming.NONE, true), Fixture.rulebook(), OCTOBER);
        evaluations.forEach(collector::add);
        ledger.forEach(line -> collector.add(line.posted().entry(), line.officer(), line.status()));
        return collector.statistics();
    }

    private static List<Graded> evaluations(Random random) {
        List<Graded> evaluations = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            Reported reported = random.nextInt(5) == 0 ? Reported.open() : Reported.on(day(random));
            reported.of(pick(random, DIVISIONS), pick(random, CASES), "9-" + (1 + random.nextInt(10)));
            for (int f = random.nextInt(4); f > 0; f--) {
                reported.finding(CIRCUMSTANCE, "G0", pick(random, List.of(FindingState.values())), day(random));
            }
            if (random.nextInt(8) == 0) {
                reported.withdrawn();
            }
            evaluations.add(reported.graded());
        }
        return evaluations;
    }

    private static List<LedgerLine> ledger(Random random) {
        Fixture fixture = new Fixture();
        for (int i = 0; i < 400; i++) {
            String number = "%04d".formatted(random.nextInt(30));
            Officer officer =
                    Fixture.officer(number, "人" + number, DIVISIONS.get(number.hashCode() % DIVISIONS.size()));
            switch (random.nextInt(3)) {
                case 0 ->
                    fixture.liability(
                            officer, day(random), "G" + random.nextInt(6), pick(random, List.of(Role.values())), 1);
                case 1 -> fixture.conversion(officer, day(random));
                default ->
                    fixture.sanction(
                            officer,
                            day(random),
                            pick(random, List.of("5-1", "5-2", "")),
                            "某措施",
                            random.nextInt(4),
                            pick(random, List.of(SanctionStatus.values())));
            }
        }
        return fixture.lines();
    }

    private static LocalDate day(Random random) {
        return OCTOBER.minusMonths(pick(random, List.of(0, 0, 1, 2, 11, 12, 13)))
                .atDay(1 + random.nextInt(28));
    }

    private static <T> T pick(Random random, List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
