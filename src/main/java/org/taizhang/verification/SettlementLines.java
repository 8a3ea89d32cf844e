package org.taizhang.verification;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.taizhang.ledger.Entry;
import org.taizhang.ledger.EntryColumns;
import org.taizhang.ledger.Posted;
import org.taizhang.ledger.Settlement;
import org.taizhang.ledger.Settlement.Added;
import org.taizhang.ledger.Settlement.Addition;
import org.taizhang.ledger.Settlement.Existing;
import org.taizhang.ledger.Settlement.Support;

/** Words where an officer's standing entries aren't what was recomputed: each wrong entry beside the one it should be. */
final class SettlementLines {

    private final Report report;

    SettlementLines(Report report) {
        this.report = report;
    }

    /** Tells of every entry that a settlement would change. */
    void tell(Settlement settlement) {
        List<Posted> wrong = new ArrayList<>(settlement.reversed());
        wrong.sort(Comparator.comparingLong(Posted::number));
        Map<Integer, Long> numbers = new HashMap<>();
        List<Runnable> own = new ArrayList<>();
        List<Runnable> following = new ArrayList<>();
        for (int i = 0; i < settlement.additions().size(); i++) {
            Addition addition = settlement.additions().get(i);
            Posted nearest = nearest(wrong, addition.entry());
            Entry expected = expected(addition, numbers);
            if (nearest == null) {
                own.add(() ->
                        report.differs("verify.entry-missing", settlement.officerNo(), EntryColumns.line(expected)));
            } else {
                wrong.remove(nearest);
                numbers.put(i, nearest.number());
                compare(settlement.officerNo(), nearest, expected, own, following);
            }
        }
        for (Posted left : wrong) {
            own.add(() -> report.differs(
                    "verify.entry-unfounded",
                    Long.toString(left.number()),
                    settlement.officerNo(),
                    EntryColumns.line(left.entry())));
        }
        settlement
                .remarks()
                .forEach(change -> own.add(() -> report.differs(
                        "verify.remark", Long.toString(change.number()), settlement.officerNo(), change.remark())));
        (own.isEmpty() ? following : own).forEach(Runnable::run);
    }

    private void compare(
            String officerNo, Posted stored, Entry expected, List<Runnable> own, List<Runnable> following) {
        List<String> columns = EntryColumns.differing(
                stored.entry(), expected.under(stored.entry().rulebook()));
        if (columns.isEmpty()) {
            following.add(() -> report.differs("verify.entry-rests", Long.toString(stored.number()), officerNo));
        } else {
            own.add(() -> report.differs(
                    "verify.entry-differs", Long.toString(stored.number()), officerNo, String.join("; ", columns)));
        }
    }

    /** The wrong entry of the same kind that differs least. */
    private static Posted nearest(List<Posted> wrong, Entry expected) {
        return wrong.stream()
                .filter(posted -> posted.entry().kind() == expected.kind())
                .min(Comparator.comparingInt((Posted posted) -> EntryColumns.differing(
                                        posted.entry().restingOn(List.of()), expected)
                                .size())
                        .thenComparing(Posted::number))
                .orElse(null);
    }

    private static Entry expected(Addition addition, Map<Integer, Long> numbers) {
        List<Long> basis = new ArrayList<>();
        for (Support support : addition.basis()) {
            if (support instanceof Existing existing) {
                basis.add(existing.number());
            } else if (support instanceof Added added && numbers.containsKey(added.position())) {
                basis.add(numbers.get(added.position()));
            }
        }
        return addition.entry().restingOn(basis);
    }
}
