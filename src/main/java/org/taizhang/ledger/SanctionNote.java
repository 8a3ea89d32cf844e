package org.taizhang.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.taizhang.ledger.Entry.Kind;
import org.taizhang.ledger.Explanation.Line;
import org.taizhang.ledger.RelevantReadings.Question;
import org.taizhang.rulebook.ChineseDate;
import org.taizhang.rulebook.Readings.Allowance;
import org.taizhang.rulebook.Role;
import org.taizhang.rulebook.Rulebook;
import org.taizhang.rulebook.Rulebook.Word;
import org.taizhang.rulebook.Sanction;
import org.taizhang.rulebook.Tally;

/** The note on a sanction: the item and its words, what it counted, how the months come about, and what became of it (Art. 28). */
record SanctionNote(Wording wording, Links links, Sequel sequel) {

    List<Line> lines(Posted posted) {
        Entry entry = posted.entry();
        Counting counting = counting(posted);
        Optional<Sanction> rule = rule(posted);
        List<Posted> before = links.withheldBefore(posted);
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("追究", sanction(posted)));
        entry.item().ifPresent(item -> lines.add(new Line("依据", wording.quotation(item))));
        rule.ifPresent(found -> counting.sentences(found).forEach(text -> lines.add(new Line("计入件次", text))));
        rule.filter(found -> found.item().isPresent())
                .ifPresent(found -> lines.add(new Line("扣发办案补贴", months(entry, found, before))));
        if (!posted.remark().isBlank() && !unfit(posted)) {
            lines.add(new Line("备注", posted.remark() + "。"));
        }
        lines.addAll(sequel.of(posted));
        RelevantReadings readings = new RelevantReadings(rulebook())
                .askIf(rule.filter(counting::withinPeriod).isPresent(), Question.WINDOW)
                .askIf(!before.isEmpty() && rule.filter(SanctionNote::withholds).isPresent(), Question.ALLOWANCE)
                .askIf(countsConversions(posted), Question.CASCADE)
                .askIf(unfit(posted) || handledOtherwise(entry), Question.STAFF)
                .askIf(onRecord(entry), Question.SECONDARY);
        entry.item().ifPresent(readings::cite);
        lines.addAll(readings.lines());
        return lines;
    }

    /** What it counted, and how its months come about. */
    List<String> reckoning(Posted posted) {
        List<String> sentences = new ArrayList<>();
        rule(posted).ifPresent(found -> sentences.addAll(counting(posted).sentences(found)));
        rule(posted)
                .filter(found -> found.item().isPresent())
                .ifPresent(found -> sentences.add(months(posted.entry(), found, links.withheldBefore(posted))));
        return sentences;
    }

    private Counting counting(Posted posted) {
        Entry entry = posted.entry();
        Tally tally = rulebook().tally(entry.grade(), entry.role());
        return new Counting(rulebook(), tally, links.counted(posted), entry.effective());
    }

    private Optional<Sanction> rule(Posted posted) {
        Entry entry = posted.entry();
        return rulebook().sanctions(rulebook().tally(entry.grade(), entry.role())).stream()
                .filter(each -> each.item().equals(entry.item()))
                .findFirst();
    }

    private String sanction(Posted posted) {
        Entry entry = posted.entry();
        Posted answered = links.basis(posted).get(0);
        String answer = "对" + ChineseDate.of(entry.effective())
                + (answered.entry().kind() == Kind.CONVERSION ? "折算产生的" : "认定的") + wording.liability(entry.grade())
                + "（"
                + Wording.number(answered) + "，" + rulebook().label(entry.role()) + "），";
        String measure = unfit(posted)
                ? "；该项所定措施（" + entry.measure() + "）以法官职务、员额为前提，" + posted.remark()
                : "，" + entry.measure();
        return entry.item()
                .map(item -> answer + "适用" + wording.citation(item) + measure + withholding(entry) + "。")
                .orElse(answer + entry.measure() + "，未适用具体追究条项。");
    }

    private static String withholding(Entry entry) {
        return entry.months() > 0 ? "，扣发办案补贴" + entry.months() + "个月" : "";
    }

    private String months(Entry entry, Sanction rule, List<Posted> before) {
        if (!withholds(rule)) {
            return "该项未规定扣发办案补贴。";
        }
        int total = rule.months().getAsInt();
        if (rulebook().readings().allowance() == Allowance.PER_EVENT) {
            return "按该项规定扣发" + total + "个月。";
        }
        if (before.isEmpty()) {
            return "该项规定合计扣发" + total + "个月，此前未就所计件次扣发，本次扣发" + entry.months() + "个月。";
        }
        int withheld = before.stream().mapToInt(each -> each.entry().months()).sum();
        return "该项规定合计扣发" + total + "个月，此前就所计件次已扣发" + withheld + "个月（"
                + Wording.list(
                        before, each -> Wording.number(each) + each.entry().months() + "个月") + "），本次扣发"
                + entry.months() + "个月。";
    }

    private static boolean withholds(Sanction rule) {
        return rule.months().orElse(0) > 0;
    }

    private boolean countsConversions(Posted posted) {
        List<Posted> basis = links.basis(posted);
        return basis.subList(1, basis.size()).stream()
                .anyMatch(each -> each.entry().kind() == Kind.CONVERSION);
    }

    /** Whether the measure presupposes a post that the officer does not hold (R43). */
    private boolean unfit(Posted posted) {
        return posted.remark().equals(rulebook().words().get(Word.POST_MEASURE_NOT_APPLICABLE));
    }

    private boolean handledOtherwise(Entry entry) {
        return entry.item().isEmpty()
                && entry.measure().equals(rulebook().words().get(Word.HANDLED_OTHERWISE));
    }

    private boolean onRecord(Entry entry) {
        return entry.item().isEmpty() && !handledOtherwise(entry) && entry.role() == Role.SECONDARY;
    }

    private Rulebook rulebook() {
        return wording.rulebook();
    }
}
