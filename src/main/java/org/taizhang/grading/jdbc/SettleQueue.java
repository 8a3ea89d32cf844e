package org.taizhang.grading.jdbc;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.taizhang.sql.Keys;

/**
 * The officers who are to be settled, and under which rulebook a court was graded and settled last. Officers come in in
 * the transaction that changes their findings and leave in the one that appends their entries.
 */
public final class SettleQueue {

    private static final int BATCH = 2_000;
    /** In place of a hash, where findings were graded under several rulebooks. */
    private static final String MIXED = "mixed";

    private final JdbcTemplate jdbc;

    /** The queue behind that data source. */
    public SettleQueue(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
    }

    /** Adds officers; those already waiting stay. */
    public void add(String court, Collection<String> officers) {
        jdbc.batchUpdate(
                "INSERT INTO to_settle (court, officer_no) VALUES (?,?) ON DUPLICATE KEY UPDATE court = court",
                officers,
                BATCH,
                (statement, officer) -> {
                    statement.setString(1, court);
                    statement.setString(2, officer);
                });
    }

    /** Adds every officer who has a finding, or an entry in the ledger of that schema. */
    public void addEveryone(String court, String ledger) {
        jdbc.update(
                "INSERT INTO to_settle (court, officer_no) SELECT court, officer_no FROM ("
                        + "SELECT DISTINCT court, officer_no FROM liable_finding WHERE court = ? UNION "
                        + "SELECT DISTINCT court, officer_no FROM `" + ledger + "`.entry WHERE court = ?) everyone"
                        + " ON DUPLICATE KEY UPDATE court = VALUES(court)",
                court,
                court);
    }

    /** How many officers wait. */
    public long size(String court) {
        Long size = jdbc.queryForObject("SELECT COUNT(*) FROM to_settle WHERE court = ?", Long.class, court);
        return size == null ? 0 : size;
    }

    /**
     * The next officers in the order of 工号.
     *
     * @param after the last one had, or an empty text
     */
    public List<String> next(String court, String after, int limit) {
        return jdbc.queryForList(
                "SELECT officer_no FROM to_settle WHERE court = ? AND officer_no > ? ORDER BY officer_no LIMIT ?",
                String.class,
                court,
                after,
                limit);
    }

    /** Those of some officers who wait. */
    public Set<String> waiting(String court, Collection<String> officers) {
        if (officers.isEmpty()) {
            return Set.of();
        }
        return Set.copyOf(jdbc.queryForList(
                "SELECT officer_no FROM to_settle WHERE court = ? AND officer_no IN " + Keys.marks(officers),
                String.class,
                Keys.arguments(court, officers)));
    }

    /** Takes settled officers out. */
    public void remove(String court, Collection<String> officers) {
        jdbc.batchUpdate(
                "DELETE FROM to_settle WHERE court = ? AND officer_no = ?", officers, BATCH, (statement, officer) -> {
                    statement.setString(1, court);
                    statement.setString(2, officer);
                });
    }

    /** Hash of the rulebook under which all of a court's findings were graded; no rulebook's where they are mixed. */
    public Optional<String> gradedUnder(String court) {
        return state(court, "graded_under");
    }

    /** Hash of the rulebook under which a court was settled last. */
    public Optional<String> settledUnder(String court) {
        return state(court, "settled_under");
    }

    /**
     * Notes, before any evaluation is graded, under which rulebook that is done. Where others were graded under another
     * one the court's findings are mixed, and stay so until all are graded anew.
     */
    public void gradesUnder(String court, String rulebookHash) {
        Optional<String> before = gradedUnder(court);
        if (before.isEmpty()) {
            graded(court, rulebookHash);
        } else if (!before.get().equals(rulebookHash)) {
            note(court, "graded_under", MIXED);
        }
    }

    /** Notes the rulebook under which all of a court's findings and cases are graded now. */
    public void graded(String court, String rulebookHash) {
        note(court, "graded_under", rulebookHash);
        note(court, "cases_under", rulebookHash);
    }

    /**
     * Notes, with the first entries that are appended, under which rulebook that is done. Where the ledger stands under
     * another one it is mixed until everyone is settled, so that a rulebook put back meanwhile is a change, too (R44).
     */
    public void settlesUnder(String court, String rulebookHash) {
        if (settledUnder(court).filter(hash -> !hash.equals(rulebookHash)).isPresent()) {
            settled(court, MIXED);
        } else {
            settled(court, rulebookHash);
        }
    }

    /** Notes the rulebook under which everyone of a court is settled now. */
    public void settled(String court, String rulebookHash) {
        note(court, "settled_under", rulebookHash);
    }

    private Optional<String> state(String court, String column) {
        return jdbc.queryForList("SELECT " + column + " FROM court_state WHERE court = ?", String.class, court).stream()
                .filter(hash -> hash != null)
                .findFirst();
    }

    private void note(String court, String column, String hash) {
        jdbc.update(
                "INSERT INTO court_state (court, " + column + ") VALUES (?,?) ON DUPLICATE KEY UPDATE " + column
                        + " = VALUES(" + column + ")",
                court,
                hash);
    }
}
