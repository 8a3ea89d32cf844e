package org.taizhang.rulebook.yaml;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.taizhang.rulebook.Conversion;
import org.taizhang.rulebook.Provision;
import org.taizhang.rulebook.Role;
import org.taizhang.rulebook.Span;
import org.taizhang.rulebook.Tally;

/**
 * Sections {@code tallies} and {@code conversions} (Art. 29). Rules that do not apply under the readings chosen are
 * checked and left out.
 */
final class EscalationReader {

    private final Set<String> grades;
    private final Switches switches;
    private final Provisions provisions;
    private final Distinct tallyIds = new Distinct();
    private final Distinct conversionIds = new Distinct();

    EscalationReader(Set<String> grades, Switches switches, Provisions provisions) {
        this.grades = grades;
        this.switches = switches;
        this.provisions = provisions;
    }

    List<Located<Tally>> tallies(Section root) {
        return root.list("tallies", this::tally);
    }

    /** Ids of all tallies, those that do not apply among them. */
    Set<String> tallyIds() {
        return tallyIds.names();
    }

    private Optional<Located<Tally>> tally(Section section) {
        String id = tallyIds.read(section, "id");
        String label = section.text("label");
        String grade = section.reference("grade", grades);
        Optional<Role> role =
                section.has("role") ? Optional.ofNullable(section.constant("role", Role.class)) : Optional.empty();
        boolean applies = switches.apply(section);
        return section.build(() -> new Located<>(new Tally(id, label, grade, role), section))
                .filter(tally -> applies);
    }

    List<Located<Conversion>> conversions(Section root) {
        return root.possiblyEmptyList("conversions", this::conversion);
    }

    private Optional<Located<Conversion>> conversion(Section section) {
        String id = conversionIds.read(section, "id");
        Provision provision = provisions.cite(section, "provision");
        String tally = section.reference("tally", tallyIds());
        int count = section.number("count", 2);
        Span within = period(section, "within");
        Optional<Outcome> becomes = section.within("becomes", this::outcome);
        boolean countsConverted = switches.truth(section, "converted");
        boolean applies = switches.apply(section);
        return section.build(() -> becomes.orElseThrow())
                .map(to -> new Conversion(id, provision, tally, count, within, to.grade(), to.role(), countsConverted))
                .map(conversion -> new Located<>(conversion, section))
                .filter(conversion -> applies);
    }

    private record Outcome(String grade, Role role) {}

    private Optional<Outcome> outcome(Section section) {
        String grade = section.reference("grade", grades);
        Role role = section.constant("role", Role.class);
        return section.build(() -> new Outcome(grade, role));
    }

    /** A period in which liabilities are counted: in units that the reading of "within a year" can count. */
    Span period(Section section, String key) {
        Span span = section.span(key);
        if (span != null && (span.unit() == Span.Unit.WORKING_DAYS || span.unit() == Span.Unit.QUARTERS)) {
            section.problem(key, Mistake.SPAN_UNCOUNTABLE, section.text(key));
        } else if (span != null && switches.calendarYears() && span.unit() != Span.Unit.YEARS) {
            section.problem(key, Mistake.SPAN_NOT_CALENDAR, section.text(key));
        }
        return span;
    }
}
