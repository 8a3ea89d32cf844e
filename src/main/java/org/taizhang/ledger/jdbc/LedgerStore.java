package org.taizhang.ledger.jdbc;

import java.sql.ResultSet;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.taizhang.digest.HashFunction;
import org.taizhang.ledger.Entry;
import org.taizhang.ledger.Head;
import org.taizhang.ledger.Posted;
import org.taizhang.sql.Keys;

/** The ledger's tables. It only selects and inserts; numbers and hashes are given to it. */
public final class LedgerStore {

    private static final int BATCH = 2_000;
    private static final int FETCH = 5_000;

    /** Entries of a court that are in memory at once where all of them are read. */
    private static final int PAGE = 10_000;

    /** Of entries {@linkplain #withReversal() with what reverses them}. */
    private static final String STANDING = " AND e.kind <> 'REVERSAL' AND r.number IS NULL";

    private final JdbcTemplate jdbc;
    private final String ledger;
    private final Remarks remarks;
    private final EntryPages pages;

    /**
     * The ledger in that schema.
     *
     * @param dataSource of the run's account
     * @param ledger name of the ledger's schema
     */
    public LedgerStore(DataSource dataSource, String ledger) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.ledger = "`" + ledger + "`";
        this.remarks = new Remarks(jdbc, this.ledger);
        this.pages = new EntryPages(jdbc, this.ledger, remarks, PAGE);
        jdbc.setFetchSize(FETCH);
    }

    /** The last entry's number and hash of a court, locked until the transaction ends; nothing may be read before it. */
    public Head lockHead(String court) {
        if (jdbc.queryForList("SELECT court FROM " + ledger + ".head WHERE court = ? FOR UPDATE", court)
                .isEmpty()) {
            jdbc.update("INSERT INTO " + ledger + ".head (court) VALUES (?)", court);
        }
        return head(court);
    }

    /** The last entry's number and hash of a court. */
    public Head head(String court) {
        return jdbc
                .query(
                        "SELECT number, hash FROM " + ledger + ".entry WHERE court = ? ORDER BY number DESC LIMIT 1",
                        (row, i) -> new Head(row.getLong("number"), row.getString("hash")),
                        court)
                .stream()
                .findFirst()
                .orElse(Head.GENESIS);
    }

    /**
     * The hash function of a court's chain, which was fixed with its first entry; empty where it has none yet.
     *
     * @throws IllegalStateException where the function recorded is none that we know
     */
    public Optional<HashFunction> hashFunction(String court) {
        return recordedHashFunction(court)
                .map(name -> HashFunction.named(name)
                        .orElseThrow(() -> new IllegalStateException("court " + court + ": hash function " + name)));
    }

    /** The name of that function as it stands there, of whatever kind. */
    public Optional<String> recordedHashFunction(String court) {
        return jdbc
                .queryForList("SELECT hash_function FROM " + ledger + ".chain WHERE court = ?", String.class, court)
                .stream()
                .findFirst();
    }

    /** Fixes the hash function of a court's chain, for good; only together with its first entry. */
    public void beginChain(String court, HashFunction function) {
        jdbc.update("INSERT INTO " + ledger + ".chain (court, hash_function) VALUES (?,?)", court, function.key());
    }

    /** A time, or that of the court's last entry where that is later: a clock set back doesn't make postings go back. */
    public Instant notBeforeLast(String court, Instant time) {
        return jdbc
                .queryForList(
                        "SELECT posted_at FROM " + ledger + ".entry WHERE court = ? ORDER BY number DESC LIMIT 1",
                        LocalDateTime.class,
                        court)
                .stream()
                .map(last -> last.atZone(EntryRow.ZONE).toInstant())
                .filter(time::isBefore)
                .findFirst()
                .orElse(time);
    }

    /** Appends entries that follow the head, as they are taken. */
    public void append(String court, Iterator<Posted> entries, Instant at) {
        Map<Long, String> said = new HashMap<>();
        List<Posted> piece = new ArrayList<>(BATCH);
        while (entries.hasNext()) {
            Posted posted = entries.next();
            piece.add(posted);
            if (!posted.remark().isEmpty()) {
                said.put(posted.number(), posted.remark());
            }
            if (piece.size() == BATCH || !entries.hasNext()) {
                insert(court, piece);
                piece.clear();
            }
        }
        remarks.add(court, said, at);
    }

    private void insert(String court, List<Posted> entries) {
        jdbc.batchUpdate(
                "INSERT INTO " + ledger + ".entry (court, number, posted_at, officer_no, kind, effective, grade, role,"
                        + " item, measure, points, months, evaluation_no, case_no, articles, basis, reverses,"
                        + " rulebook, hash) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
                entries,
                BATCH,
                (statement, posted) -> EntryRow.write(statement, court, posted));
    }

    /** Puts a new remark on entries, the old one stays in the table. */
    public void remark(String court, Map<Long, String> said, Instant at) {
        remarks.add(court, said, at);
    }

    /** The standing entries of some officers, by officer, in entry order. */
    public Map<String, List<Posted>> standing(String court, Collection<String> officers) {
        return ofOfficers(court, officers, false);
    }

    /** Every entry of some officers, reversed ones and reversals too, by officer, in entry order. */
    public Map<String, List<Posted>> history(String court, Collection<String> officers) {
        return ofOfficers(court, officers, true);
    }

    /** The officers of whom anything was ever reversed, with how many entries each has in all. */
    public Map<String, Integer> officersWithReversals(String court) {
        Map<String, Integer> counts = new HashMap<>();
        jdbc.query(
                "SELECT officer_no, COUNT(*) AS entries FROM " + ledger
                        + ".entry WHERE court = ? GROUP BY officer_no HAVING COUNT(reverses) > 0",
                (ResultSet row) -> {
                    counts.put(row.getString("officer_no"), row.getInt("entries"));
                },
                court);
        return counts;
    }

    private Map<String, List<Posted>> ofOfficers(String court, Collection<String> officers, boolean all) {
        if (officers.isEmpty()) {
            return Map.of();
        }
        Map<String, List<Posted>> found = new HashMap<>();
        jdbc.query(
                select("by_officer") + " AND e.officer_no IN " + Keys.marks(officers) + (all ? "" : STANDING)
                        + " ORDER BY e.officer_no, e.number",
                (ResultSet row) -> {
                    Posted posted = EntryRow.read(row, row.getString("remark"));
                    found.computeIfAbsent(posted.entry().officerNo(), no -> new ArrayList<>())
                            .add(posted);
                },
                Keys.arguments(court, officers));
        return found;
    }

    /**
     * A court's entries in entry order, as many as there are now; read page by page as they are taken.
     *
     * @param all reversed entries and reversals too, not standing ones alone
     */
    public Stream<Posted> entries(String court, boolean all) {
        return pages.of(court, head(court).number(), !all, "");
    }

    /** A court's standing entries of one kind, likewise. */
    public Stream<Posted> standing(String court, Entry.Kind kind) {
        return pages.of(court, head(court).number(), true, " AND kind = ?", kind.name());
    }

    /** A court's standing entries that took effect from one day to another, both included, likewise. */
    public Stream<Posted> standing(String court, LocalDate first, LocalDate last) {
        return pages.of(court, head(court).number(), true, " AND effective BETWEEN ? AND ?", first, last);
    }

    /**
     * In entry order, likewise, a court's entries up to a number and a day, reversed ones and reversals too, except those
     * up to another number and another day.
     *
     * @param head the last number wanted
     * @param until the last effective date wanted
     * @param headHad entries up to this number and {@code untilHad} aren't wanted
     */
    public Stream<Posted> between(String court, long headHad, LocalDate untilHad, long head, LocalDate until) {
        return pages.of(
                court, head, false, " AND effective <= ? AND (number > ? OR effective > ?)", until, headHad, untilHad);
    }

    /** The reversals that were posted in a period, both ends included. */
    public List<Posted> reversals(String court, Instant from, Instant to) {
        return jdbc.query(
                select("reversed_once")
                        + " AND e.reverses IS NOT NULL AND e.posted_at BETWEEN ? AND ? ORDER BY e.number",
                (row, i) -> EntryRow.read(row, row.getString("remark")),
                court,
                LocalDateTime.ofInstant(from, EntryRow.ZONE),
                LocalDateTime.ofInstant(to, EntryRow.ZONE));
    }

    /** The officers of a court's standing sanctions, by entry number (E129). */
    public Map<Long, String> officersOfSanctions(String court) {
        Map<Long, String> officers = new HashMap<>();
        jdbc.query(
                "SELECT e.number, e.officer_no FROM " + ledger + ".entry e FORCE INDEX (PRIMARY)" + withReversal()
                        + " WHERE e.court = ? AND e.kind = 'SANCTION'" + STANDING,
                (ResultSet row) -> {
                    officers.put(row.getLong("number"), row.getString("officer_no"));
                },
                court);
        return officers;
    }

    /** Every sanction that some officers ever had, standing or not, and every reversal of theirs, without remarks (R42). */
    public List<Posted> sanctions(String court, List<String> officers) {
        List<Posted> sanctions = new ArrayList<>();
        for (int from = 0; from < officers.size(); from += BATCH) {
            List<String> page = officers.subList(from, Math.min(officers.size(), from + BATCH));
            sanctions.addAll(jdbc.query(
                    "SELECT " + EntryRow.COLUMNS + " FROM " + ledger + ".entry e WHERE e.court = ?"
                            + " AND e.kind IN ('SANCTION', 'REVERSAL') AND e.officer_no IN " + Keys.marks(page),
                    (row, i) -> EntryRow.read(row, ""),
                    Keys.arguments(court, page)));
        }
        return sanctions;
    }

    /** Every officer who ever had an entry. */
    public List<String> officers(String court) {
        return jdbc.queryForList(
                "SELECT DISTINCT officer_no FROM " + ledger + ".entry WHERE court = ?", String.class, court);
    }

    /** How many entries of a court stand: numbers have no gaps, and a reversal takes itself and another one away. */
    public long standingCount(String court) {
        Long count = jdbc.queryForObject(
                "SELECT (SELECT COALESCE(MAX(number), 0) FROM " + ledger + ".entry WHERE court = ?)"
                        + " - 2 * (SELECT COUNT(*) FROM " + ledger
                        + ".entry WHERE court = ? AND reverses IS NOT NULL)",
                Long.class,
                court,
                court);
        return count == null ? 0 : count;
    }

    /**
     * Entries with what was remarked on them last, found by an index of theirs. No plan is left to the statistics, since
     * those of a table that a run has just filled may say anything.
     */
    private String select(String index) {
        return "SELECT " + EntryRow.COLUMNS + ", COALESCE(m.remark, '') AS remark FROM " + ledger
                + ".entry e FORCE INDEX (" + index + ") LEFT JOIN " + ledger
                + ".remark m FORCE INDEX (PRIMARY) ON m.court = e.court AND m.number = e.number LEFT JOIN " + ledger
                + ".remark n FORCE INDEX (PRIMARY) ON n.court = m.court AND n.number = m.number"
                + " AND n.version = m.version + 1" + withReversal() + " WHERE e.court = ? AND n.number IS NULL";
    }

    /** Joins what reverses an entry, if anything does. */
    private String withReversal() {
        return " LEFT JOIN " + ledger
                + ".entry r FORCE INDEX (reversed_once) ON r.court = e.court AND r.reverses = e.number";
    }
}
