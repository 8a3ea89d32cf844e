package org.taizhang.ledger.jdbc;

import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import java.util.stream.Stream.Builder;
import org.springframework.jdbc.core.JdbcTemplate;
import org.taizhang.ledger.Entry;
import org.taizhang.ledger.Posted;

/**
 * A court's entries in entry order, read a page of numbers at a time. Nothing is kept open between pages, so that others may
 * be asked meanwhile, and every page is a few ranges of an index, whatever the statistics of the tables say.
 */
final class EntryPages {

    private final JdbcTemplate jdbc;
    private final String ledger;
    private final Remarks remarks;
    private final int size;

    /**
     * Pages of the ledger in that schema.
     *
     * @param ledger its quoted name
     * @param size numbers a page
     */
    EntryPages(JdbcTemplate jdbc, String ledger, Remarks remarks, int size) {
        this.jdbc = jdbc;
        this.ledger = ledger;
        this.remarks = remarks;
        this.size = size;
    }

    /**
     * The entries up to a number, each page read when its first entry is taken.
     *
     * @param head the last number; what is posted after it changes nothing of what is read
     * @param standing without reversals and what they reverse
     * @param condition a further one of SQL, beginning with AND; may be empty
     * @param arguments of that condition
     */
    Stream<Posted> of(String court, long head, boolean standing, String condition, Object... arguments) {
        return LongStream.iterate(0, after -> after < head, after -> after + size)
                .boxed()
                .flatMap(after -> {
                    long upTo = Math.min(after + size, head);
                    List<Posted> page = page(court, after, upTo, condition, arguments);
                    if (page.isEmpty()) {
                        return Stream.empty();
                    }
                    Set<Long> reversed = standing ? reversed(court, after, upTo, head) : Set.of();
                    Map<Long, String> said = remarks.between(court, after, upTo);
                    return page.stream()
                            .filter(posted -> !standing || stands(posted, reversed))
                            .map(posted -> posted.remarked(said.getOrDefault(posted.number(), "")));
                });
    }

    private static boolean stands(Posted posted, Set<Long> reversed) {
        return posted.entry().kind() != Entry.Kind.REVERSAL && !reversed.contains(posted.number());
    }

    private List<Posted> page(String court, long after, long upTo, String condition, Object... arguments) {
        Builder<Object> all = Stream.builder().add(court).add(after).add(upTo);
        Arrays.stream(arguments).forEach(all);
        List<Posted> page = new ArrayList<>();
        jdbc.query(
                "SELECT " + EntryRow.COLUMNS + " FROM " + ledger + ".entry e FORCE INDEX (PRIMARY)"
                        + " WHERE court = ? AND number > ? AND number <= ?" + condition + " ORDER BY court, number",
                (ResultSet row) -> {
                    page.add(EntryRow.read(row, ""));
                },
                all.build().toArray());
        return page;
    }

    private Set<Long> reversed(String court, long after, long upTo, long head) {
        return new HashSet<>(jdbc.queryForList(
                "SELECT reverses FROM " + ledger + ".entry FORCE INDEX (reversed_once)"
                        + " WHERE court = ? AND reverses > ? AND reverses <= ? AND number <= ?",
                Long.class,
                court,
                after,
                upTo,
                head));
    }
}
