package org.taizhang.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.taizhang.batch.clock.OpenClocks;
import org.taizhang.batch.publish.CourtBooks;
import org.taizhang.batch.publish.Forecasts;
import org.taizhang.batch.publish.GradedCases;
import org.taizhang.clock.StateCouncilCalendar;
import org.taizhang.clock.jdbc.AssignmentStore;
import org.taizhang.clock.jdbc.OpenClockStore;
import org.taizhang.clock.jdbc.ReviewStore;
import org.taizhang.court.CourtRules;
import org.taizhang.court.yaml.CourtFile;
import org.taizhang.grading.jdbc.GradedCaseStore;
import org.taizhang.grading.jdbc.LiableFindingStore;
import org.taizhang.intake.jdbc.EvaluationStream;
import org.taizhang.intake.jdbc.VersionStore;
import org.taizhang.ledger.jdbc.LedgerStore;
import org.taizhang.publication.bulletin.BulletinMaterial;
import org.taizhang.rulebook.Qianguo;
import org.taizhang.statistics.Breakdown;
import org.taizhang.statistics.Compared;
import org.taizhang.statistics.Figure;
import org.taizhang.statistics.Part;
import org.taizhang.statistics.Statistics;
import org.taizhang.yaml.YamlProblems;

/** On the sample every figure of every month is a sum over what {@code export} says. */
class StatisticsOfSampleTest {

    private static final LocalDate AS_OF = LocalDate.parse(House.DATE);

    private static House house;
    private static CourtRules court;
    private static CourtBooks books;
    private static Rows ledger;
    private static Rows evaluations;
    private static Rows findings;

    @BeforeAll
    static void run(@TempDir Path folder) throws Exception {
        house = new House(folder);
        house.run("nightly", House.SAMPLE.toString());
        ledger = house.ledger();
        evaluations = house.table("evaluations");
        findings = house.table("findings");
        court = new CourtRules(
                CourtFile.read(Path.of("data/courts/qianguo.yml"), new YamlProblems())
                        .orElseThrow(),
                Qianguo.reading(Map.of()));
        DataSource source = house.database().dataSource();
        String schema = house.database().ledgerSchema();
        VersionStore versions = new VersionStore(source, schema, Clock.systemUTC());
        EvaluationStream stored = new EvaluationStream(versions);
        books = new CourtBooks(
                new LedgerStore(source, schema),
                versions,
                stored,
                new GradedCases(new GradedCaseStore(source), stored),
                new Forecasts(new LiableFindingStore(source)),
                new OpenClocks(new OpenClockStore(source), stored, new StateCouncilCalendar(Map.of()), schema),
                new ReviewStore(source, schema),
                new AssignmentStore(source, schema));
    }

    @AfterAll
    static void close() {
        house.close();
    }

    static Stream<YearMonth> months() {
        return Stream.iterate(YearMonth.of(2024, 1), month -> month.plusMonths(3))
                .limit(12);
    }

    @ParameterizedTest
    @MethodSource("months")
    void theLedgersFigures(YearMonth month) {
        Statistics statistics = books.month(court, month, AS_OF).statistics();
        Rows liabilities = ledger.where("kind", "LIABILITY");
        Rows sanctions = ledger.where("kind", "SANCTION");
        assertThat(statistics.liabilities().total()).isEqualTo(figure(liabilities, month));
        assertParts(statistics.liabilities().byGrade(), liabilities, "grade", month);
        assertParts(statistics.liabilities().byDivision(), liabilities, "division", month);
        assertParts(statistics.conversions(), ledger.where("kind", "CONVERSION"), "grade", month);
        assertThat(statistics.sanctions().total()).isEqualTo(figure(sanctions, month));
        assertParts(statistics.sanctions().byDivision(), sanctions, "division", month);
        assertThat(statistics.sanctions().months().now())
                .isEqualTo(of(sanctions, month).stream()
                        .mapToInt(line -> Integer.parseInt(line.split(",", -1)[2]))
                        .sum());
        statistics
                .liabilities()
                .trend()
                .forEach(point -> assertThat(point.cases().values().stream()
                                .mapToInt(Integer::intValue)
                                .sum())
                        .isEqualTo(of(liabilities, point.month()).size()));
    }

