package org.taizhang.rulebook.yaml;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Unmodifiable maps of what a list holds; of equal keys (reported elsewhere) the later stays. */
final class Maps {

    private Maps() {}

    static <K, V> Map<K, V> ordered(Collection<V> values, Function<V, K> key) {
        Map<K, V> map = new LinkedHashMap<>();
        values.forEach(value -> map.put(key.apply(value), value));
        return Collections.unmodifiableMap(map);
    }

    static <K extends Comparable<K>, V> SortedMap<K, V> sorted(Collection<V> values, Function<V, K> key) {
        SortedMap<K, V> map = new TreeMap<>();
        values.forEach(value -> map.put(key.apply(value), value));
        return Collections.unmodifiableSortedMap(map);
    }
}
