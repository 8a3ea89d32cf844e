package org.taizhang.rulebook.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.taizhang.rulebook.Interpretation;
import org.taizhang.rulebook.Interpretation.Option;
import org.taizhang.rulebook.Provision;

/** Section {@code interpretations}: readings that are fixed, and switches with the value chosen. */
final class InterpretationReader {

    private static final String CLAUSE = "R[0-9]+";

    private final Provisions provisions;
    private final Distinct ids = new Distinct();
    private final List<Switches.Switch> switches = new ArrayList<>();

    InterpretationReader(Provisions provisions) {
        this.provisions = provisions;
    }

    List<Interpretation> read(Section root) {
        return root.possiblyEmptyList("interpretations", this::interpretation);
    }

    /** The switches among what was read. */
    Switches switches() {
        return new Switches(switches);
    }

    private Optional<Interpretation> interpretation(Section section) {
        String id = ids.read(section, "id");
        Provision provision = provisions.cite(section, "provision");
        List<Provision> appliesTo = provisions.citeAny(section, "applies-to");
        String clause = section.text("clause");
        if (clause != null && !clause.matches(CLAUSE)) {
            section.problem("clause", Mistake.CLAUSE_FORM, clause);
        }
        String question = section.text("question");
        if (!section.has("options") && !section.has("value")) {
            String reading = section.text("reading");
            return section.build(() -> new Interpretation(
                    id, provision, appliesTo, clause, question, reading, Optional.empty(), List.of()));
        }
        if (section.has("reading")) {
            section.problem("reading", Mistake.NOT_BOTH, "reading", "options");
        }
        return chosen(section, id, provision, appliesTo, clause, question);
    }

    private Optional<Interpretation> chosen(
            Section section,
            String id,
            Provision provision,
            List<Provision> appliesTo,
            String clause,
            String question) {
        List<Option> options = options(section);
        List<String> values = options.stream().map(Option::value).toList();
        String value = section.reference("value", values);
        if (id != null) {
            switches.add(new Switches.Switch(id, section, value, values));
        }
        return section.build(() -> new Interpretation(
                id, provision, appliesTo, clause, question, reading(options, value), Optional.of(value), options));
    }

    private static List<Option> options(Section section) {
        Distinct values = new Distinct();
        return section.list("options", option -> {
            String value = values.read(option, "value");
            String reading = option.text("reading");
            return option.build(() -> new Option(value, reading));
        });
    }

    private static String reading(List<Option> options, String value) {
        return options.stream()
                .filter(option -> option.value().equals(value))
                .map(Option::reading)
                .findFirst()
                .orElseThrow();
    }
}
