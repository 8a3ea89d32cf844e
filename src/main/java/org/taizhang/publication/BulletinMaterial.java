package org.taizhang.publication;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * What a month's bulletin is made from.
 *
 * @param month the month
 * @param asOf the business date
 * @param evaluations completed in the month
 * @param evaluationsBefore how many were completed in the month before
 * @param entries standing entries that take effect in the month
 * @param entriesBefore standing entries that took effect in the month before
 * @param reversals the reversals to report
 */
public record BulletinMaterial(
        YearMonth month,
        LocalDate asOf,
        EvaluationCounts evaluations,
        int evaluationsBefore,
        List<LedgerLine> entries,
        List<LedgerLine> entriesBefore,
        List<LedgerLine> reversals) {

    public BulletinMaterial {
        entries = List.copyOf(entries);
        entriesBefore = List.copyOf(entriesBefore);
        reversals = List.copyOf(reversals);
    }

    /** The same with these reversals to report. */
    public BulletinMaterial reversing(List<LedgerLine> others) {
        return new BulletinMaterial(month, asOf, evaluations, evaluationsBefore, entries, entriesBefore, others);
    }
}
