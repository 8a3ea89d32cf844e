package org.taizhang.statistics;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taizhang.decision.SanctionStatus;
import org.taizhang.rulebook.Provision;

/**
 * Standing sanctions by the month in which they take effect.
 *
 * @param total all together
 * @param months of allowance withheld, summed
 * @param items by item and measure, in the order of the items, those without an item last
 * @param byStatus how far they have come by now, every status (R42)
 * @param byDivision by the officer's division now, in the office's order
 */
public record SanctionFigures(
        Figure total, Compared months, List<Item> items, Map<SanctionStatus, Compared> byStatus, Breakdown byDivision) {

    /**
     * The sanctions of one item and measure.
     *
     * @param item empty where none applies (R27)
     * @param measure in the ledger's words
     * @param figure how many, of how many persons
     * @param months of allowance withheld
     */
    public record Item(Optional<Provision> item, String measure, Figure figure, Compared months) {}

    public SanctionFigures {
        items = List.copyOf(items);
        byStatus = Collections.unmodifiableMap(new EnumMap<>(byStatus));
    }
}
