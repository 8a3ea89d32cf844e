package org.taizhang.publication.bulletin;

/**
 * What stood in the ledger when the first bulletin was issued, with an effective date before its month: summarised there
 * and never listed.
 *
 * @param liabilities standing liabilities
 * @param conversions standing conversions
 * @param sanctions standing sanctions
 * @param persons whose they are, each counted once
 * @param months of allowance withheld by the sanctions
 */
public record OpeningBalance(int liabilities, int conversions, int sanctions, int persons, int months) {

    /** How many entries stood. */
    public int total() {
        return liabilities + conversions + sanctions;
    }
}
