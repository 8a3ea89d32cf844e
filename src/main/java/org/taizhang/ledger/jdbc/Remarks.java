package org.taizhang.ledger.jdbc;

import java.sql.ResultSet;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.taizhang.sql.Keys;

/** What was remarked on entries; every version of it stays. */
final class Remarks {

    private static final int BATCH = 2_000;

    private final JdbcTemplate jdbc;
    private final String ledger;

    /**
     * The remarks in that schema.
     *
     * @param ledger its quoted name
     */
    Remarks(JdbcTemplate jdbc, String ledger) {
        this.jdbc = jdbc;
        this.ledger = ledger;
    }

    /** Adds a version of the remark on each of some entries, by entry number. */
    void add(String court, Map<Long, String> said, Instant at) {
        if (said.isEmpty()) {
            return;
        }
        LocalDateTime now = LocalDateTime.ofInstant(at, EntryRow.ZONE);
        Map<Long, Integer> versions = versions(court, said.keySet());
        jdbc.batchUpdate(
                "INSERT INTO " + ledger + ".remark (court, number, version, remark, recorded_at) VALUES (?,?,?,?,?)",
                said.entrySet(),
                BATCH,
                (statement, entry) -> {
                    statement.setString(1, court);
                    statement.setLong(2, entry.getKey());
                    statement.setInt(3, versions.getOrDefault(entry.getKey(), 0) + 1);
                    statement.setString(4, entry.getValue());
                    statement.setObject(5, now);
                });
    }

    /** What was remarked last on the entries after one up to another, by entry number. */
    Map<Long, String> between(String court, long after, long upTo) {
        Map<Long, String> remarks = new HashMap<>();
        jdbc.query(
                "SELECT number, remark FROM " + ledger + ".remark WHERE court = ? AND number > ? AND number <= ?"
                        + " ORDER BY court, number, version",
                (ResultSet row) -> {
                    remarks.put(row.getLong("number"), row.getString("remark"));
                },
                court,
                after,
                upTo);
        return remarks;
    }

    private Map<Long, Integer> versions(String court, Collection<Long> numbers) {
        Map<Long, Integer> versions = new HashMap<>();
        jdbc.query(
                "SELECT number, MAX(version) AS version FROM " + ledger + ".remark WHERE court = ? AND number IN "
                        + Keys.marks(numbers) + " GROUP BY number",
                (ResultSet row) -> {
                    versions.put(row.getLong("number"), row.getInt("version"));
                },
                Keys.arguments(court, numbers));
        return versions;
    }
}
