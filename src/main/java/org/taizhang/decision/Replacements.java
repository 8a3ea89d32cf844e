package org.taizhang.decision;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.taizhang.ledger.Entry;

/** The sanctions that one settling adds, by their terms: each replaces one reversed sanction at most, alike ones in turn. */
final class Replacements<T> {

    private final Map<Terms, Deque<T>> untaken = new HashMap<>();

    void offer(Entry entry, T sanction) {
        if (entry.kind() == Entry.Kind.SANCTION) {
            untaken.computeIfAbsent(Terms.of(entry), terms -> new ArrayDeque<>())
                    .add(sanction);
        }
    }

    /** The first one left with the same terms. */
    Optional<T> take(Entry reversed) {
        return Optional.ofNullable(untaken.get(Terms.of(reversed))).map(Deque::poll);
    }
}
