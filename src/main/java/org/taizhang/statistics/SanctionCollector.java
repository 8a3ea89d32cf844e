package org.taizhang.statistics;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.taizhang.court.Officer;
import org.taizhang.decision.SanctionStatus;
import org.taizhang.ledger.Entry;
import org.taizhang.rulebook.Provision;

/** Counts sanctions as the ledger's entries pass. */
final class SanctionCollector {

    private static final Comparator<Kind> BY_ITEM = Comparator.comparing(
                    (Kind kind) -> kind.item().orElse(null), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Kind::measure);

    private final Periods periods;
    private final Naming naming;
    private final Count total = new Count();
    private final Count months = new Count();
    private final Map<Kind, Item> items = new TreeMap<>(BY_ITEM);
    private final Map<SanctionStatus, Count> byStatus = new EnumMap<>(SanctionStatus.class);
    private final Counts<String> byDivision = new Counts<>();

    private record Kind(Optional<Provision> item, String measure) {}

    private record Item(Count count, Count months) {}

    SanctionCollector(Periods periods, Naming naming) {
        this.periods = periods;
        this.naming = naming;
        for (SanctionStatus status : SanctionStatus.values()) {
            byStatus.put(status, new Count());
        }
    }

    void add(Entry entry, Officer officer, SanctionStatus status) {
        periods.of(entry.effective()).ifPresent(period -> {
            total.add(period, officer.number());
            months.add(period, entry.months());
            Item item = items.computeIfAbsent(
                    new Kind(entry.item(), entry.measure()), kind -> new Item(new Count(), new Count()));
            item.count().add(period, officer.number());
            item.months().add(period, entry.months());
            byStatus.get(status).add(period);
            byDivision.add(period, officer.division(), officer.number());
        });
    }

    SanctionFigures figures() {
        Map<SanctionStatus, Compared> statuses = new EnumMap<>(SanctionStatus.class);
        byStatus.forEach((status, count) -> statuses.put(status, count.cases()));
        return new SanctionFigures(
                total.figure(),
                months.cases(),
                items.entrySet().stream()
                        .map(item -> new SanctionFigures.Item(
                                item.getKey().item(),
                                item.getKey().measure(),
                                item.getValue().count().figure(),
                                item.getValue().months().cases()))
                        .toList(),
                statuses,
                naming.divisions(byDivision));
    }
}
