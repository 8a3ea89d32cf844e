package org.taizhang.publication.bulletin;

import java.util.Comparator;
import org.taizhang.court.Court;
import org.taizhang.court.Officer;
import org.taizhang.ledger.Entry;
import org.taizhang.rulebook.Rulebook;
import org.taizhang.rulebook.Sanction;

/** Whom a bulletin names, as the court has set. */
record Naming(Court court, Rulebook rulebook) {

    /** Whether it names whom a sanction is for. */
    boolean names(Entry sanction) {
        return switch (court.bulletin().naming()) {
            case ALL -> true;
            case NONE -> false;
            case FROM_NAMED_ITEM ->
                sanction.item().isPresent()
                        && rulebook.sanctions().stream()
                                .filter(rule -> rule.item().equals(sanction.item()))
                                .anyMatch(Sanction::named);
        };
    }

    /** Whether it names officers for what hasn't come to pass: only where it names everybody. */
    boolean namesWarned() {
        return court.bulletin().naming() == Court.Naming.ALL;
    }

    Comparator<Officer> order() {
        return court.order().officers();
    }
}
