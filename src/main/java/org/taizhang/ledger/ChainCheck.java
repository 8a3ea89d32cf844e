package org.taizhang.ledger;

import java.util.OptionalLong;
import java.util.function.Consumer;
import org.taizhang.digest.HashFunction;

/** Recomputes a court's hash chain; it is given the entries in the order of their numbers. */
public final class ChainCheck implements Consumer<Posted> {

    private final HashFunction function;
    private final String court;
    private final Consumer<Break> breaks;
    private Head head;
    private OptionalLong firstBreak = OptionalLong.empty();

    /** Where the chain doesn't hold. */
    public sealed interface Break {}

    /** Entries that aren't there, both ends included. */
    public record Missing(long from, long to) implements Break {}

    /** An entry whose hash isn't that of its content after the entry before it. */
    public record Altered(long number) implements Break {}

    /** Checks on from a head; from {@link Head#GENESIS} for the whole chain. */
    public ChainCheck(HashFunction function, String court, Head before) {
        this(function, court, before, found -> {});
    }

    /** The same, and tells of every break; each entry is checked against the hash that stands before it. */
    public ChainCheck(HashFunction function, String court, Head before, Consumer<Break> breaks) {
        this.function = function;
        this.court = court;
        this.head = before;
        this.breaks = breaks;
    }

    @Override
    public void accept(Posted posted) {
        boolean follows = follows(posted.number());
        if (follows
                && !posted.hash().equals(Chain.hash(function, head.hash(), court, posted.number(), posted.entry()))) {
            found(new Altered(posted.number()), posted.number());
        }
        head = Chain.after(posted);
    }

    /** Goes on after an entry that can't be read at all. */
    public void pass(Head unreadable) {
        follows(unreadable.number());
        found(new Altered(unreadable.number()), unreadable.number());
        head = unreadable;
    }

    private boolean follows(long number) {
        long expected = head.number() + 1;
        if (number != expected) {
            found(new Missing(expected, number - 1), expected);
        }
        return number == expected;
    }

    private void found(Break found, long number) {
        if (firstBreak.isEmpty()) {
            firstBreak = OptionalLong.of(number);
        }
        breaks.accept(found);
    }

    /** The number at which the chain first breaks, an entry missing or its hash not fitting; empty while it is sound. */
    public OptionalLong firstBreak() {
        return firstBreak;
    }

    /** Where the chain ends, as far as it was given. */
    public Head head() {
        return head;
    }
}
