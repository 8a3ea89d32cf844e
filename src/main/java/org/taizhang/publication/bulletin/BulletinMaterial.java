package org.taizhang.publication.bulletin;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.taizhang.decision.BasisChange;
import org.taizhang.publication.LedgerLine;
import org.taizhang.statistics.Statistics;

/**
 * What a month's bulletin is made from.
 *
 * @param month the month
 * @param asOf the day as of which it is made
 * @param statistics of the month
 * @param entries standing entries that take effect in the month
 * @param reversals the reversals to report
 * @param withdrawn every decided sanction that was ever reversed for good
 * @param changes every change of basis of a decided sanction that ever was
 * @param outlooks of the officers who have open or recent liabilities
 * @param deadlines of the month
 * @param facts one for a circumstance at most
 * @param staff names of everybody who works at the court, which facts mustn't say
 */
public record BulletinMaterial(
        YearMonth month,
        LocalDate asOf,
        Statistics statistics,
        List<LedgerLine> entries,
        List<LedgerLine> reversals,
        List<Withdrawal> withdrawn,
        List<BasisChange> changes,
        List<Outlook> outlooks,
        DeadlineFigures deadlines,
        List<TypicalFact> facts,
        List<String> staff) {

    public BulletinMaterial {
        entries = List.copyOf(entries);
        reversals = List.copyOf(reversals);
        withdrawn = List.copyOf(withdrawn);
        changes = List.copyOf(changes);
        outlooks = List.copyOf(outlooks);
        facts = List.copyOf(facts);
        staff = List.copyOf(staff);
    }

    /** The same with these reversals to report. */
    public BulletinMaterial reversing(List<LedgerLine> others) {
        return new BulletinMaterial(
                month, asOf, statistics, entries, others, withdrawn, changes, outlooks, deadlines, facts, staff);
    }
}
