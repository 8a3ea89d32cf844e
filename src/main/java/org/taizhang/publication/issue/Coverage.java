package org.taizhang.publication.issue;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Up to where a ledger is published: entries that were posted by then and have taken effect by then. Each bulletin
 * publishes what its coverage has and the one before hadn't; as neither number nor month ever goes back, every entry is
 * in exactly one bulletin, or in none yet.
 *
 * @param head number of the last entry posted
 * @param month the last month of which entries are published
 */
public record Coverage(long head, YearMonth month) {

    /** Whether an entry is published, or was there before anything was. */
    public boolean covers(long number, LocalDate effective) {
        return number <= head && !effective.isAfter(month.atEndOfMonth());
    }
}
