package org.taizhang.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.taizhang.digest.HashFunction;
import org.taizhang.ledger.Settlement.Added;
import org.taizhang.ledger.Settlement.Addition;
import org.taizhang.ledger.Settlement.Existing;
import org.taizhang.ledger.Settlement.Support;

/** Gives the entries of settlements their numbers and hashes, from a court's head on; one at a time per court. */
public final class Numbering {

    private final HashFunction function;
    private final String court;
    private Head head;

    /** Numbers on from a court's head, with the court's hash function. */
    public Numbering(HashFunction function, String court, Head head) {
        this.function = function;
        this.court = court;
        this.head = head;
    }

    /** The entries that a settlement appends: reversals first, then additions (R30). */
    public List<Posted> append(Settlement settlement, Instant postedAt) {
        List<Posted> appended = new ArrayList<>(settlement.entries());
        for (Posted wrong : settlement.reversed()) {
            appended.add(post(wrong.entry().reversal(wrong.number()), "", postedAt));
        }
        long first = head.number() + 1;
        for (Addition addition : settlement.additions()) {
            List<Long> basis = addition.basis().stream()
                    .map(support -> number(support, first))
                    .toList();
            appended.add(post(addition.entry().restingOn(basis), addition.remark(), postedAt));
        }
        return appended;
    }

    /** Where the court's chain ends now. */
    public Head head() {
        return head;
    }

    private Posted post(Entry entry, String remark, Instant postedAt) {
        long number = head.number() + 1;
        Posted posted =
                new Posted(number, postedAt, entry, remark, Chain.hash(function, head.hash(), court, number, entry));
        head = Chain.after(posted);
        return posted;
    }

    private static long number(Support support, long firstAddition) {
        return support instanceof Existing existing ? existing.number() : firstAddition + ((Added) support).position();
    }
}
