package org.taizhang.rulebook.yaml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.taizhang.rulebook.Condition;
import org.taizhang.rulebook.Fact;
import org.taizhang.rulebook.Facts;
import org.taizhang.rulebook.Vocabulary;
import org.taizhang.rulebook.Vocabulary.Term;

/** A {@code condition}: facts with the values asked for, or several such alternatives under {@code any}. */
final class ConditionReader {

    private static final String ANY = "any";

    private final Vocabulary vocabulary;

    ConditionReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The condition under a key; none where the key is absent. */
    Condition read(Section section, String key) {
        List<Map<Fact, Set<String>>> alternatives = new ArrayList<>();
        section.ifPresent(key, map -> {
            if (map.has(ANY)) {
                map.each(ANY, alternative -> alternatives.add(facts(alternative)));
            } else {
                alternatives.add(facts(map));
            }
        });
        return alternatives.isEmpty() ? Condition.NONE : new Condition(alternatives);
    }

    private Map<Fact, Set<String>> facts(Section map) {
        Map<Fact, Set<String>> facts = new EnumMap<>(Fact.class);
        Map<String, Fact> spellings = Spelling.all(Fact.class);
        spellings.forEach((key, fact) -> {
            if (map.has(key)) {
                facts.put(fact, new LinkedHashSet<>(map.references(key, values(fact))));
            }
        });
        if (facts.isEmpty()) {
            map.problem(Mistake.CONDITION_EMPTY, String.join("、", spellings.keySet()));
        }
        return Collections.unmodifiableMap(facts);
    }

    private List<String> values(Fact fact) {
        return switch (fact) {
            case OVERDUE, CONCEALMENT, CENTRALISM_BREACHED -> List.of(Facts.YES);
            case FOLLOW_UP -> vocabulary.values(Term.FOLLOW_UP);
            case ORGAN -> vocabulary.values(Term.ORGAN);
            case FAULT -> vocabulary.values(Term.FAULT);
            case CONSEQUENCES -> vocabulary.values(Term.CONSEQUENCES);
            case CORRECTION -> vocabulary.values(Term.CORRECTION);
        };
    }
}
