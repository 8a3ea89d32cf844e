package org.taizhang.decision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.taizhang.ledger.Entry.Kind;
import org.taizhang.ledger.Posted;

/**
 * What one settling of one officer reversed and added (R30), told from the ledger alone: reversals come first, and all of
 * it bears one time of posting.
 */
final class Settling {

    private final Instant postedAt;
    private final List<Posted> reversals = new ArrayList<>();
    private final List<Posted> added = new ArrayList<>();

    private Settling(Instant postedAt) {
        this.postedAt = postedAt;
    }

    /** The settlings of every officer among these entries, each officer's in their order. */
    static Collection<List<Settling>> byOfficer(Collection<Posted> entries) {
        Map<String, List<Settling>> settlings = new HashMap<>();
        entries.stream()
                .sorted(Comparator.comparingLong(Posted::number))
                .forEach(posted -> add(
                        posted, settlings.computeIfAbsent(posted.entry().officerNo(), officer -> new ArrayList<>())));
        return settlings.values();
    }

    private static void add(Posted posted, List<Settling> settlings) {
        boolean reversal = posted.entry().kind() == Kind.REVERSAL;
        Settling last = settlings.isEmpty() ? null : settlings.get(settlings.size() - 1);
        if (last == null || !last.postedAt.equals(posted.postedAt()) || reversal && !last.added.isEmpty()) {
            last = new Settling(posted.postedAt());
            settlings.add(last);
        }
        (reversal ? last.reversals : last.added).add(posted);
    }

    /** The reversals in the order of the entries that they reverse. */
    List<Posted> reversals() {
        return reversals.stream()
                .sorted(Comparator.comparingLong(Settling::reversed))
                .toList();
    }

    /** The entries that it added, in their order. */
    List<Posted> added() {
        return added;
    }

    /** Number of the entry that a reversal reverses. */
    static long reversed(Posted reversal) {
        return reversal.entry().reverses().orElseThrow();
    }
}
