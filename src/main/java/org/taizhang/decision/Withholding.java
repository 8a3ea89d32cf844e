package org.taizhang.decision;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.taizhang.ledger.Entry;

/**
 * The months in which a sanction withholds the allowance (R42). Each sanction runs from its own month: R28 has taken what
 * earlier ones withheld out of its months already, so none waits for another to end.
 *
 * @param from the month after the decision; while none is recorded, the month after the effective date
 * @param to the last month
 * @param pending 待决定: no decision is recorded yet
 */
public record Withholding(YearMonth from, YearMonth to, boolean pending) {

    static Optional<Withholding> of(Entry sanction, Optional<DecisionRecord> decision) {
        if (sanction.months() <= 0) {
            return Optional.empty();
        }
        LocalDate since = decision.map(DecisionRecord::decided).orElse(sanction.effective());
        YearMonth from = YearMonth.from(since).plusMonths(1);
        return Optional.of(new Withholding(from, from.plusMonths(sanction.months() - 1L), decision.isEmpty()));
    }

    /** {@code 2025年7月至2025年9月（待决定）}. */
    public String label() {
        String last = to.equals(from) ? "" : "至" + month(to);
        return month(from) + last + (pending ? "（待决定）" : "");
    }

    private static String month(YearMonth month) {
        return month.getYear() + "年" + month.getMonthValue() + "月";
    }
}
