package org.taizhang.ledger;

import java.time.LocalDate;
import java.util.List;
import org.taizhang.rulebook.ChineseNumber;
import org.taizhang.rulebook.Rulebook;
import org.taizhang.rulebook.Sanction;
import org.taizhang.rulebook.Sanction.AtLeast;
import org.taizhang.rulebook.Sanction.CountCondition;
import org.taizhang.rulebook.Sanction.YearsRunning;
import org.taizhang.rulebook.Tally;

/**
 * What a sanction's conditions counted, in words.
 *
 * @param tally what was counted together
 * @param counted what the sanction rests on, by date, the one it answers included
 * @param on its effective date
 */
record Counting(Rulebook rulebook, Tally tally, List<Posted> counted, LocalDate on) {

    /** A sentence for each condition that held. */
    List<String> sentences(Sanction rule) {
        return rule.conditions().stream()
                .filter(this::holds)
                .map(this::sentence)
                .toList();
    }

    /** Whether anything besides the one answered was counted because it lay within a period (R15). */
    boolean withinPeriod(Sanction rule) {
        return counted.size() > 1
                && rule.conditions().stream().anyMatch(condition -> condition instanceof AtLeast && holds(condition));
    }

    private boolean holds(CountCondition condition) {
        if (condition instanceof AtLeast atLeast) {
            return within(atLeast).size() >= atLeast.count();
        }
        int years = ((YearsRunning) condition).years();
        return years(years).size() == years;
    }

    private String sentence(CountCondition condition) {
        if (condition instanceof AtLeast atLeast) {
            List<Posted> within = within(atLeast);
            return "含本次在内，" + Wording.span(atLeast.within()) + "内" + label() + "共" + within.size() + "件次："
                    + Wording.list(within, Wording::dated) + "。";
        }
        int running = ((YearsRunning) condition).years();
        List<Posted> these = counted.stream()
                .filter(each -> year(each) > on.getYear() - running)
                .toList();
        return Wording.list(years(running), year -> year + "年") + "连续" + ChineseNumber.of(running) + "个年度均被认定有"
                + label() + "：" + Wording.list(these, Wording::dated) + "。";
    }

    private String label() {
        return rulebook.conversion(tally).isPresent() ? "未经折算的" + tally.label() : tally.label();
    }

    private List<Posted> within(AtLeast condition) {
        return counted.stream()
                .filter(each -> rulebook.readings().window().counts(each.entry().effective(), on, condition.within()))
                .toList();
    }

    private List<Integer> years(int running) {
        return counted.stream()
                .map(Counting::year)
                .filter(year -> year > on.getYear() - running)
                .distinct()
                .toList();
    }

    private static int year(Posted posted) {
        return posted.entry().effective().getYear();
    }
}
