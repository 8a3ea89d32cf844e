package org.taizhang.clock.jdbc;

import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.taizhang.clock.Quarter;
import org.taizhang.clock.Review;
import org.taizhang.clock.Workload;

/**
 * Every evaluation's reviewer and day of completion as registered last, and which evaluations wait to be looked at when
 * reviewers are found. They begin to wait in the transaction that stores them and cease to in the one that assigns them.
 */
public final class ReviewStore {

    private static final int BATCH = 2_000;
    private static final String INSERT =
            "INSERT INTO review (court, evaluation_no, reviewer, completed, waits) VALUES (?,?,?,?,?)";

    private final JdbcTemplate jdbc;
    private final String assignments;

    /**
     * The store behind that data source.
     *
     * @param ledger name of the schema that holds the assignments
     */
    public ReviewStore(DataSource dataSource, String ledger) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.assignments = "`" + ledger + "`.assignment";
    }

    /** Notes evaluations that are new. */
    public void add(String court, Collection<Review> reviews) {
        insert(INSERT, court, reviews);
    }

    /** Notes evaluations as they are registered now, whether or not they were noted before. */
    public void note(String court, Collection<Review> reviews) {
        // The driver sends such statements one by one, which is why new ones are added without.
        insert(
                INSERT + " ON DUPLICATE KEY UPDATE reviewer = VALUES(reviewer), completed = VALUES(completed),"
                        + " waits = VALUES(waits)",
                court,
                reviews);
    }

    private void insert(String statement, String court, Collection<Review> reviews) {
        jdbc.batchUpdate(statement, reviews, BATCH, (row, review) -> {
            row.setString(1, court);
            row.setString(2, review.evaluationNo());
            row.setString(3, review.reviewer());
            row.setObject(4, review.completed().orElse(null), Types.DATE);
            row.setBoolean(5, review.needsReviewer());
        });
    }

    /** Forgets evaluations that were withdrawn. */
    public void forget(String court, Collection<String> evaluations) {
        jdbc.batchUpdate(
                "DELETE FROM review WHERE court = ? AND evaluation_no = ?", evaluations, BATCH, (statement, no) -> {
                    statement.setString(1, court);
                    statement.setString(2, no);
                });
    }

    /**
     * The next evaluations that wait, in the order of 评查编号.
     *
     * @param after the last one had, or an empty text
     */
    public List<String> waiting(String court, String after, int limit) {
        return jdbc.queryForList(
                "SELECT evaluation_no FROM review WHERE court = ? AND waits AND evaluation_no > ?"
                        + " ORDER BY evaluation_no LIMIT ?",
                String.class,
                court,
                after,
                limit);
    }

    /** Whether an evaluation waits. */
    public boolean waits(String court, String evaluation) {
        return !jdbc.queryForList(
                        "SELECT 1 FROM review WHERE court = ? AND evaluation_no = ? AND waits", court, evaluation)
                .isEmpty();
    }

    /** Notes that evaluations need not be looked at any more. */
    public void settled(String court, Collection<String> evaluations) {
        jdbc.batchUpdate(
                "UPDATE review SET waits = FALSE WHERE court = ? AND evaluation_no = ?",
                evaluations,
                BATCH,
                (statement, no) -> {
                    statement.setString(1, court);
                    statement.setString(2, no);
                });
    }

    /** An evaluation as it was registered last; nothing where it is withdrawn or was never registered. */
    public Optional<Review> find(String court, String evaluation) {
        return jdbc
                .query(
                        "SELECT evaluation_no, reviewer, completed FROM review WHERE court = ? AND evaluation_no = ?",
                        (row, i) -> new Review(
                                row.getString("evaluation_no"),
                                row.getString("reviewer"),
                                Optional.ofNullable(row.getObject("completed", LocalDate.class))),
                        court,
                        evaluation)
                .stream()
                .findFirst();
    }

    /** Completed evaluations by quarter and reviewer: the workbook's, or else the one to whom it was assigned last. */
    public List<Workload.Count> workload(String court) {
        return jdbc.query(
                "SELECT COALESCE(NULLIF(r.reviewer, ''), a.reviewer_no, '') AS who, YEAR(r.completed) AS year,"
                        + " QUARTER(r.completed) AS quarter, COUNT(*) AS evaluations FROM review r"
                        + " LEFT JOIN (SELECT evaluation_no, MAX(number) AS number FROM " + assignments
                        + " WHERE court = ? GROUP BY evaluation_no) latest ON latest.evaluation_no = r.evaluation_no"
                        + " LEFT JOIN " + assignments + " a ON a.court = r.court AND a.number = latest.number"
                        + " WHERE r.court = ? AND r.completed IS NOT NULL GROUP BY who, year, quarter",
                (row, i) -> new Workload.Count(
                        row.getString("who"),
                        new Quarter(row.getInt("year"), row.getInt("quarter")),
                        row.getInt("evaluations")),
                court,
                court);
    }
}