    @ParameterizedTest
    @MethodSource("months")
    void theEvaluationsThatCountSayWhatAllOfThemSay(YearMonth month) {
        BulletinMaterial counted = books.month(court, month, AS_OF);
        String state = house.database().schema() + ".court_state";
        house.database().asRoot("UPDATE " + state + " SET cases_under = NULL");
        BulletinMaterial all;
        try {
            all = books.month(court, month, AS_OF);
        } finally {
            house.database().asRoot("UPDATE " + state + " SET cases_under = graded_under");
        }
        assertThat(counted.statistics()).isEqualTo(all.statistics());
        assertThat(counted.deadlines()).isEqualTo(all.deadlines());
        assertThat(counted.facts()).isEqualTo(all.facts());
        assertThat(counted.outlooks()).isEqualTo(all.outlooks());
        assertThat(counted.entries()).isEqualTo(all.entries());
    }

    @Test
    void theEvaluationsFigures() {
        YearMonth month = YearMonth.of(2026, 9);
        Statistics statistics = books.month(court, month, AS_OF).statistics();
        assertThat(statistics.evaluations().completed().now()).isPositive();
        assertThat(statistics.evaluations().byClass().parts().stream()
                        .map(Part::cases)
                        .mapToInt(Compared::now)
                        .sum())
                .isEqualTo(statistics.evaluations().completed().now()
                        - statistics.evaluations().unclassed().now());
        assertThat(books.workload(court).lines().stream()
                        .mapToInt(line -> line.evaluations())
                        .sum())
                .isEqualTo((int) evaluations.lines("score").stream()
                        .filter(score -> !score.isEmpty())
                        .count());
        for (YearMonth each : months().toList()) {
            long confirmed = findings
                    .where("state", "CONFIRMED")
                    .lines("evaluation_no", "article", "seq", "effective_date")
                    .stream()
                    .collect(Collectors.toMap(
                            line -> line.substring(0, line.lastIndexOf(',')),
                            line -> line.substring(line.lastIndexOf(',') + 1),
                            (one, other) -> one.compareTo(other) <= 0 ? one : other))
                    .values()
                    .stream()
                    .filter(day -> day.startsWith(each.toString()))
                    .count();
            assertThat((long) books.month(court, each, AS_OF)
                            .statistics()
                            .findings()
                            .byGrade()
                            .total()
                            .cases()
                            .now())
                    .isEqualTo(confirmed);
        }
    }

    private static void assertParts(Breakdown breakdown, Rows rows, String column, YearMonth month) {
        for (Part part : breakdown.parts()) {
            assertThat(part.figure()).as(part.label()).isEqualTo(figure(rows.where(column, part.code()), month));
        }
    }

    private static Figure figure(Rows rows, YearMonth month) {
        List<List<String>> lines = Stream.of(month, month.minusMonths(1), month.minusYears(1))
                .map(each -> of(rows, each))
                .toList();
        List<Integer> persons = lines.stream()
                .map(each -> each.stream()
                        .map(line -> line.split(",", -1)[1])
                        .collect(Collectors.toSet())
                        .size())
                .toList();
        return new Figure(
                new Compared(
                        lines.get(0).size(), lines.get(1).size(), lines.get(2).size()),
                new Compared(persons.get(0), persons.get(1), persons.get(2)));
    }

    private static List<String> of(Rows rows, YearMonth month) {
        return rows.lines("effective_date", "officer_no", "months").stream()
                .filter(line -> line.startsWith(month.toString()))
                .toList();
    }
}
