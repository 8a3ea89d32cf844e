package org.taizhang.grading;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.taizhang.evaluation.Column;
import org.taizhang.rulebook.Condition;
import org.taizhang.rulebook.Fact;
import org.taizhang.rulebook.Facts;

/** What a condition asks for (R3), in the words of the workbook's columns. */
public final class Requirement {

    private Requirement() {}

    /** The first fact not shown of the alternative of which most is shown: the cell that is likeliest to be mended. */
    static Fact missing(Condition condition, Facts facts) {
        Map<Fact, Set<String>> nearest = Collections.max(
                condition.alternatives(), Comparator.comparingInt(alternative -> (int) Arrays.stream(Fact.values())
                        .filter(alternative::containsKey)
                        .filter(fact -> shown(alternative, fact, facts))
                        .count()));
        return ordered(nearest)
                .filter(fact -> !shown(nearest, fact, facts))
                .findFirst()
                .orElseThrow();
    }

    /** The columns that a condition asks for. */
    public static Set<Column> columns(Condition condition) {
        return condition.facts().stream().map(FindingFacts::column).collect(Collectors.toSet());
    }

    /** The condition in Chinese, by the headers of its columns: {@code “主观”为故意，或者“主观”为重大过失且“后果”为严重后果}. */
    public static String words(Condition condition) {
        return condition.alternatives().stream()
                .map(alternative -> ordered(alternative)
                        .map(fact -> words(fact, alternative.get(fact)))
                        .collect(Collectors.joining("且")))
                .collect(Collectors.joining("，或者"));
    }

    private static String words(Fact fact, Set<String> values) {
        List<String> sorted = values.stream().sorted().toList();
        String among = sorted.size() > 1 ? "之一" : "";
        return "“" + FindingFacts.column(fact).header() + "”为" + String.join("、", sorted) + among;
    }

    private static Stream<Fact> ordered(Map<Fact, Set<String>> alternative) {
        return Arrays.stream(Fact.values()).filter(alternative::containsKey);
    }

    private static boolean shown(Map<Fact, Set<String>> alternative, Fact fact, Facts facts) {
        return !Collections.disjoint(alternative.get(fact), facts.of(fact));
    }
}
