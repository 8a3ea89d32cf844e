package org.taizhang.rulebook;

import java.util.List;
import java.util.Optional;

/**
 * A question that the regulation leaves open and the reading taken; shown wherever it was applied (Art. 32).
 *
 * @param id stable name; of a switch, the switch's name
 * @param provision the article or item that it reads
 * @param appliesTo the provisions whose application it bears on, where they are others than its own; else empty
 * @param clause the clause of the specification, {@code R15}
 * @param question in Chinese
 * @param reading the reading taken, in Chinese
 * @param value the switch's value in force; empty where no switch is offered
 * @param options the values the switch may have
 */
public record Interpretation(
        String id,
        Provision provision,
        List<Provision> appliesTo,
        String clause,
        String question,
        String reading,
        Optional<String> value,
        List<Option> options) {

    /** A value of a switch and the reading it stands for, in Chinese. */
    public record Option(String value, String reading) {}

    public Interpretation {
        appliesTo = List.copyOf(appliesTo);
        options = List.copyOf(options);
    }

    /** Whether it bears on the application of a provision; a reading of a whole article does on each of its items. */
    public boolean concerns(Provision applied) {
        if (!appliesTo.isEmpty()) {
            return appliesTo.contains(applied);
        }
        return provision.equals(applied) || provision.item() == 0 && provision.article() == applied.article();
    }
}
