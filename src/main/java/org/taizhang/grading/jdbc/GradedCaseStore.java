package org.taizhang.grading.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.taizhang.grading.DaySpan;
import org.taizhang.grading.GradedCase;
import org.taizhang.grading.QualityScore;
import org.taizhang.sql.Keys;

/** What grading found last of every evaluation as a whole, written in the transaction that stores the evaluation. */
public final class GradedCaseStore {

    private static final int BATCH = 2_000;
    private static final String COLUMNS =
            "evaluation_no, case_no, cause, division, completed, score, quality_class, pending, first_day, last_day";

    private final JdbcTemplate jdbc;

    /** The store behind that data source. */
    public GradedCaseStore(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
        jdbc.setFetchSize(5_000);
    }

    /** Whether every evaluation of a court is there, graded under the rulebook of that hash. */
    public boolean isCurrent(String court, String rulebookHash) {
        return !jdbc.queryForList(
                        "SELECT 1 FROM court_state WHERE court = ? AND graded_under = ? AND cases_under = ?",
                        court,
                        rulebookHash,
                        rulebookHash)
                .isEmpty();
    }

    /**
     * Makes what is stored of some evaluations what is given.
     *
     * @param evaluations those that were graded before and may be there; what is new is not
     */
    public void replace(String court, Collection<String> evaluations, Collection<GradedCase> cases) {
        if (!evaluations.isEmpty()) {
            jdbc.update(
                    "DELETE FROM graded_case WHERE court = ? AND evaluation_no IN " + Keys.marks(evaluations),
                    Keys.arguments(court, evaluations));
        }
        jdbc.batchUpdate(
                "INSERT INTO graded_case (court, " + COLUMNS + ") VALUES (?,?,?,?,?,?,?,?,?,?,?)",
                cases,
                BATCH,
                (statement, one) -> {
                    statement.setString(1, court);
                    statement.setString(2, one.evaluationNo());
                    statement.setString(3, one.caseNo());
                    statement.setString(4, one.cause());
                    statement.setString(5, one.division());
                    statement.setObject(6, one.completed().orElse(null));
                    statement.setObject(7, one.score().map(QualityScore::score).orElse(null));
                    statement.setString(
                            8, one.score().flatMap(QualityScore::qualityClass).orElse(null));
                    statement.setBoolean(9, one.pending());
                    statement.setObject(10, one.counted().map(DaySpan::first).orElse(null));
                    statement.setObject(11, one.counted().map(DaySpan::last).orElse(null));
                });
    }

    /** The next ones of a court after a 评查编号 that have a score or something pending, in that order. */
    public List<GradedCase> next(String court, String after, int limit) {
        return jdbc.query(
                "SELECT " + COLUMNS + " FROM graded_case WHERE court = ? AND evaluation_no > ?"
                        + " AND (score IS NOT NULL OR pending) ORDER BY evaluation_no LIMIT ?",
                (row, i) -> read(row),
                court,
                after,
                limit);
    }

    /**
     * The next evaluations of a court after a 评查编号, in that order, that may count on any of some days.
     *
     * @param days at least one span
     */
    public List<String> counted(String court, List<DaySpan> days, String after, int limit) {
        Stream.Builder<Object> arguments = Stream.builder().add(court).add(after);
        days.forEach(span -> arguments.add(span.last()).add(span.first()));
        String any = String.join(" OR ", Collections.nCopies(days.size(), "first_day <= ? AND last_day >= ?"));
        return jdbc.queryForList(
                "SELECT evaluation_no FROM graded_case FORCE INDEX (PRIMARY) WHERE court = ? AND evaluation_no > ? AND ("
                        + any + ") ORDER BY court, evaluation_no LIMIT ?",
                String.class,
                arguments.add(limit).build().toArray());
    }

    /** Those that are stored of some evaluations. */
    public List<GradedCase> of(String court, Collection<String> evaluations) {
        return evaluations.isEmpty()
                ? List.of()
                : jdbc.query(
                        "SELECT " + COLUMNS + " FROM graded_case WHERE court = ? AND evaluation_no IN "
                                + Keys.marks(evaluations),
                        (row, i) -> read(row),
                        Keys.arguments(court, evaluations));
    }

    /** The evaluations of a court that have a finding awaiting its recognition, in the order of 评查编号. */
    public List<String> pending(String court) {
        return jdbc.queryForList(
                "SELECT evaluation_no FROM graded_case WHERE court = ? AND pending ORDER BY evaluation_no",
                String.class,
                court);
    }

    /** Evaluations that are stored but were never registered in the ledger of that schema. */
    public List<String> withoutEvaluation(String court, String ledger) {
        return jdbc.queryForList(
                "SELECT c.evaluation_no FROM graded_case c WHERE c.court = ? AND NOT EXISTS (SELECT 1 FROM `" + ledger
                        + "`.registration_version v WHERE v.court = c.court AND v.unit = c.evaluation_no)",
                String.class,
                court);
    }

    private static GradedCase read(ResultSet row) throws SQLException {
        int points = row.getInt("score");
        Optional<QualityScore> score = row.wasNull()
                ? Optional.empty()
                : Optional.of(new QualityScore(points, Optional.ofNullable(row.getString("quality_class"))));
        LocalDate first = row.getObject("first_day", LocalDate.class);
        return new GradedCase(
                row.getString("evaluation_no"),
                row.getString("case_no"),
                row.getString("cause"),
                row.getString("division"),
                Optional.ofNullable(row.getObject("completed", LocalDate.class)),
                score,
                row.getBoolean("pending"),
                first == null
                        ? Optional.empty()
                        : Optional.of(new DaySpan(first, row.getObject("last_day", LocalDate.class))));
    }
}
