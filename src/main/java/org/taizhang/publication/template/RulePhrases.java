package org.taizhang.publication.template;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.taizhang.evaluation.Column;
import org.taizhang.grading.Requirement;
import org.taizhang.rulebook.Allocation;
import org.taizhang.rulebook.Capacity;
import org.taizhang.rulebook.ChineseNumber;
import org.taizhang.rulebook.Circumstance;
import org.taizhang.rulebook.Clause;
import org.taizhang.rulebook.ClockRule;
import org.taizhang.rulebook.Condition;
import org.taizhang.rulebook.Provision;
import org.taizhang.rulebook.Rulebook;
import org.taizhang.rulebook.Voting;

/** What a rulebook says, in the phrases that the template's texts ask for; a phrase is empty where it says nothing. */
final class RulePhrases {

    private static final String LIST = "、";

    private final Rulebook rulebook;
    private final TemplateTexts texts;
    private final Citations citations;

    RulePhrases(Rulebook rulebook, TemplateTexts texts) {
        this.rulebook = rulebook;
        this.texts = texts;
        this.citations = new Citations(rulebook);
    }

    /** The phrases that need nothing but their name. */
    Map<String, Supplier<String>> named() {
        Map<String, Supplier<String>> named = new LinkedHashMap<>();
        named.put("regulation", () -> "《" + rulebook.title() + "》");
        named.put("short-title", rulebook::shortTitle);
        named.put("in-force-from", () -> rulebook.inForceFrom().toString());
        named.put("sources", () -> citations.articles(rulebook.sources().keySet()));
        named.put(
                "circumstances",
                () -> citations.articles(rulebook.circumstances().keySet()));
        named.put("exemptions", () -> citations.articles(rulebook.exemptions().keySet()));
        named.put("allocations", () -> citations.articles(clauses(rule -> true)));
        named.put("sanctions", this::sanctions);
        named.put("wrong-opinion", () -> citations.provisions(clauses(Allocation.Rule::wrongOpinion)));
        named.put("grounds", () -> circumstances(Circumstance::needsGround));
        named.put("named", () -> circumstances(this::isNamed));
        named.put("derived", () -> circumstances(circumstance -> !isNamed(circumstance)));
        named.put("voting", this::voting);
        named.put("roles", this::roles);
        named.put("example-source", () -> rulebook.sources().firstKey().code());
        named.put("example-code", () -> plain().provision().code());
        named.put("example-circumstance", () -> item(plain()));
        named.put("example-grade", () -> plain().grading().get(0).grade().label());
        named.put("example-capacities", this::capacities);
        return named;
    }

    /** A phrase about something that the text names: an article by its short name, a clock by its id. */
    String about(String what, String name) {
        return switch (what) {
            case "article" -> articles(List.of(name.split(",")));
            case "clock" -> rulebook.clock(name).map(this::clock).orElse("");
            default -> throw new IllegalStateException("no phrase {" + what + ":…}");
        };
    }

    /** The circumstances that ask for a column, in their conditions or for their grade (R1, R3). */
    String requires(Column column) {
        String codes = circumstances(circumstance -> asks(circumstance.condition(), column)
                || circumstance.grading().stream().anyMatch(grade -> asks(grade.when(), column)));
        return codes.isEmpty() ? "" : texts.format("requires", codes);
    }

    /** The provisions by which a column bears on who is liable (R10-R13). */
    String allocates(Column column) {
        String clauses = citations.provisions(clauses(rule -> asks(rule.when(), column)));
        return clauses.isEmpty() ? "" : texts.format("allocates", clauses);
    }

    private static boolean asks(Condition condition, Column column) {
        return Requirement.columns(condition).contains(column);
    }

    private boolean isNamed(Circumstance circumstance) {
        return rulebook.allocations().get(circumstance.allocation()).named();
    }

    private String circumstances(Predicate<Circumstance> which) {
        return Citations.codes(rulebook.circumstances().values().stream()
                .filter(which)
                .map(Circumstance::provision)
                .toList());
    }

    private Set<Provision> clauses(Predicate<Allocation.Rule> which) {
        return rulebook.allocations().values().stream()
                .flatMap(allocation -> allocation.rules().stream())
                .filter(which)
                .map(Allocation.Rule::clause)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private String articles(Collection<String> labels) {
        return citations.articles(rulebook.articles().values().stream()
                .filter(clause -> labels.contains(clause.label()))
                .map(Clause::provision)
                .toList());
    }

    private String sanctions() {
        return citations.articles(rulebook.sanctions().stream()
                .flatMap(sanction -> sanction.item().stream())
                .toList());
    }

    private String clock(ClockRule clock) {
        String length = texts.format(
                "span." + clock.length().unit(), Integer.toString(clock.length().amount()));
        return texts.format("clock", Column.valueOf(clock.starts().name()).header(), length, clock.basis());
    }

    private String voting() {
        Voting voting = rulebook.voting();
        if (voting.numerator() == 0) {
            return "";
        }
        String share = texts.format(
                "voting.share", ChineseNumber.of(voting.denominator()), ChineseNumber.of(voting.numerator()));
        return voting.moreForThanAgainst() ? share + texts.get("voting.more") : share;
    }

    private String roles() {
        List<String> sentences = new ArrayList<>();
        rulebook.roleLabels().values().forEach(role -> {
            String others = Stream.concat(Stream.of(role.shortLabel()), role.aliases().stream())
                    .collect(Collectors.joining(LIST));
            sentences.add(texts.format("role", role.label(), others));
        });
        return String.join("", sentences);
    }

    private String capacities() {
        return rulebook.capacities().stream().map(Capacity::label).limit(2).collect(Collectors.joining(LIST));
    }

    /** A circumstance that asks for nothing but its officer, as an example. */
    private Circumstance plain() {
        return rulebook.circumstances().values().stream()
                .filter(circumstance -> circumstance.condition().alternatives().isEmpty()
                        && circumstance.grading().size() == 1
                        && !circumstance.needsGround()
                        && isNamed(circumstance))
                .findFirst()
                .orElseGet(() ->
                        rulebook.circumstances().get(rulebook.circumstances().firstKey()));
    }

    private static String item(Circumstance circumstance) {
        return item(circumstance.provision(), circumstance.label());
    }

    /** A provision as a drop-down offers it: {@code 17-1 送达不规范}. */
    static String item(Provision provision, String label) {
        return provision.code() + " " + label;
    }
}
