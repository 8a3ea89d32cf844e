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
import org.taizhang.rulebook.Provision;

/** What one officer's standing entries come to, counted as they pass. */
final class OfficerTotals {

    /** How many withholdings a cell names; the details below it have them all. */
    private static final int NAMED_WITHHOLDINGS = 3;

    private static final Comparator<LedgerLine> LATER = Comparator.comparing(
                    (LedgerLine line) -> line.entry().effective())
            .thenComparingLong(line -> line.posted().number());

    private final Officer officer;
    private final Map<String, Integer> cases = new HashMap<>();
    private final Map<Optional<Provision>, Integer> items = new HashMap<>();
    private final List<Withholding> withholdings = new ArrayList<>();
    private int entries;
    private int conversions;
    private int months;
    private int points;
    private int pointsOfLastYear;
    private LedgerLine latest;

    OfficerTotals(Officer officer) {
        this.officer = officer;
    }

    void count(LedgerLine line, LocalDate asOf) {
        Entry entry = line.entry();
        entries++;
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
        items.merge(line.entry().item(), 1, Integer::sum);
        line.withholding().ifPresent(withholdings::add);
        if (latest == null || LATER.compare(line, latest) > 0) {
            latest = line;
        }
    }

    Officer officer() {
        return officer;
    }

    int entries() {
        return entries;
    }

    int cases(Grade grade) {
        return cases.getOrDefault(grade.code(), 0);
    }

    /** Liabilities of whatever grade. */
    int cases() {
        return cases.values().stream().mapToInt(Integer::intValue).sum();
    }

    int conversions() {
        return conversions;
    }

    /** Sanctions of an item; of none where it is empty. */
    int sanctions(Optional<Provision> item) {
        return items.getOrDefault(item, 0);
    }

    int sanctions() {
        return items.values().stream().mapToInt(Integer::intValue).sum();
    }

    int months() {
        return months;
    }

    /** In which months, sanction by sanction; of many only the last ones. */
    String withheld() {
        int left = Math.max(0, withholdings.size() - NAMED_WITHHOLDINGS);
        String last = withholdings.stream()
                .sorted(Comparator.comparing(Withholding::from).thenComparing(Withholding::to))
                .skip(left)
                .map(Withholding::label)
                .collect(Collectors.joining("；"));
        return left == 0 ? last : "此前" + left + "次见明细；" + last;
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
