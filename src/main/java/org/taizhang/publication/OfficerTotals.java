package org.taizhang.publication;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.taizhang.court.Officer;
import org.taizhang.decision.Withholding;
import org.taizhang.ledger.Entry;
import org.taizhang.rulebook.Grade;
import org.taizhang.rulebook.Span;

/** What one officer's standing entries come to, counted as they pass. */
final class OfficerTotals {

    private static final Span ONE_YEAR = new Span(1, Span.Unit.YEARS);
    private static final Comparator<LedgerLine> LATER = Comparator.comparing(
                    (LedgerLine line) -> line.entry().effective())
            .thenComparingLong(line -> line.posted().number());

    private final Officer officer;
    private final Map<String, Integer> cases = new HashMap<>();
    private final List<Withholding> withholdings = new ArrayList<>();
    private int conversions;
    private int sanctions;
    private int months;
    private int points;
    private int pointsOfLastYear;
    private LedgerLine latest;

    OfficerTotals(Officer officer) {
        this.officer = officer;
    }

    void count(LedgerLine line, LocalDate asOf) {
        Entry entry = line.entry();
        months += entry.months();
        points += entry.points();
        if (entry.inLastYear(asOf)) {
            pointsOfLastYear += entry.points();
        }
        switch (entry.kind()) {
            case LIABILITY -> cases.merge(entry.grade(), 1, Integer::sum);
            case CONVERSION -> conversions++;
            case SANCTION -> countSanction(line);
            case REVERSAL ->
                throw new IllegalArgumentException(
                        "not a standing entry: " + line.posted().number());
        }
    }

    private void countSanction(LedgerLine line) {
        sanctions++;
        line.withholding().ifPresent(withholdings::add);
        if (latest == null || LATER.compare(line, latest) > 0) {
            latest = line;
        }
    }

    Officer officer() {
        return officer;
    }

    int cases(Grade grade) {
        return cases.getOrDefault(grade.code(), 0);
    }

    int conversions() {
        return conversions;
    }

    int sanctions() {
        return sanctions;
    }

    int months() {
        return months;
    }

    /** In which months, sanction by sanction. */
    String withheld() {
        return withholdings.stream()
                .sorted(Comparator.comparing(Withholding::from).thenComparing(Withholding::to))
                .map(Withholding::label)
                .collect(Collectors.joining("；"));
    }

    int points() {
        return points;
    }

    int pointsOfLastYear() {
        return pointsOfLastYear;
    }

    Optional<LedgerLine> latest() {
        return Optional.ofNullable(latest);
    }
}
