package org.taizhang.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.taizhang.escalation.Outcome;
import org.taizhang.rulebook.Rulebook;

/**
 * The difference between what stands in the ledger for an officer and what the officer's liabilities call for (R30).
 *
 * @param officerNo 工号
 * @param reversed standing entries that are no longer right, latest first
 * @param additions new entries in the order of R16
 * @param remarks standing entries that stay but whose remark (R43) changes
 */
public record Settlement(
        String officerNo, List<Posted> reversed, List<Addition> additions, List<RemarkChange> remarks) {

    /**
     * A new entry.
     *
     * @param entry what it says, without its basis
     * @param basis what it rests on, in order
     * @param remark words after R43
     */
    public record Addition(Entry entry, List<Support> basis, String remark) {
        public Addition {
            basis = List.copyOf(basis);
        }
    }

    /** An entry that another one rests on. */
    public sealed interface Support {}

    /** An entry that stands already, by its number. */
    public record Existing(long number) implements Support {}

    /** An earlier addition of the same settlement, by its position. */
    public record Added(int position) implements Support {}

    /** A standing entry's new remark; the entry itself, and its hash, stay as they are. */
    public record RemarkChange(long number, String remark) {}

    public Settlement {
        reversed = List.copyOf(reversed);
        additions = List.copyOf(additions);
        remarks = List.copyOf(remarks);
    }

    /**
     * Compares an officer's standing entries with an outcome.
     *
     * @param standing the officer's entries that are neither reversed nor reversals
     */
    public static Settlement of(List<Posted> standing, Outcome outcome, String officerNo, Rulebook rulebook) {
        Matching matching = new Matching(standing);
        List<Addition> additions = new ArrayList<>();
        List<RemarkChange> remarks = new ArrayList<>();
        List<Support> places = new ArrayList<>();
        for (Draft draft : Drafts.of(outcome, officerNo, rulebook)) {
            List<Support> basis = draft.basis().stream().map(places::get).toList();
            Posted same = matching.take(draft.entry(), basis);
            if (same == null) {
                places.add(new Added(additions.size()));
                additions.add(new Addition(draft.entry(), basis, draft.remark()));
            } else {
                places.add(new Existing(same.number()));
                if (!same.remark().equals(draft.remark())) {
                    remarks.add(new RemarkChange(same.number(), draft.remark()));
                }
            }
        }
        List<Posted> reversed = matching.left().stream()
                .sorted(Comparator.comparingLong(Posted::number).reversed())
                .toList();
        return new Settlement(officerNo, reversed, additions, remarks);
    }

    /** Whether nothing is to be appended and no remark changes. */
    public boolean isEmpty() {
        return reversed.isEmpty() && additions.isEmpty() && remarks.isEmpty();
    }

    /** How many entries it appends. */
    public int entries() {
        return reversed.size() + additions.size();
    }
}
