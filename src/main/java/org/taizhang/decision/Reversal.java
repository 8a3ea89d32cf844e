package org.taizhang.decision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.taizhang.ledger.Entry;
import org.taizhang.ledger.Posted;

/**
 * An entry that was taken out of the ledger again (R30).
 *
 * @param reversed what stood
 * @param reversal the entry that reversed it
 * @param replacement what the same settling put in its place, if anything did
 */
public record Reversal(Posted reversed, Posted reversal, Optional<Posted> replacement) {

    /** What an entry and its replacement have in common at least: both record the same on the same day. */
    private record Place(Entry.Kind kind, String officerNo, Object effective, String evaluationNo) {
        static Place of(Entry entry) {
            return new Place(entry.kind(), entry.officerNo(), entry.effective(), entry.evaluationNo());
        }
    }

    private record Alike(Place place, Terms terms, String grade, Object role) {
        static Alike of(Entry entry) {
            return new Alike(Place.of(entry), Terms.of(entry), entry.grade(), entry.role());
        }
    }

    /**
     * The reversals of some officers in their order. An entry is taken to be replaced by one of its kind, day and evaluation
     * that the same settling added, the most alike first; a decided sanction by the one that its decision carried over to.
     *
     * @param entries every entry of these officers, reversed ones and reversals too
     * @param changes of the basis of decided sanctions (R42)
     */
    public static List<Reversal> of(Collection<Posted> entries, Collection<BasisChange> changes) {
        Map<Long, Posted> byNumber = entries.stream().collect(Collectors.toMap(Posted::number, Function.identity()));
        Map<Long, Posted> carried = changes.stream()
                .collect(Collectors.toMap(change -> change.from().number(), BasisChange::to));
        List<Reversal> found = new ArrayList<>();
        Settling.byOfficer(entries)
                .forEach(settlings -> settlings.forEach(settling -> found.addAll(of(settling, byNumber, carried))));
        found.sort(Comparator.comparingLong(each -> each.reversal().number()));
        return found;
    }

    private static List<Reversal> of(Settling settling, Map<Long, Posted> byNumber, Map<Long, Posted> carried) {
        Map<Long, Posted> replacements = new HashMap<>();
        List<Posted> left = new ArrayList<>(settling.added());
        List<Posted> reversed = settling.reversals().stream()
                .map(reversal -> byNumber.get(Settling.reversed(reversal)))
                .toList();
        for (Posted each : reversed) {
            Posted to = carried.get(each.number());
            if (to != null) {
                replacements.put(each.number(), to);
                left.removeIf(added -> added.number() == to.number());
            }
        }
        pair(reversed, left, Alike::of, replacements);
        pair(reversed, left, Place::of, replacements);
        return settling.reversals().stream()
                .map(reversal -> {
                    long number = Settling.reversed(reversal);
                    return new Reversal(byNumber.get(number), reversal, Optional.ofNullable(replacements.get(number)));
                })
                .toList();
    }

    private static void pair(
            List<Posted> reversed, List<Posted> left, Function<Entry, Object> key, Map<Long, Posted> replacements) {
        for (Posted each : reversed) {
            if (!replacements.containsKey(each.number())) {
                left.stream()
                        .filter(added -> key.apply(added.entry()).equals(key.apply(each.entry())))
                        .findFirst()
                        .ifPresent(added -> {
                            replacements.put(each.number(), added);
                            left.remove(added);
                        });
            }
        }
    }
}
