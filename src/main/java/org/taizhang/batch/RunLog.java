package org.taizhang.batch;

import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import tools.jackson.databind.json.JsonMapper;

/** Which runs were begun and how they ended; a run without an end is finished by the next one. */
public final class RunLog {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcTemplate jdbc;
    private final Clock clock;

    /** The run table behind that data source; the clock is Asia/Shanghai's. */
    public RunLog(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Notes that a run begins. */
    public Run begin(RunRequest request) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.update(
                connection -> {
                    PreparedStatement statement = connection.prepareStatement(
                            "INSERT INTO run (job, business_date, arguments, started_at) VALUES (?,?,?,?)",
                            Statement.RETURN_GENERATED_KEYS);
                    statement.setString(1, request.job().name());
                    statement.setObject(2, request.businessDate());
                    statement.setString(3, JSON.writeValueAsString(arguments(request)));
                    statement.setObject(4, LocalDateTime.now(clock));
                    return statement;
                },
                key);
        return new Run(key.getKeyAs(Number.class).longValue(), 1, request);
    }

    /** Runs that never ended, oldest first. */
    public List<Run> unfinished() {
        return jdbc.query(
                "SELECT run_no, attempt, job, business_date, arguments FROM run WHERE finished_at IS NULL"
                        + " ORDER BY run_no",
                (row, i) -> read(row));
    }

    /** When a run was begun. */
    public LocalDateTime begun(long run) {
        return jdbc.queryForObject("SELECT started_at FROM run WHERE run_no = ?", LocalDateTime.class, run);
    }

    /** When the last run that ended was begun. */
    public Optional<LocalDateTime> lastEnded() {
        return Optional.ofNullable(jdbc.queryForObject(
                "SELECT started_at FROM (SELECT MAX(run_no) run_no FROM run WHERE finished_at IS NOT NULL) ended"
                        + " LEFT JOIN run USING (run_no)",
                LocalDateTime.class));
    }

    /** Notes that a run ended, and with which exit code. */
    public void finish(Run run, int exitCode) {
        jdbc.update(
                "UPDATE run SET finished_at = ?, exit_code = ? WHERE run_no = ?",
                LocalDateTime.now(clock),
                exitCode,
                run.number());
    }

    /** The same run, to be started anew because its last instance cannot be continued. */
    public Run nextAttempt(Run run) {
        jdbc.update("UPDATE run SET attempt = attempt + 1 WHERE run_no = ?", run.number());
        return new Run(run.number(), run.attempt() + 1, run.request());
    }

    private static Map<String, Object> arguments(RunRequest request) {
        return Map.of(
                "court", request.court().orElse(""),
                "defaultCourt", request.defaultCourt().orElse(""),
                "files", request.files().stream().map(Path::toString).toList(),
                "accept", request.accept().orElse(""),
                "officer", request.officer().orElse(""),
                "withdraw", request.withdraw().map(String::valueOf).orElse(""),
                "month", request.month().map(YearMonth::toString).orElse(""),
                "fromInbox", request.fromInbox(),
                "receivedBy", request.receivedBy().map(LocalDateTime::toString).orElse(""));
    }

    private static Run read(ResultSet row) throws SQLException {
        var arguments = JSON.readTree(row.getString("arguments"));
        List<Path> files = arguments
                .get("files")
                .valueStream()
                .map(file -> Path.of(file.stringValue()))
                .toList();
        return new Run(
                row.getLong("run_no"),
                row.getInt("attempt"),
                new RunRequest(
                        RunRequest.Job.valueOf(row.getString("job")),
                        row.getObject("business_date", LocalDate.class),
                        given(arguments.get("court").stringValue()),
                        given(arguments.get("defaultCourt").stringValue()),
                        files,
                        // An acceptance holds for what was looked at: a run that is continued needs its own (R44).
                        Optional.empty(),
                        given(arguments.get("officer").stringValue()),
                        // Runs that an earlier program began don't say.
                        given(arguments.path("withdraw").stringValue("")).map(Long::valueOf),
                        given(arguments.path("month").stringValue("")).map(YearMonth::parse),
                        arguments.path("fromInbox").booleanValue(false),
                        given(arguments.path("receivedBy").stringValue("")).map(LocalDateTime::parse)));
    }

    private static Optional<String> given(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
