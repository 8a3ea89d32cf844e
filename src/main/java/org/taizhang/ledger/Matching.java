package org.taizhang.ledger;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taizhang.ledger.Settlement.Existing;
import org.taizhang.ledger.Settlement.Support;
import org.taizhang.rulebook.Provision;
import org.taizhang.rulebook.Role;

/**
 * Standing entries by what makes two entries the same (R30); each is taken once, identical ones in turn. A sanction
 * without item is told by its measure, or a changed staff reading would leave 记录在案 where it is 另行处理 (R17, R43).
 */
final class Matching {

    private record Key(
            Entry.Kind kind,
            LocalDate effective,
            String grade,
            Role role,
            Optional<Provision> item,
            String measureWithoutItem,
            int points,
            int months,
            String evaluationNo,
            List<Provision> articles,
            List<Long> basis) {

        static Key of(Entry entry, List<Long> basis) {
            return new Key(
                    entry.kind(),
                    entry.effective(),
                    entry.grade(),
                    entry.role(),
                    entry.item(),
                    entry.item().isPresent() ? "" : entry.measure(),
                    entry.points(),
                    entry.months(),
                    entry.evaluationNo(),
                    entry.articles(),
                    basis);
        }
    }

    private final Map<Key, Deque<Posted>> untaken = new HashMap<>();

    Matching(List<Posted> standing) {
        standing.stream()
                .sorted(Comparator.comparingLong(Posted::number))
                .forEach(posted -> untaken.computeIfAbsent(
                                Key.of(posted.entry(), posted.entry().basis()), key -> new ArrayDeque<>())
                        .add(posted));
    }

    /** Takes the first standing entry that is the same and rests on the same; null where there is none. */
    Posted take(Entry entry, List<Support> basis) {
        List<Long> numbers = new ArrayList<>(basis.size());
        for (Support support : basis) {
            if (!(support instanceof Existing existing)) {
                return null;
            }
            numbers.add(existing.number());
        }
        Deque<Posted> same = untaken.get(Key.of(entry, numbers));
        return same == null ? null : same.poll();
    }

    /** What was not taken. */
    List<Posted> left() {
        return untaken.values().stream().flatMap(Deque::stream).toList();
    }
}
