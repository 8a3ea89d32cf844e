package org.taizhang.ledger;

import java.time.LocalDate;
import java.util.List;

/**
 * What stands in the ledger for an officer: entries that are neither reversed nor reversals. Balances are summed anew
 * each time, never stored.
 *
 * @param entries in the order of their numbers
 */
public record Standing(List<Posted> entries) {

    public Standing {
        entries = List.copyOf(entries);
    }

    /** Points of all liabilities (R29). */
    public int points() {
        return entries.stream().mapToInt(posted -> posted.entry().points()).sum();
    }

    /** Points of the liabilities whose rolling year has begun and not ended on a day (R29). */
    public int pointsOfLastYear(LocalDate asOf) {
        return entries.stream()
                .map(Posted::entry)
                .filter(entry -> entry.inLastYear(asOf))
                .mapToInt(Entry::points)
                .sum();
    }

    /** Months of allowance withheld in all (R28). */
    public int months() {
        return entries.stream().mapToInt(posted -> posted.entry().months()).sum();
    }
}
