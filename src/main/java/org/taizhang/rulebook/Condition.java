package org.taizhang.rulebook;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A condition on facts: it holds where every fact of at least one alternative has one of the values asked for.
 * Without alternatives it always holds.
 *
 * @param alternatives per alternative, the values that each of its facts may have
 */
public record Condition(List<Map<Fact, Set<String>>> alternatives) {

    /** Holds always. */
    public static final Condition NONE = new Condition(List.of());

    public Condition {
        alternatives = List.copyOf(alternatives);
    }

    /** Whether the facts show what is asked for. */
    public boolean holds(Facts facts) {
        return alternatives.isEmpty() || alternatives.stream().anyMatch(all -> holds(all, facts));
    }

    /** The facts that the condition asks about, in the order of {@link Fact}. */
    public Set<Fact> facts() {
        Set<Fact> named = new LinkedHashSet<>();
        Arrays.stream(Fact.values())
                .filter(fact -> alternatives.stream().anyMatch(all -> all.containsKey(fact)))
                .forEach(named::add);
        return named;
    }

    private static boolean holds(Map<Fact, Set<String>> all, Facts facts) {
        return all.entrySet().stream()
                .noneMatch(entry -> Collections.disjoint(entry.getValue(), facts.of(entry.getKey())));
    }
}
