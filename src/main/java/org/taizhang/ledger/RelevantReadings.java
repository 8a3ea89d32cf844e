package org.taizhang.ledger;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.taizhang.ledger.Explanation.Line;
import org.taizhang.rulebook.Interpretation;
import org.taizhang.rulebook.Interpretation.Option;
import org.taizhang.rulebook.Provision;
import org.taizhang.rulebook.Rulebook;

/**
 * The readings that had a part in an entry: of switches, those whose question arose; of the others, those that concern a
 * provision which the entry cites.
 */
final class RelevantReadings {

    /** Questions that a switch answers, by the switch's name in the rulebook (R17). */
    enum Question {
        COUNT_UNIT("countUnit"),
        WINDOW("window"),
        SECONDARY("secondary"),
        CASCADE("cascade"),
        ALLOWANCE("allowance"),
        STAFF("staff");

        private final String id;

        Question(String id) {
            this.id = id;
        }

        private static boolean isSwitch(String id) {
            return Arrays.stream(values()).anyMatch(question -> question.id.equals(id));
        }
    }

    private final Rulebook rulebook;
    private final Set<Provision> cited = new HashSet<>();
    private final Set<String> asked = new HashSet<>();

    RelevantReadings(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    RelevantReadings cite(Provision provision) {
        cited.add(provision);
        return this;
    }

    RelevantReadings askIf(boolean arises, Question question) {
        if (arises) {
            asked.add(question.id);
        }
        return this;
    }

    List<Line> lines() {
        return rulebook.interpretations().stream()
                .filter(this::relevant)
                .map(reading -> new Line("解释口径", reading.question() + inForce(reading)))
                .toList();
    }

    private boolean relevant(Interpretation reading) {
        return Question.isSwitch(reading.id())
                ? asked.contains(reading.id())
                : cited.stream().anyMatch(reading::concerns);
    }

    private static String inForce(Interpretation reading) {
        return reading.value()
                .flatMap(value -> reading.options().stream()
                        .filter(option -> option.value().equals(value))
                        .findFirst())
                .map(Option::reading)
                .orElse(reading.reading());
    }
}
