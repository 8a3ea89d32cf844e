package org.taizhang.statistics;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.taizhang.statistics.Periods.Period;

/** A total and its parts while they are counted, by key. */
final class Counts<K> {

    private final Count total = new Count();
    private final Map<K, Count> byKey = new HashMap<>();

    void add(Period period, K key) {
        total.add(period);
        of(key).add(period);
    }

    void add(Period period, K key, String person) {
        total.add(period, person);
        of(key).add(period, person);
    }

    /** One case that belongs to several parts, or to none. */
    void addTo(Period period, Collection<K> keys, String person) {
        total.add(period, person);
        keys.forEach(key -> of(key).add(period, person));
    }

    /** One case that belongs to no part. */
    void addToNone(Period period) {
        total.add(period);
    }

    /**
     * What was counted.
     *
     * @param always keys that have a part, whether or not anything was counted
     * @param order of the parts
     */
    Breakdown breakdown(
            Collection<K> always, Comparator<K> order, Function<K, String> code, Function<K, String> label) {
        Set<K> keys = new HashSet<>(always);
        keys.addAll(byKey.keySet());
        Figure all = total.figure();
        List<Part> parts = keys.stream()
                .sorted(order)
                .map(key -> {
                    Figure figure = byKey.getOrDefault(key, new Count()).figure();
                    return new Part(code.apply(key), label.apply(key), figure, Shares.of(figure.cases(), all.cases()));
                })
                .toList();
        return new Breakdown(all, parts);
    }

    private Count of(K key) {
        return byKey.computeIfAbsent(key, any -> new Count());
    }
}
