package org.taizhang.publication;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.taizhang.court.Officer;
import org.taizhang.ledger.Entry;
import org.taizhang.rulebook.Grade;

/**
 * What the standing entries of a court, or of a part of it, come to; counted while they pass, each once and in any order.
 * What it keeps grows with the officers, not with the entries.
 */
public final class LedgerTotals {

    private final LocalDate asOf;
    private final Map<String, OfficerTotals> officers = new HashMap<>();
    private final Map<YearMonth, Map<String, Integer>> months = new HashMap<>();

    /** Nothing counted yet; a rolling year (R29) ends on that day. */
    public LedgerTotals(LocalDate asOf) {
        this.asOf = asOf;
    }

    /**
     * Counts an entry.
     *
     * @throws IllegalArgumentException for a reversal, which never stands
     */
    public void count(LedgerLine line) {
        officers.computeIfAbsent(line.officer().number(), number -> new OfficerTotals(line.officer()))
                .count(line, asOf);
        if (line.is(Entry.Kind.LIABILITY)) {
            months.computeIfAbsent(YearMonth.from(line.entry().effective()), month -> new HashMap<>())
                    .merge(line.entry().grade(), 1, Integer::sum);
        }
    }

    LocalDate asOf() {
        return asOf;
    }

    /** By officer, in that order. */
    List<OfficerTotals> officers(Comparator<Officer> order) {
        return officers.values().stream()
                .sorted(Comparator.comparing(OfficerTotals::officer, order))
                .toList();
    }

    /** Liabilities of a grade that take effect in a month. */
    int cases(YearMonth month, Grade grade) {
        return months.getOrDefault(month, Map.of()).getOrDefault(grade.code(), 0);
    }
}
