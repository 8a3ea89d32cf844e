package org.taizhang.escalation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.taizhang.rulebook.Qianguo;
import org.taizhang.rulebook.Rulebook;

/** The Measures as they ship, by the readings that escalation knows. */
public final class Measures {

    /** A reading other than the default. */
    public enum Switch {
        CALENDAR("window", "calendar"),
        NO_CASCADE("cascade", "false"),
        PER_EVENT("allowance", "per-event"),
        EVERY_GRADE("secondary", "every-grade"),
        RECORD_ONLY("staff", "record-only");

        private final String id;
        private final String value;

        Switch(String id, String value) {
            this.id = id;
            this.value = value;
        }
    }

    private Measures() {}

    /** The Measures under the default readings but for these. */
    public static Rulebook with(Switch... switches) {
        return with(Set.copyOf(Arrays.asList(switches)));
    }

    /** The Measures under the default readings but for these. */
    public static Rulebook with(Set<Switch> switches) {
        Map<String, String> values = new HashMap<>();
        switches.forEach(each -> values.put(each.id, each.value));
        return Qianguo.reading(values);
    }

    /** Every combination of readings. */
    public static List<Set<Switch>> everyChoice() {
        List<Set<Switch>> choices = new ArrayList<>();
        for (int bits = 0; bits < 1 << Switch.values().length; bits++) {
            Set<Switch> choice = EnumSet.noneOf(Switch.class);
            for (Switch each : Switch.values()) {
                if ((bits >> each.ordinal() & 1) == 1) {
                    choice.add(each);
                }
            }
            choices.add(choice);
        }
        return choices;
    }
}
