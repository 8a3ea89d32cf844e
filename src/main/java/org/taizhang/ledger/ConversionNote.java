package org.taizhang.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.taizhang.ledger.Entry.Kind;
import org.taizhang.ledger.Explanation.Line;
import org.taizhang.ledger.RelevantReadings.Question;
import org.taizhang.rulebook.ChineseDate;
import org.taizhang.rulebook.Conversion;
import org.taizhang.rulebook.Provision;
import org.taizhang.rulebook.Rulebook;
import org.taizhang.rulebook.Tally;

/** The note on a conversion: what was counted together, within which period, and what it makes (Art. 29). */
record ConversionNote(Wording wording, Links links) {

    /** Without a rule, where the rulebook changed and the ledger is not settled anew, what was counted is all it says. */
    List<Line> lines(Posted posted) {
        Rulebook rulebook = wording.rulebook();
        List<Posted> members = links.basis(posted);
        Entry first = members.get(0).entry();
        Tally tally = rulebook.tally(first.grade(), first.role());
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("折算", conversion(posted.entry(), members, tally)));
        rulebook.conversion(tally).ifPresent(rule -> {
            lines.add(new Line("依据", wording.quotation(rule.provision())));
            lines.add(new Line("期间", period(first.effective(), rule)));
        });
        lines.add(new Line("效果", effect(posted, members)));
        rulebook.conversion(tally)
                .ifPresent(rule -> lines.addAll(readings(rule, tally, members).lines()));
        return lines;
    }

    /** What was counted together, and within which period. */
    List<String> reckoning(Posted posted) {
        List<Posted> members = links.basis(posted);
        Entry first = members.get(0).entry();
        Tally tally = wording.rulebook().tally(first.grade(), first.role());
        List<String> sentences = new ArrayList<>();
        sentences.add(conversion(posted.entry(), members, tally));
        wording.rulebook().conversion(tally).ifPresent(rule -> sentences.add(period(first.effective(), rule)));
        return sentences;
    }

    /** The provision that a conversion follows, while the rulebook has one. */
    Optional<Provision> provision(Posted posted) {
        Entry first = links.basis(posted).get(0).entry();
        return wording.rulebook()
                .conversion(wording.rulebook().tally(first.grade(), first.role()))
                .map(Conversion::provision);
    }

    private RelevantReadings readings(Conversion rule, Tally tally, List<Posted> members) {
        return new RelevantReadings(wording.rulebook())
                .cite(rule.provision())
                .askIf(true, Question.WINDOW)
                .askIf(tally.role().isPresent(), Question.SECONDARY)
                .askIf(restsOnConversions(members), Question.CASCADE);
    }

    private String conversion(Entry entry, List<Posted> members, Tally tally) {
        return Wording.list(members, Wording::dated) + "认定的" + tally.label() + "，累计" + members.size() + "件次，按1件次"
                + wording.liability(entry.grade()) + "处理，视同" + ChineseDate.of(entry.effective()) + "认定，负"
                + wording.rulebook().label(entry.role()) + "。";
    }

    private String period(LocalDate first, Conversion rule) {
        LocalDate last = wording.rulebook().readings().window().lastDay(first, rule.within());
        return "其中最早1件次认定于" + ChineseDate.of(first) + "，" + Wording.span(rule.within()) + "内计至" + ChineseDate.of(last)
                + "（含当日）。";
    }

    private String effect(Posted posted, List<Posted> members) {
        String further = links.consumer(posted)
                .map(next -> "折算产生的责任又计入" + Wording.number(next) + "折算。")
                .orElse("");
        return "上述" + members.size() + "件次不再计入其他折算或者追究，此前已经作出的追究不受影响。" + further;
    }

    private static boolean restsOnConversions(List<Posted> members) {
        return members.stream().anyMatch(member -> member.entry().kind() == Kind.CONVERSION);
    }
}
