package org.taizhang.operation.health;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.taizhang.operation.health.Nights.Night;

/** What the run table says of nightly runs. */
final class NightStore {

    private static final int SECONDS = 10;

    /** Done; done with something rejected; stopped for acceptance ({@code outputs.md}, Commands). */
    private static final Set<Integer> GOOD = Set.of(0, 3, 7);

    private static final String COURT = "COALESCE(JSON_VALUE(arguments, '$.court'), '')";

    private final JdbcTemplate jdbc;

    NightStore(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
        jdbc.setQueryTimeout(SECONDS);
    }

    /** Whether a nightly run that ended so went through to its end. */
    static boolean isGood(int exitCode) {
        return GOOD.contains(exitCode);
    }

    Nights read() {
        Map<String, LocalDateTime> ends = new HashMap<>();
        jdbc.query(
                "SELECT " + COURT + " court, MAX(finished_at) ended FROM run WHERE job = 'NIGHTLY' AND exit_code IN ("
                        + joined(GOOD) + ") GROUP BY court",
                row -> {
                    ends.put(row.getString("court"), row.getObject("ended", LocalDateTime.class));
                });
        Map<String, Night> last = new HashMap<>();
        List<Long> numbers =
                jdbc.queryForList("SELECT MAX(run_no) FROM run WHERE job = 'NIGHTLY' GROUP BY " + COURT, Long.class);
        for (long number : numbers) {
            jdbc.query(
                    "SELECT run_no, " + COURT + " court, started_at, exit_code FROM run WHERE run_no = ?",
                    row -> {
                        last.put(row.getString("court"), night(row));
                    },
                    number);
        }
        return new Nights(ends, last);
    }

    private static Night night(ResultSet row) throws SQLException {
        int exitCode = row.getInt("exit_code");
        return new Night(
                row.getLong("run_no"),
                row.getObject("started_at", LocalDateTime.class),
                row.wasNull() ? OptionalInt.empty() : OptionalInt.of(exitCode));
    }

    private static String joined(Collection<Integer> numbers) {
        return numbers.stream().sorted().map(String::valueOf).collect(Collectors.joining(","));
    }
}
