package org.taizhang.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.clock.StateCouncilCalendar;
import org.taizhang.clock.WorkingDays;
import org.taizhang.court.Court;
import org.taizhang.court.CourtRules;
import org.taizhang.court.yaml.CourtFile;
import org.taizhang.digest.HashFunction;
import org.taizhang.intake.WorkbookBuilder;
import org.taizhang.intake.excel.ShippedLimits;
import org.taizhang.ledger.AcceptanceLimits;
import org.taizhang.ledger.Head;
import org.taizhang.ledger.heads.HeadLine;
import org.taizhang.ledger.heads.HeadsFile;
import org.taizhang.ledger.jdbc.LedgerStore;
import org.taizhang.message.Words;
import org.taizhang.operation.database.TestDatabase;
import org.taizhang.publication.pdf.PdfPrinter;
import org.taizhang.rulebook.yaml.RulebookFile;
import org.taizhang.verification.CourtVerification;
import org.taizhang.verification.Report;
import org.taizhang.yaml.YamlProblems;

/** Business dates and a machine clock that go back: nothing is lost, doubled or put in another order. */
class ClockSetBackTest {

    private static final WorkingDays CALENDAR = new StateCouncilCalendar(Map.of());

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Instant FIRST = Instant.parse("2026-11-01T01:30:00Z");
    private static final LocalDate DATE = LocalDate.of(2026, 11, 1);

    private final CourtRules court = court();

    @TempDir
    private Path home;

    private TestDatabase database;
    private LedgerStore ledger;

    @BeforeEach
    void open() {
        database = TestDatabase.create();
        ledger = new LedgerStore(database.dataSource(), database.ledgerSchema());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void anEarlierBusinessDateAppendsNothing() throws Exception {
        night(FIRST, DATE, workbook("A"));
        Head head = ledger.head("qianguo");

        night(FIRST.plusSeconds(60), DATE.minusYears(1), workbook("A"));
        night(FIRST.plusSeconds(120), DATE.plusYears(2));

        assertThat(ledger.head("qianguo")).isEqualTo(head);
        assertSound(1);
    }

    @Test
    void aClockSetBackKeepsTheOrder() throws Exception {
        night(FIRST, DATE, workbook("A"));
        Head first = ledger.head("qianguo");

        Instant yearBefore = FIRST.minus(Duration.ofDays(365));
        night(yearBefore, DATE.minusYears(1));
        assertThat(ledger.head("qianguo")).isEqualTo(first);
        night(yearBefore.plusSeconds(60), DATE, workbook("B"));
        night(yearBefore.plusSeconds(120), DATE, workbook("A"), workbook("B"));

        assertThat(ledger.head("qianguo").number()).isEqualTo(2 * first.number());
        assertSound(2);
    }

    /** Every head was noted once a night, in order of time and number, and verification finds nothing. */
    private void assertSound(int evaluations) throws Exception {
        List<HeadLine> heads = new HeadsFile(home, "qianguo").read().lines();
        assertThat(heads).isSortedAccordingTo((a, b) -> a.at().compareTo(b.at()));
        assertThat(heads).isSortedAccordingTo((a, b) -> Long.compare(a.run(), b.run()));
        assertThat(heads)
                .isSortedAccordingTo(
                        (a, b) -> Long.compare(a.head().number(), b.head().number()));
        List<Words> found = new ArrayList<>();
        Report report = new Report() {
            @Override
            public void differs(Words words) {
                found.add(words);
            }

            @Override
            public void notes(Words words) {
                found.add(words);
            }
        };
        var counts = new CourtVerification(
                        database.dataSource(), database.ledgerSchema(), home, clock(FIRST), CALENDAR, court, report)
                .check();
        assertThat(found).isEmpty();
        assertThat(counts.evaluations()).isEqualTo(evaluations);
        assertThat(counts.entries()).isEqualTo(ledger.head("qianguo").number());
    }

    /** A night at some time of the machine's clock, for a business date. */
    private void night(Instant now, LocalDate date, Path... files) {
        Runs runs = new Runs(installation(now), new Silence());
        RunResult result = runs.start(RunRequest.ofFiles(
                RunRequest.Job.NIGHTLY, date, Optional.empty(), Optional.of("qianguo"), List.of(files)));
        assertThat(result.failures()).isEmpty();
        assertThat(result.completed()).isTrue();
        runs.finish(result.run(), 0);
    }

    private Installation installation(Instant now) {
        return new Installation(
                database.dataSource(),
                transaction -> {},
                database.ledgerSchema(),
                home,
                List.of(court),
                CALENDAR,
                clock(now),
                50,
                HashFunction.SHA_256,
                ShippedLimits.LIMITS,
                new AcceptanceLimits(1_000, BigDecimal.valueOf(100), 1_000),
                PdfPrinter.NONE);
    }

    private Path workbook(String evaluation) throws Exception {
        Path file = home.resolve(evaluation + ".xlsx");
        return Files.exists(file)
                ? file
                : new WorkbookBuilder()
                        .registration(evaluation)
                        .participant(evaluation, "000" + evaluation, "王堃")
                        .finding(evaluation, "17-1", "工号=000" + evaluation, "认定日期=2025-01-10")
                        .finding(evaluation, "18-1", "工号=000" + evaluation, "认定日期=2025-01-10")
                        .write(file);
    }

    private static Clock clock(Instant now) {
        return Clock.fixed(now, ZONE);
    }

    private static CourtRules court() {
        Court court = CourtFile.read(Path.of("data/courts/qianguo.yml"), new YamlProblems())
                .orElseThrow();
        return new CourtRules(
                court,
                RulebookFile.load(Path.of("data/rulebooks/qianguo-2019.yml")).orElseThrow());
    }

    private static final class Silence implements RunObserver {

        @Override
        public void began(Stage stage) {}

        @Override
        public void advanced(long done, long total) {}

        @Override
        public void says(Words words) {}

        @Override
        public void ended(Stage stage, List<Words> counts, Duration took) {}
    }
}
