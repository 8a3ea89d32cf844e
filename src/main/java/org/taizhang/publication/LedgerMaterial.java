package org.taizhang.publication;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.taizhang.clock.Workload;
import org.taizhang.court.Officer;
import org.taizhang.escalation.Forecast;
import org.taizhang.grading.GradedCase;

/**
 * What a ledger workbook is made from.
 *
 * @param totals of the standing entries, counted to their end
 * @param standing the standing entries in entry order, taken one at a time
 * @param entries the standing entries of some officers by their numbers, each officer's in entry order
 * @param forecasts of the officers who have open or recent liabilities
 * @param first the forecast for somebody who has none
 * @param reversals officer by officer in the office's order, taken one at a time
 * @param clocks those that run, in any order
 * @param evaluations what grading finds of the court's, taken one at a time after the entries; not asked for where there is no workload
 * @param workload of the reviewers; empty for an extract, which says nothing about a court as a whole
 */
public record LedgerMaterial(
        LedgerTotals totals,
        Iterator<LedgerLine> standing,
        Function<Collection<String>, Map<String, List<LedgerLine>>> entries,
        List<OfficerForecast> forecasts,
        Forecast first,
        Iterable<ReversalLine> reversals,
        List<ClockLine> clocks,
        Iterator<GradedCase> evaluations,
        Optional<Workload> workload) {

    /** What an officer's next liability would lead to. */
    public record OfficerForecast(Officer officer, Forecast forecast) {}
}
