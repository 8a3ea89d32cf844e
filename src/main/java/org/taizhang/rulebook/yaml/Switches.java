package org.taizhang.rulebook.yaml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taizhang.rulebook.Readings;
import org.taizhang.rulebook.Window;

/** The switches of a rulebook file, by which its rules are resolved. */
final class Switches {

    private static final List<String> TRUTH = List.of("true", "false");

    /**
     * A reading that can be chosen.
     *
     * @param value the value chosen; {@code null} where it could not be read
     */
    record Switch(String id, Section at, String value, List<String> options) {}

    private final Map<String, Switch> switches;

    Switches(List<Switch> switches) {
        this.switches = Maps.ordered(switches, Switch::id);
    }

    /** Whether a rule with this {@code when} applies; it does where there is none. */
    boolean apply(Section rule) {
        boolean[] applies = {true};
        rule.ifPresent("when", when -> when.keys().forEach(id -> applies[0] &= matches(when, id)));
        return applies[0];
    }

    private boolean matches(Section when, String id) {
        Switch chosen = switches.get(id);
        if (chosen == null) {
            when.problem(id, Mistake.SWITCH_UNKNOWN, id);
            return false;
        }
        String value = when.reference(id, chosen.options());
        return value != null && value.equals(chosen.value());
    }

    /** A yes or no, written out or left to a switch. */
    boolean truth(Section rule, String key) {
        String word = rule.text(key);
        if (word == null || TRUTH.contains(word)) {
            return Boolean.parseBoolean(word);
        }
        Switch chosen = switches.get(word);
        if (chosen == null || !TRUTH.containsAll(chosen.options())) {
            rule.problem(key, Mistake.SWITCH_NOT_BOOLEAN, word);
            return false;
        }
        return Boolean.parseBoolean(chosen.value());
    }

    /** The readings that change how code counts; each must be chosen in the file. */
    Optional<Readings> readings(Section root) {
        Readings.CountUnit countUnit = constant(root, "countUnit", Readings.CountUnit.class);
        Window window = constant(root, "window", Window.class);
        Readings.Allowance allowance = constant(root, "allowance", Readings.Allowance.class);
        Readings.Staff staff = constant(root, "staff", Readings.Staff.class);
        return root.build(() -> new Readings(countUnit, window, allowance, staff));
    }

    /** Whether periods are calendar years, so that no other period can be counted (R15). */
    boolean calendarYears() {
        Switch window = switches.get("window");
        return window != null && Spelling.of(Window.CALENDAR).equals(window.value());
    }

    private <E extends Enum<E>> E constant(Section root, String id, Class<E> type) {
        Switch chosen = switches.get(id);
        if (chosen == null) {
            root.problem("interpretations", Mistake.SWITCH_MISSING, id);
            return null;
        }
        Map<String, E> constants = Spelling.all(type);
        chosen.options().stream()
                .filter(option -> !constants.containsKey(option))
                .forEach(option ->
                        chosen.at().problem("options", Mistake.UNKNOWN, option, String.join("、", constants.keySet())));
        return constants.get(chosen.value());
    }
}
