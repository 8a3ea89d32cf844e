package org.taizhang.rulebook;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The closed lists of the workbook's columns.
 *
 * @param terms per list, the values in the order in which they are offered
 * @param aliases per list, other spellings of a value
 */
public record Vocabulary(Map<Term, List<String>> terms, Map<Term, Map<String, String>> aliases) {

    /** Columns with a closed list whose values belong to the regulation. */
    public enum Term {
        ORGAN,
        FOLLOW_UP,
        FAULT,
        CONSEQUENCES,
        CORRECTION
    }

    public Vocabulary {
        terms = Map.copyOf(terms);
        aliases = Map.copyOf(aliases);
    }

    /** The values of a list, in the order in which they are offered. */
    public List<String> values(Term term) {
        return terms.getOrDefault(term, List.of());
    }

    /** The value that a text stands for, itself or by another spelling. */
    public Optional<String> value(Term term, String text) {
        return values(term).contains(text)
                ? Optional.of(text)
                : Optional.ofNullable(aliases.getOrDefault(term, Map.of()).get(text));
    }
}
