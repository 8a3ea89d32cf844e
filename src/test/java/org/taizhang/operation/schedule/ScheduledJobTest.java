package org.taizhang.operation.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taizhang.operation.schedule.ScheduledJob.OnFailure;

/** When a job is due, which due runs are missed, and which one comes next. */
class ScheduledJobTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @ParameterizedTest
    @CsvSource({
        "15 1 * * *,    2026-11-01T01:15, 2026-11-02T01:15",
        "15 1 * * *,    2026-11-01T01:14, 2026-11-01T01:15",
        "30 7 * * 1-5,  2026-11-06T07:30, 2026-11-09T07:30",
        "0 4 * * 0,     2026-11-01T04:00, 2026-11-08T04:00",
        "30 2 6 * *,    2026-12-07T00:00, 2027-01-06T02:30",
        "*/2 * * * * *, 2026-11-01T01:00:01, 2026-11-01T01:00:02"
    })
    void isDueAsACrontabHasIt(String cron, LocalDateTime after, LocalDateTime due) {
        assertThat(job(cron, true).dueAfter(at(after))).isEqualTo(at(due));
    }

    @ParameterizedTest
    @CsvSource({"15 1 * *", "15 1 * * * * *", "60 1 * * *", "15 1 6 * 1", "0 0 30 2 *", "nightly"})
    void refusesWhatIsNoCron(String cron) {
        assertThat(Cron.problem(cron)).isPresent();
    }

    /** Due at 1:15 each night; begun at that time of the same or a later day. */
    @ParameterizedTest
    @CsvSource({
        "true,  2026-11-01T01:15, false, 2026-11-02T01:15",
        "true,  2026-11-04T09:00, false, 2026-11-02T01:15",
        "false, 2026-11-01T01:16, false, 2026-11-02T01:15",
        "false, 2026-11-01T02:16, true,  2026-11-02T01:15",
        "false, 2026-11-04T09:00, true,  2026-11-05T01:15"
    })
    void isCaughtUpOrMissed(boolean catchUp, LocalDateTime now, boolean missed, LocalDateTime next) {
        ScheduledJob job = job("15 1 * * *", catchUp);
        Instant due = at(LocalDateTime.parse("2026-11-01T01:15"));
        assertThat(job.isMissed(due, at(now))).isEqualTo(missed);
        assertThat(job.dueAfterRun(due, at(now))).isEqualTo(at(next));
        assertThat(job.businessDate(due)).isEqualTo("2026-11-01");
    }

    /** One that comes round within the hour is missed once the next one is due. */
    @Test
    void isMissedOnceTheNextIsDue() {
        ScheduledJob job = job("*/10 * * * *", false);
        Instant due = at(LocalDateTime.parse("2026-11-01T01:10"));
        assertThat(job.isMissed(due, due.plusSeconds(599))).isFalse();
        assertThat(job.isMissed(due, due.plusSeconds(600))).isTrue();
    }

    private static ScheduledJob job(String cron, boolean catchUp) {
        return new ScheduledJob(
                "job", List.of("nightly"), new Cron(cron), ZONE, catchUp, Duration.ofHours(1), 0, OnFailure.LOG);
    }

    private static Instant at(LocalDateTime time) {
        return time.atZone(ZONE).toInstant();
    }
}
