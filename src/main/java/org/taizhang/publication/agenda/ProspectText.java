package org.taizhang.publication.agenda;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.taizhang.court.Officer;
import org.taizhang.ledger.Entry;
import org.taizhang.ledger.Entry.Kind;
import org.taizhang.ledger.Posted;
import org.taizhang.ledger.Settlement;
import org.taizhang.ledger.Settlement.Added;
import org.taizhang.ledger.Settlement.Addition;
import org.taizhang.ledger.Settlement.Existing;
import org.taizhang.ledger.Settlement.Support;
import org.taizhang.publication.notice.SanctionWords;
import org.taizhang.rulebook.ChineseDate;
import org.taizhang.rulebook.Grade;
import org.taizhang.rulebook.Rulebook;
import org.taizhang.rulebook.Sanction;

/** An officer's ledger in a few sentences, and what recognition would append to it. */
final class ProspectText {

    private final Rulebook rulebook;
    private final Prospect prospect;
    private final Map<Long, Posted> standing;

    ProspectText(Agenda agenda, Prospect prospect) {
        this.rulebook = agenda.rulebook();
        this.prospect = prospect;
        this.standing =
                prospect.standing().entries().stream().collect(Collectors.toMap(Posted::number, Function.identity()));
    }

    /** {@code 王堃（民一庭，工号0001）}. */
    String name() {
        Officer officer = prospect.officer();
        String division = officer.division().isBlank() ? "" : officer.division() + "，";
        return officer.name() + "（" + division + "工号" + officer.number() + "）";
    }

    /** What stands: liabilities by grade, sanctions by measure, months, and what may still be counted. */
    String record() {
        List<Entry> entries =
                prospect.standing().entries().stream().map(Posted::entry).toList();
        Map<String, Long> liabilities = counts(
                entries,
                Kind.LIABILITY,
                entry -> label(entry.grade()),
                rulebook.grades().stream().map(Grade::liability));
        if (liabilities.isEmpty()) {
            return "此前没有被认定案件质量责任";
        }
        Map<String, Long> sanctions = counts(
                entries,
                Kind.SANCTION,
                Entry::measure,
                rulebook.sanctions().stream().map(Sanction::measure));
        return "累计被认定" + list(liabilities, "件次") + "；历次处理为" + list(sanctions, "次") + "，合计扣发办案补贴"
                + prospect.standing().months() + "个月。" + outstanding();
    }

    private String outstanding() {
        if (prospect.outstanding().isEmpty()) {
            return "目前没有可以与今后责任一并计数的件次";
        }
        return "目前可以与今后责任一并计数的有"
                + prospect.outstanding().stream()
                        .map(number -> counted(standing.get(number).entry(), number))
                        .collect(Collectors.joining("、"));
    }

    private String counted(Entry entry, long number) {
        return ChineseDate.of(entry.effective()) + (entry.kind() == Kind.CONVERSION ? "折算的" : "认定的")
                + rulebook.grade(entry.grade()).liability() + "（" + rulebook.label(entry.role()) + "，台账第" + number
                + "号）";
    }

    /** What settling would append, in the order in which it would. */
    String consequence() {
        Settlement settlement = prospect.settlement();
        List<String> parts = new ArrayList<>();
        settlement.additions().forEach(addition -> parts.add(words(addition)));
        String reversed = settlement.reversed().stream()
                .sorted((one, other) -> Long.compare(one.number(), other.number()))
                .map(posted -> "第" + posted.number() + "号")
                .collect(Collectors.joining("、"));
        if (!reversed.isEmpty()) {
            parts.add("原台账" + reversed + "相应冲销");
        }
        if (parts.isEmpty()) {
            return "台账不发生变化";
        }
        int before = prospect.standing().months();
        int after = before
                + settlement.additions().stream()
                        .mapToInt(addition -> addition.entry().months())
                        .sum()
                - settlement.reversed().stream()
                        .mapToInt(posted -> posted.entry().months())
                        .sum();
        return String.join("；", parts)
                + (before == after
                        ? "。扣发办案补贴的月数不变，合计仍为" + after + "个月"
                        : "。扣发办案补贴合计由" + before + "个月变为" + after + "个月");
    }

    private String words(Addition addition) {
        Entry entry = addition.entry();
        return switch (entry.kind()) {
            case LIABILITY ->
                entry.caseNo() + "案认定" + rulebook.grade(entry.grade()).liability() + "1件次，负"
                        + rulebook.label(entry.role());
            case CONVERSION ->
                addition.basis().stream().map(this::words).collect(Collectors.joining("、")) + "累计"
                        + addition.basis().size() + "件次，折算为"
                        + rulebook.grade(entry.grade()).liability() + "1件次（"
                        + rulebook.label(entry.role()) + "）";
            case SANCTION ->
                entry.item()
                                .map(item -> "适用" + rulebook.shortTitle() + item.citation() + "，")
                                .orElse("")
                        + SanctionWords.measure(entry, addition.remark(), rulebook);
            case REVERSAL -> throw new IllegalArgumentException("no addition: " + entry);
        };
    }

    private String words(Support support) {
        if (support instanceof Existing existing) {
            return ChineseDate.of(standing.get(existing.number()).entry().effective()) + "的责任（第" + existing.number()
                    + "号）";
        }
        Entry added = prospect.settlement()
                .additions()
                .get(((Added) support).position())
                .entry();
        return added.kind() == Kind.CONVERSION ? "上述折算的责任" : "本次" + added.caseNo() + "案的责任";
    }

    private String label(String grade) {
        return rulebook.grade(grade).liability();
    }

    /** How many there are of each, those of the order first. */
    private static Map<String, Long> counts(
            List<Entry> entries, Kind kind, Function<Entry, String> by, Stream<String> order) {
        Map<String, Long> counts = new LinkedHashMap<>();
        order.forEach(each -> counts.put(each, 0L));
        entries.stream()
                .filter(entry -> entry.kind() == kind)
                .forEach(entry -> counts.merge(by.apply(entry), 1L, Long::sum));
        counts.values().removeIf(count -> count == 0);
        return counts;
    }

    private static String list(Map<String, Long> counts, String unit) {
        return counts.entrySet().stream()
                .map(each -> each.getKey() + each.getValue() + unit)
                .collect(Collectors.joining("、"));
    }
}
