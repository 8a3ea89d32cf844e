package org.taizhang.ledger;

import java.time.Instant;

/**
 * An entry as it stands in the ledger of a court.
 *
 * @param number from 1, without gaps, per court
 * @param postedAt when it was appended
 * @param entry what it says
 * @param remark words after R43; not part of the hash
 * @param hash over the entry and the hash before it, lower-case hex
 */
public record Posted(long number, Instant postedAt, Entry entry, String remark, String hash) {

    /** The same entry with what was remarked on it. */
    public Posted remarked(String words) {
        return words.equals(remark) ? this : new Posted(number, postedAt, entry, words, hash);
    }
}
