package org.taizhang.ledger.jdbc;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.taizhang.ledger.Head;
import org.taizhang.ledger.Posted;
import org.taizhang.sql.Keys;

/** Reads the ledger's entries page by page in the order of their numbers, those too that make no sense. */
public final class EntryWalk {

    private final JdbcTemplate jdbc;
    private final String ledger;

    /** Is shown the entries. */
    public interface Visitor {

        /** An entry, without its remark. */
        void entry(Posted posted);

        /**
         * An entry of which some column can't be what a run wrote.
         *
         * @param head its number and hash
         * @param officerNo 工号, as it stands there
         * @param why what was wrong with it
         */
        void unreadable(Head head, String officerNo, String why);
    }

    /**
     * The entries in that schema.
     *
     * @param ledger name of the ledger's schema
     */
    public EntryWalk(DataSource dataSource, String ledger) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.ledger = "`" + ledger + "`";
    }

    /**
     * Shows the next entries of a court.
     *
     * @param after the last number had, 0 at first
     * @return the last number shown, or {@code after} where there are no more
     */
    public long next(String court, long after, int limit, Visitor visitor) {
        AtomicLong last = new AtomicLong(after);
        RowCallbackHandler show = row -> {
            last.set(row.getLong("number"));
            Posted posted;
            try {
                posted = EntryRow.read(row, "");
            } catch (RuntimeException senseless) {
                Head head = new Head(row.getLong("number"), row.getString("hash"));
                visitor.unreadable(head, row.getString("officer_no"), String.valueOf(senseless.getMessage()));
                return;
            }
            visitor.entry(posted);
        };
        jdbc.query(
                "SELECT " + EntryRow.COLUMNS + " FROM " + ledger
                        + ".entry e WHERE e.court = ? AND e.number > ? ORDER BY e.number LIMIT ?",
                show,
                court,
                after,
                limit);
        return last.get();
    }

    /** Is shown what tells where an entry is published. */
    public interface Dates {
        /** An entry's number and hash, and when it takes effect. */
        void entry(Head head, LocalDate effective);
    }

    /**
     * Shows the next entries of a court, which need make no sense otherwise.
     *
     * @param after the last number had, 0 at first
     * @return the last number shown, or {@code after} where there are no more
     */
    public long nextDates(String court, long after, int limit, Dates dates) {
        AtomicLong last = new AtomicLong(after);
        RowCallbackHandler show = row -> {
            last.set(row.getLong("number"));
            dates.entry(
                    new Head(row.getLong("number"), row.getString("hash")),
                    row.getObject("effective", LocalDate.class));
        };
        jdbc.query(
                "SELECT number, hash, effective FROM " + ledger
                        + ".entry WHERE court = ? AND number > ? ORDER BY number LIMIT ?",
                show,
                court,
                after,
                limit);
        return last.get();
    }

    /** Some entries of a court by number; those that can't be read are left out. */
    public Map<Long, Posted> entries(String court, Collection<Long> numbers) {
        Map<Long, Posted> entries = new HashMap<>();
        if (numbers.isEmpty()) {
            return entries;
        }
        RowCallbackHandler read = row -> {
            try {
                entries.put(row.getLong("number"), EntryRow.read(row, ""));
            } catch (RuntimeException senseless) {
                // It was told of where it stands.
                entries.remove(row.getLong("number"));
            }
        };
        jdbc.query(
                "SELECT " + EntryRow.COLUMNS + " FROM " + ledger + ".entry e WHERE e.court = ? AND e.number IN "
                        + Keys.marks(numbers),
                read,
                Keys.arguments(court, numbers));
        return entries;
    }

    /** The next officers who ever had an entry, in the order of 工号. */
    public List<String> officers(String court, String after, int limit) {
        return jdbc.queryForList(
                "SELECT DISTINCT officer_no FROM " + ledger
                        + ".entry WHERE court = ? AND officer_no > ? ORDER BY officer_no LIMIT ?",
                String.class,
                court,
                after,
                limit);
    }

    /** Every court that has an entry. */
    public List<String> courts() {
        return jdbc.queryForList("SELECT DISTINCT court FROM " + ledger + ".entry ORDER BY court", String.class);
    }
}
