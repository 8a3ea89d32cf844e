package org.taizhang.rulebook.yaml;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taizhang.rulebook.Capacity;
import org.taizhang.rulebook.Vocabulary;
import org.taizhang.rulebook.Vocabulary.Term;

/** Sections {@code capacities} and {@code vocabulary}. */
final class VocabularyReader {

    private VocabularyReader() {}

    static List<Capacity> capacities(Section root, Distinct labels) {
        return root.list("capacities", section -> {
            String label = labels.read(section, "label");
            boolean staff = section.flag("staff");
            return section.build(() -> new Capacity(label, staff));
        });
    }

    static Vocabulary vocabulary(Section root) {
        Map<Term, List<String>> terms = new EnumMap<>(Term.class);
        Map<Term, Map<String, String>> aliases = new EnumMap<>(Term.class);
        root.within("vocabulary", section -> {
            for (Term term : Term.values()) {
                section.within(Spelling.of(term), list -> term(list, term, terms, aliases));
            }
            return Optional.empty();
        });
        return new Vocabulary(terms, aliases);
    }

    private static Optional<Void> term(
            Section list, Term term, Map<Term, List<String>> terms, Map<Term, Map<String, String>> aliases) {
        Distinct spellings = new Distinct();
        List<String> values = list.texts("values");
        values.forEach(value -> spellings.add(list, "values", value));
        Map<String, String> others = new LinkedHashMap<>();
        list.ifPresent(
                "aliases",
                map -> map.keys().forEach(alias -> {
                    spellings.add(map, alias, alias);
                    others.put(alias, map.reference(alias, values));
                }));
        terms.put(term, values);
        aliases.put(term, others);
        return Optional.empty();
    }
}
