package org.taizhang.clock.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.taizhang.clock.Assignment;
import org.taizhang.clock.Turn;
import org.taizhang.sql.Keys;

/** The assignments of evaluations to reviewers (R41). It only selects and inserts; numbers are given to it. */
public final class AssignmentStore {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int BATCH = 2_000;
    private static final String COLUMNS =
            "number, evaluation_no, case_no, reviewer_no, assigned_at, passed_over, members";

    private final JdbcTemplate jdbc;
    private final String table;

    /**
     * The store in that schema.
     *
     * @param ledger name of the append-only schema
     */
    public AssignmentStore(DataSource dataSource, String ledger) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.table = "`" + ledger + "`.assignment";
        jdbc.setFetchSize(5_000);
    }

    /** Streams a court's assignments in the order in which they were made. */
    public void stream(String court, Consumer<Assignment> consumer) {
        jdbc.query(
                "SELECT " + COLUMNS + " FROM " + table + " WHERE court = ? ORDER BY number",
                (ResultSet row) -> consumer.accept(read(row)),
                court);
    }

    /**
     * The next assignments of a court in the order in which they were made.
     *
     * @param after number of the last one had, or 0
     */
    public List<Assignment> page(String court, long after, int limit) {
        return jdbc.query(
                "SELECT " + COLUMNS + " FROM " + table + " WHERE court = ? AND number > ? ORDER BY number LIMIT ?",
                (row, i) -> read(row),
                court,
                after,
                limit);
    }

    /** Number of a court's last assignment; 0 where there is none. */
    public long last(String court) {
        Long last = jdbc.queryForObject(
                "SELECT COALESCE(MAX(number), 0) FROM " + table + " WHERE court = ?", Long.class, court);
        return last == null ? 0 : last;
    }

    /** Staff numbers of those to whom some evaluations, however many, are assigned now, by 评查编号. */
    public Map<String, String> reviewers(String court, Collection<String> evaluations) {
        Map<String, String> reviewers = new HashMap<>();
        List<String> all = List.copyOf(evaluations);
        for (int from = 0; from < all.size(); from += BATCH) {
            addReviewers(reviewers, court, all.subList(from, Math.min(from + BATCH, all.size())));
        }
        return reviewers;
    }

    private void addReviewers(Map<String, String> reviewers, String court, List<String> evaluations) {
        jdbc.query(
                "SELECT evaluation_no, reviewer_no FROM " + table + " WHERE court = ? AND evaluation_no IN "
                        + Keys.marks(evaluations) + " ORDER BY number",
                (ResultSet row) -> {
                    reviewers.put(row.getString("evaluation_no"), row.getString("reviewer_no"));
                },
                Keys.arguments(court, evaluations));
    }

    /** Appends assignments; a number that is there already is an error, because nobody else may write. */
    public void append(String court, List<Assignment> assignments) {
        jdbc.batchUpdate(
                "INSERT INTO " + table + " (court, " + COLUMNS + ") VALUES (?,?,?,?,?,?,?,?)",
                assignments,
                BATCH,
                (statement, made) -> {
                    statement.setString(1, court);
                    statement.setLong(2, made.number());
                    statement.setString(3, made.evaluationNo());
                    statement.setString(4, made.caseNo());
                    statement.setString(5, made.turn().reviewerNo());
                    statement.setObject(6, LocalDateTime.ofInstant(made.assignedAt(), ZONE));
                    statement.setString(7, String.join("\n", made.turn().passedOver()));
                    statement.setString(8, String.join("\n", made.members()));
                });
    }

    private static Assignment read(ResultSet row) throws SQLException {
        return new Assignment(
                row.getLong("number"),
                row.getString("evaluation_no"),
                row.getString("case_no"),
                new Turn(row.getString("reviewer_no"), lines(row.getString("passed_over"))),
                row.getObject("assigned_at", LocalDateTime.class).atZone(ZONE).toInstant(),
                lines(row.getString("members")));
    }

    private static List<String> lines(String text) {
        return text.lines().toList();
    }
}
