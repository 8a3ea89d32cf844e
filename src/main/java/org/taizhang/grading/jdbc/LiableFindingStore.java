package org.taizhang.grading.jdbc;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.taizhang.grading.LiableFinding;
import org.taizhang.rulebook.Provision;
import org.taizhang.rulebook.Role;
import org.taizhang.rulebook.Rulebook;
import org.taizhang.sql.Keys;

/** The confirmed findings of each liable officer, as graded last. */
public final class LiableFindingStore {

    private static final int BATCH = 2_000;
    private static final String COLUMNS =
            "officer_no, evaluation_no, article, item, seq, case_no, grade, role, recognised, staff";

    private final JdbcTemplate jdbc;

    /** The store behind that data source. */
    public LiableFindingStore(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
        jdbc.setFetchSize(5_000);
    }

    /**
     * Makes the stored findings of some evaluations those given.
     *
     * @param evaluations those that were graded before and may have some; what is new has none yet
     * @param graded what grading found of all of them now
     * @return the officers for whom something changed
     */
    public Set<String> replace(String court, Collection<String> evaluations, Collection<LiableFinding> graded) {
        Set<Row> stored = new HashSet<>(query(court, "evaluation_no", evaluations));
        Set<Row> wanted = new HashSet<>();
        graded.forEach(finding -> wanted.add(Row.of(finding)));
        List<Row> gone = stored.stream().filter(row -> !wanted.contains(row)).toList();
        List<Row> added = wanted.stream().filter(row -> !stored.contains(row)).toList();
        delete(court, gone);
        insert(court, added);
        Set<String> touched = new TreeSet<>();
        gone.forEach(row -> touched.add(row.officerNo()));
        added.forEach(row -> touched.add(row.officerNo()));
        return touched;
    }

    /** The findings of some officers, by officer. */
    public Map<String, List<LiableFinding>> ofOfficers(String court, Collection<String> officers, Rulebook rulebook) {
        return ofOfficers(court, officers, rulebook, Set.of());
    }

    /** The findings of some officers, by officer, without certain ones. */
    public Map<String, List<LiableFinding>> ofOfficers(
            String court, Collection<String> officers, Rulebook rulebook, Set<FindingKey> except) {
        Map<String, List<LiableFinding>> found = new HashMap<>();
        for (Row row : query(court, "officer_no", officers)) {
            if (!except.contains(row.key())) {
                found.computeIfAbsent(row.officerNo(), no -> new ArrayList<>()).add(row.finding(rulebook));
            }
        }
        return found;
    }

    /** Where the stored findings of some evaluations aren't what grading finds of them. */
    public List<FindingDifference> compare(
            String court, Collection<String> evaluations, Collection<LiableFinding> graded) {
        Map<FindingKey, Row> stored = new LinkedHashMap<>();
        query(court, "evaluation_no", evaluations).forEach(row -> stored.put(row.key(), row));
        List<FindingDifference> differences = new ArrayList<>();
        for (LiableFinding finding : graded) {
            Row wanted = Row.of(finding);
            Row there = stored.remove(wanted.key());
            if (!wanted.equals(there)) {
                String text = there == null ? "" : there.text();
                differences.add(new FindingDifference(wanted.key(), text, wanted.text(), Optional.of(finding)));
            }
        }
        stored.forEach((key, row) -> differences.add(new FindingDifference(key, row.text(), "", Optional.empty())));
        return differences;
    }

    /** The next officers who have a finding, in the order of 工号. */
    public List<String> officers(String court, String after, int limit) {
        return jdbc.queryForList(
                "SELECT DISTINCT officer_no FROM liable_finding WHERE court = ? AND officer_no > ?"
                        + " ORDER BY officer_no LIMIT ?",
                String.class,
                court,
                after,
                limit);
    }

    /** Evaluations that have stored findings but were never registered in the ledger of that schema. */
    public List<String> withoutEvaluation(String court, String ledger) {
        return jdbc.queryForList(
                "SELECT DISTINCT f.evaluation_no FROM liable_finding f WHERE f.court = ? AND NOT EXISTS (SELECT 1 FROM `"
                        + ledger + "`.registration_version v WHERE v.court = f.court AND v.unit = f.evaluation_no)",
                String.class,
                court);
    }

    private List<Row> query(String court, String column, Collection<String> keys) {
        if (keys.isEmpty()) {
            return List.of();
        }
        return jdbc.query(
                "SELECT " + COLUMNS + " FROM liable_finding WHERE court = ? AND " + column + " IN " + Keys.marks(keys),
                (row, i) -> Row.read(row),
                Keys.arguments(court, keys));
    }

    private void delete(String court, List<Row> rows) {
        jdbc.batchUpdate(
                "DELETE FROM liable_finding WHERE court = ? AND officer_no = ? AND evaluation_no = ? AND article = ?"
                        + " AND item = ? AND seq = ?",
                rows,
                BATCH,
                (statement, row) -> row.bindKey(statement, court));
    }

    private void insert(String court, List<Row> rows) {
        jdbc.batchUpdate(
                "INSERT INTO liable_finding (court, " + COLUMNS + ") VALUES (?,?,?,?,?,?,?,?,?,?,?)",
                rows,
                BATCH,
                (statement, row) -> {
                    row.bindKey(statement, court);
                    statement.setString(7, row.caseNo());
                    statement.setString(8, row.grade());
                    statement.setString(9, row.role().name());
                    statement.setObject(10, row.recognised());
                    statement.setBoolean(11, row.staff());
                });
    }

    /** A stored finding; its grade is a code, because a rulebook that was changed may not know it any more. */
    private record Row(
            String officerNo,
            String evaluationNo,
            Provision provision,
            int seq,
            String caseNo,
            String grade,
            Role role,
            LocalDate recognised,
            boolean staff) {

        static Row of(LiableFinding finding) {
            return new Row(
                    finding.officerNo(),
                    finding.evaluationNo(),
                    finding.provision(),
                    finding.seq(),
                    finding.caseNo(),
                    finding.grade().code(),
                    finding.role(),
                    finding.recognised(),
                    finding.staff());
        }

        static Row read(ResultSet row) throws SQLException {
            return new Row(
                    row.getString("officer_no"),
                    row.getString("evaluation_no"),
                    new Provision(row.getInt("article"), row.getInt("item")),
                    row.getInt("seq"),
                    row.getString("case_no"),
                    row.getString("grade"),
                    Role.valueOf(row.getString("role")),
                    row.getObject("recognised", LocalDate.class),
                    row.getBoolean("staff"));
        }

        /** Sets the first six parameters, which are the key of the table. */
        void bindKey(PreparedStatement statement, String court) throws SQLException {
            statement.setString(1, court);
            statement.setString(2, officerNo);
            statement.setString(3, evaluationNo);
            statement.setInt(4, provision.article());
            statement.setInt(5, provision.item());
            statement.setInt(6, seq);
        }

        FindingKey key() {
            return new FindingKey(officerNo, evaluationNo, provision, seq);
        }

        /** What is said of the finding beside its key. */
        String text() {
            return String.join(" ", caseNo, grade, role.name(), recognised.toString(), staff ? "staff" : "judge");
        }

        LiableFinding finding(Rulebook rulebook) {
            return new LiableFinding(
                    officerNo, evaluationNo, caseNo, provision, seq, rulebook.grade(grade), role, recognised, staff);
        }
    }
}
