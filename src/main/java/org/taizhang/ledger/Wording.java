package org.taizhang.ledger;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.taizhang.rulebook.ChineseDate;
import org.taizhang.rulebook.Clause;
import org.taizhang.rulebook.Provision;
import org.taizhang.rulebook.Rulebook;
import org.taizhang.rulebook.Span;

/** The turns of phrase that all notes share. */
record Wording(Rulebook rulebook) {

    /** {@code 一年}. */
    static String span(Span span) {
        return span.label();
    }

    /** {@code 2025年1月10日（第3号）}. */
    static String dated(Posted posted) {
        return ChineseDate.of(posted.entry().effective()) + "（" + number(posted) + "）";
    }

    /** {@code 第3号}. */
    static String number(Posted posted) {
        return "第" + posted.number() + "号";
    }

    static <T> String list(List<T> items, Function<T, String> word) {
        return items.stream().map(word).collect(Collectors.joining("、"));
    }

    /** {@code 瑕疵差错责任}. */
    String liability(String gradeCode) {
        return rulebook.grade(gradeCode).liability();
    }

    /** {@code 《暂行办法》第二十九条}. */
    String citation(Provision provision) {
        return rulebook.shortTitle() + provision.citation();
    }

    /** The citation, and the statutory words where the rulebook holds them. */
    String quotation(Provision provision) {
        return citation(provision) + words(provision);
    }

    /** The citation of a circumstance with its short name, and the statutory words where the rulebook holds them. */
    String circumstance(Provision provision) {
        String label = rulebook.clause(provision)
                .map(clause -> "（" + clause.label() + "）")
                .orElse("");
        return citation(provision) + label + words(provision);
    }

    private String words(Provision provision) {
        return rulebook.clause(provision)
                .map(Clause::text)
                .filter(text -> !text.isBlank())
                .map(text -> "：“" + text.replaceFirst("[；。]$", "") + "。”")
                .orElse("。");
    }
}
