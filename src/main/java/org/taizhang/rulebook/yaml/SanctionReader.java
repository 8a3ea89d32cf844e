package org.taizhang.rulebook.yaml;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.taizhang.rulebook.Provision;
import org.taizhang.rulebook.Sanction;
import org.taizhang.rulebook.Sanction.CountCondition;
import org.taizhang.rulebook.Span;

/** Section {@code sanctions} (Art. 28). */
final class SanctionReader {

    private final EscalationReader escalation;
    private final Switches switches;
    private final Provisions provisions;
    private final Distinct ids = new Distinct();
    private final Map<Provision, String> texts = new HashMap<>();

    SanctionReader(EscalationReader escalation, Switches switches, Provisions provisions) {
        this.escalation = escalation;
        this.switches = switches;
        this.provisions = provisions;
    }

    List<Located<Sanction>> read(Section root) {
        return root.list("sanctions", this::sanction);
    }

    private Optional<Located<Sanction>> sanction(Section section) {
        String id = ids.read(section, "id");
        Optional<Provision> item =
                section.has("item") ? Optional.ofNullable(provisions.defineAgain(section, "item")) : Optional.empty();
        String text = text(section, item);
        String tally = section.reference("tally", escalation.tallyIds());
        List<CountCondition> counts = section.has("counts") ? section.list("counts", this::count) : List.of();
        String measure = section.text("measure");
        OptionalInt months = section.optionalNumber("months", 0);
        boolean presupposesPost = section.flag("presupposes-post");
        boolean endsPost = section.flag("ends-post");
        boolean named = section.flag("named");
        boolean applies = switches.apply(section);
        return section.build(() -> new Located<>(
                        new Sanction(id, item, tally, counts, measure, months, presupposesPost, endsPost, named, text),
                        section))
                .filter(sanction -> applies);
    }

    /** The statutory words of an item: required, and the same wherever the item is repeated. */
    private String text(Section section, Optional<Provision> item) {
        if (!section.has("item")) {
            if (section.has("text")) {
                section.problem("text", Mistake.TEXT_WITHOUT_ITEM);
            }
            return "";
        }
        String text = section.text("text");
        if (text != null && item.isPresent()) {
            String earlier = texts.putIfAbsent(item.get(), text);
            if (earlier != null && !earlier.equals(text)) {
                section.problem("text", Mistake.TEXT_DIFFERS, item.get().citation());
            }
        }
        return text;
    }

    private Optional<CountCondition> count(Section section) {
        if (section.has("years-running")) {
            int years = section.number("years-running", 2);
            return section.build(() -> new Sanction.YearsRunning(years));
        }
        int count = section.number("at-least", 1);
        Span within = escalation.period(section, "within");
        return section.build(() -> new Sanction.AtLeast(count, within));
    }
}
