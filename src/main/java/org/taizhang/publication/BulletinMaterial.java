package org.taizhang.publication;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.taizhang.statistics.Statistics;

/**
 * What a month's bulletin is made from.
 *
 * @param month the month
 * @param asOf the business date
 * @param statistics of the month
 * @param entries standing entries that take effect in the month
 * @param reversals the reversals to report
 */
public record BulletinMaterial(
        YearMonth month, LocalDate asOf, Statistics statistics, List<LedgerLine> entries, List<LedgerLine> reversals) {

    public BulletinMaterial {
        entries = List.copyOf(entries);
        reversals = List.copyOf(reversals);
    }

    /** The same with these reversals to report. */
    public BulletinMaterial reversing(List<LedgerLine> others) {
        return new BulletinMaterial(month, asOf, statistics, entries, others);
    }
}
