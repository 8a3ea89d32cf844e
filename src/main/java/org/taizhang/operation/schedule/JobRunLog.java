package org.taizhang.operation.schedule;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which due runs were begun, by which instance, and how they ended: a due run that ended is never carried out again. */
public final class JobRunLog {

    private final JdbcClient jdbc;
    private final Clock clock;

    /** The table behind that data source; the clock is Asia/Shanghai's. */
    public JobRunLog(DataSource dataSource, Clock clock) {
        this.jdbc = JdbcClient.create(dataSource);
        this.clock = clock;
    }

    /** Whether somebody has begun a due run. */
    boolean isBegun(ScheduledJob job, Instant due) {
        return count(job, due, "") > 0;
    }

    /** Whether a due run has ended. */
    boolean isEnded(ScheduledJob job, Instant due) {
        return count(job, due, " AND finished_at IS NOT NULL") > 0;
    }

    /** Notes that this instance sets about a due run; one that another left unfinished is its own from now on. */
    void begin(ScheduledJob job, Instant due, LocalDate businessDate, String instance) {
        jdbc.sql("INSERT INTO job_run (job, due, business_date, instance, started_at, attempts)"
                        + " VALUES (?, ?, ?, ?, ?, 0)"
                        + " ON DUPLICATE KEY UPDATE instance = IF(finished_at IS NULL, VALUES(instance), instance)")
                .params(job.name(), local(due), businessDate, instance, LocalDateTime.now(clock))
                .update();
    }

    /** Notes that a process was started for a due run. */
    void attempt(ScheduledJob job, Instant due) {
        jdbc.sql("UPDATE job_run SET attempts = attempts + 1 WHERE job = ? AND due = ?")
                .params(job.name(), local(due))
                .update();
    }

    /** Notes that a due run has ended. */
    void end(ScheduledJob job, Instant due, int exitCode, Ending ending) {
        jdbc.sql("UPDATE job_run SET finished_at = ?, exit_code = ?, succeeded = ?"
                        + " WHERE job = ? AND due = ? AND finished_at IS NULL")
                .params(LocalDateTime.now(clock), exitCode, ending == Ending.DONE, job.name(), local(due))
                .update();
    }

    /** When each job's last successful run ended. */
    public Map<String, Instant> lastSuccesses() {
        Map<String, Instant> last = new TreeMap<>();
        jdbc.sql("SELECT job, MAX(finished_at) AS at FROM job_run WHERE succeeded GROUP BY job")
                .query((row, i) -> last.put(
                        row.getString("job"),
                        row.getObject("at", LocalDateTime.class)
                                .atZone(clock.getZone())
                                .toInstant()))
                .list();
        return last;
    }

    private int count(ScheduledJob job, Instant due, String condition) {
        return jdbc.sql("SELECT COUNT(*) FROM job_run WHERE job = ? AND due = ?" + condition)
                .params(job.name(), local(due))
                .query(Integer.class)
                .single();
    }

    private LocalDateTime local(Instant due) {
        return LocalDateTime.ofInstant(due, clock.getZone());
    }
}
