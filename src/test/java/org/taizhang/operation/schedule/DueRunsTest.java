package org.taizhang.operation.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.taizhang.operation.database.TestDatabase;
import org.taizhang.operation.schedule.ScheduledJob.OnFailure;

/** What becomes of a due run, attempt after attempt, with real processes and the real tables. */
class DueRunsTest {

    private static final TestDatabase DATABASE = TestDatabase.create();
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Instant DUE = Instant.parse("2026-11-01T17:15:00Z");
    private static final Duration LONG = Duration.ofMinutes(2);
    private static final Pauses PAUSES =
            new Pauses(Duration.ofMillis(10), Duration.ofSeconds(1), Duration.ofMillis(1), Duration.ofMillis(1));

    private final JdbcClient jdbc = JdbcClient.create(DATABASE.dataSource());
    private final List<String> observed = new ArrayList<>();
    private final Draining draining = new Draining();

    @TempDir
    private Path folder;

    @BeforeEach
    void forget() {
        jdbc.sql("DELETE FROM job_run").update();
    }

    @AfterAll
    static void drop() {
        DATABASE.close();
    }

    @ParameterizedTest
    @CsvSource({
        "0,       0, 1, 0, DONE",
        "3,       0, 1, 3, DONE",
        "4 4 0,   0, 3, 0, DONE",
        "1 5 0,   2, 3, 0, DONE",
        "1 1 1,   1, 2, 1, FAILED",
        "1 4 4 1, 1, 4, 1, FAILED",
        "2 0,     5, 1, 2, HOPELESS"
    })
    void isTriedAsOftenAsItsExitCodesAsk(String codes, int retries, int attempts, int exitCode, Ending ending)
            throws IOException {
        script(codes.split(" "));
        assertThat(runs(DUE).carryOut(job("tick", LONG, retries, true), DUE)).isTrue();
        assertThat(row()).isEqualTo("one " + attempts + " " + exitCode + " " + (ending == Ending.DONE ? 1 : 0));
        assertThat(observed).containsExactly("tick " + exitCode + " " + ending);
    }

    @Test
    void isCarriedOutOnce() throws IOException {
        script("0", "1");
        ScheduledJob job = job("tick", LONG, 0, true);
        runs(DUE).carryOut(job, DUE);
        assertThat(runs(DUE).carryOut(job, DUE)).isTrue();
        assertThat(row()).isEqualTo("one 1 0 1");
    }

    @Test
    void isAskedToStopWhenItsTimeIsOver() throws IOException {
        script("hangs");
        runs(DUE).carryOut(job("tick", Duration.ofSeconds(3), 0, true), DUE);
        assertThat(row()).isEqualTo("one 1 143 0");
    }

    @Test
    void isLeftForTheNextInstanceWhereThisOneLeaves() throws Exception {
        script("hangs", "0");
        ScheduledJob job = job("tick", LONG, 0, true);
        Thread asking = new Thread(() -> {
            while (!Files.exists(folder.resolve(Scripted.NOTES))) {
                Thread.onSpinWait();
            }
            draining.ask();
        });
        asking.start();
        assertThat(runs(DUE).carryOut(job, DUE)).isFalse();
        asking.join();
        assertThat(observed).isEmpty();

        assertThat(runs("other", DUE, new Draining()).carryOut(job, DUE)).isTrue();
        assertThat(row()).isEqualTo("other 2 0 1");
    }

    @Test
    void aNightTakesOnlyWhatWasThereWhenItWasDue() throws IOException {
        script("0", "0");
        runs(DUE.plus(Duration.ofDays(3))).carryOut(job("nightly", LONG, 0, true), DUE);
        runs(DUE).carryOut(job("verify", LONG, 0, true), DUE);
        assertThat(folder.resolve(Scripted.NOTES))
                .hasContent("nightly --date 2026-11-02 --received-by 2026-11-02T01:15\nverify --date 2026-11-02\n");
    }

    @Test
    void oneThatIsMissedAndNotCaughtUpIsLeftOut() throws IOException {
        script("0");
        Instant late = DUE.plus(Duration.ofDays(3));
        assertThat(runs(late).carryOut(job("tick", LONG, 0, false), DUE)).isTrue();
        assertThat(jdbc.sql("SELECT COUNT(*) FROM job_run").query(Integer.class).single())
                .isZero();
        // One that somebody had begun in time is brought to its end all the same.
        new JobRunLog(DATABASE.dataSource(), Clock.system(ZONE))
                .begin(job("tick", LONG, 0, false), DUE, DUE.atZone(ZONE).toLocalDate(), "other");
        assertThat(runs(late).carryOut(job("tick", LONG, 0, false), DUE)).isTrue();
        assertThat(row()).isEqualTo("one 1 0 1");
    }

    private void script(String... lines) throws IOException {
        Files.write(folder.resolve(Scripted.SCRIPT), List.of(lines));
    }

    private DueRuns runs(Instant now) {
        return runs("one", now, draining);
    }

    private DueRuns runs(String instance, Instant now, Draining leaving) {
        Clock clock = Clock.fixed(now, ZONE);
        return new DueRuns(
                instance,
                new JobRunLog(DATABASE.dataSource(), clock),
                new Attempts(new ProgramLine(Scripted.class.getName(), List.of(folder.toString())), leaving),
                DueRunsTest::meaning,
                PAUSES,
                leaving,
                (job, due, exitCode, ending, took) -> observed.add(job.name() + " " + exitCode + " " + ending),
                clock);
    }

    private static Ending meaning(int exitCode) {
        return switch (exitCode) {
            case 0, 3 -> Ending.DONE;
            case 4 -> Ending.BUSY;
            case 2 -> Ending.HOPELESS;
            default -> Ending.FAILED;
        };
    }

    private static ScheduledJob job(String name, Duration timeout, int retries, boolean catchUp) {
        return new ScheduledJob(
                name, List.of(name), new Cron("15 1 * * *"), ZONE, catchUp, timeout, retries, OnFailure.LOG);
    }

    private String row() {
        return jdbc.sql("SELECT CONCAT_WS(' ', instance, attempts, exit_code, succeeded) FROM job_run")
                .query(String.class)
                .single();
    }
}
