package org.taizhang.ledger;

/**
 * Where the chain of a court ends.
 *
 * @param number number of its last entry, 0 where it has none
 * @param hash of that entry
 */
public record Head(long number, String hash) {

    /** The head of a court's ledger without entries. */
    public static final Head GENESIS = new Head(0, "0".repeat(64));
}
