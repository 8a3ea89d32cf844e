package org.taizhang.rulebook;

/**
 * When a committee's vote passes (R6).
 *
 * @param numerator of the share of those attending who must be in favour, the share itself included
 * @param denominator of that share
 * @param moreForThanAgainst whether more must be in favour than against besides
 */
public record Voting(int numerator, int denominator, boolean moreForThanAgainst) {

    /** Whether so many votes pass. */
    public boolean passes(int attending, int inFavour, int against) {
        return denominator * inFavour >= numerator * attending && (!moreForThanAgainst || inFavour > against);
    }
}
