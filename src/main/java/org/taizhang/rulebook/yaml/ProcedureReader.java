package org.taizhang.rulebook.yaml;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.taizhang.rulebook.ClockRule;
import org.taizhang.rulebook.ClockRule.Event;
import org.taizhang.rulebook.ClockRule.Scope;
import org.taizhang.rulebook.Span;
import org.taizhang.rulebook.Voting;

/** Sections {@code voting} (R6) and {@code clocks} (R34-R39). */
final class ProcedureReader {

    private static final Map<String, Scope> SCOPES = scopes();

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

    /** The ids of the clocks read so far, also of those that have mistakes. */
    Collection<String> clockIds() {
        return ids.names();
    }

    private Optional<ClockRule> clock(Section section) {
        String id = ids.read(section, "id");
        String label = section.text("label");
        String basis = section.text("basis");
        String duty = section.text("duty");
        Scope scope = section.choice("of", SCOPES);
        Event starts = event(section, "starts", scope);
        boolean fromStart = section.flag("from-start");
        Event stops = event(section, "stops", scope);
        if (starts != null && starts == stops) {
            section.problem("stops", Mistake.CLOCK_SAME, stops);
        }
        Span length = section.span("length");
        int dueSoon = section.number("due-soon", 0);
        boolean lapses = section.flag("lapses");
        return section.build(
                () -> new ClockRule(id, label, basis, duty, scope, starts, fromStart, stops, length, dueSoon, lapses));
    }

    /** An evaluation as a whole has no date for what happens to each of its findings. */
    private static Event event(Section section, String key, Scope scope) {
        Event event = section.constant(key, Event.class);
        if (event != null && scope != null && event.perFinding() && !scope.perFinding()) {
            section.problem(key, Mistake.CLOCK_SCOPE, event);
        }
        return event;
    }

    private static Map<String, Scope> scopes() {
        Map<String, Scope> scopes = new LinkedHashMap<>();
        for (Scope scope : Scope.values()) {
            scopes.put(scope.name().toLowerCase(Locale.ROOT).replace('_', '-'), scope);
        }
        return scopes;
    }
}
