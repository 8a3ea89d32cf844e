package org.taizhang.rulebook.yaml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taizhang.rulebook.ClockRule;
import org.taizhang.rulebook.ClockRule.Event;
import org.taizhang.rulebook.Span;
import org.taizhang.rulebook.Voting;

/** Sections {@code voting} (R6) and {@code clocks} (R34-R39). */
final class ProcedureReader {

    private static final Map<String, Boolean> PER_FINDING = Map.of("evaluation", false, "finding", true);

    private final Distinct ids = new Distinct();

    Optional<Voting> voting(Section root) {
        return root.within("voting", section -> {
            int numerator = section.number("numerator", 0);
            int denominator = section.number("denominator", 1);
            if (numerator > denominator) {
                section.problem("numerator", Mistake.VOTING_SHARE, numerator, denominator);
            }
            boolean moreFor = section.flag("more-for-than-against");
            return section.build(() -> new Voting(numerator, denominator, moreFor));
        });
    }

    List<ClockRule> clocks(Section root) {
        return root.possiblyEmptyList("clocks", this::clock);
    }

    private Optional<ClockRule> clock(Section section) {
        String id = ids.read(section, "id");
        String label = section.text("label");
        String basis = section.text("basis");
        Boolean perFinding = section.choice("of", PER_FINDING);
        Event starts = section.constant("starts", Event.class);
        Event stops = section.constant("stops", Event.class);
        if (starts != null && starts == stops) {
            section.problem("stops", Mistake.CLOCK_SAME, stops);
        }
        Span length = section.span("length");
        int dueSoon = section.number("due-soon", 0);
        boolean lapses = section.flag("lapses");
        return section.build(() -> new ClockRule(id, label, basis, perFinding, starts, stops, length, dueSoon, lapses));
    }
}
