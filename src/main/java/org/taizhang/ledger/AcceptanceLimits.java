package org.taizhang.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How much a settling may change without being accepted (R44). Under a changed rulebook nothing may.
 *
 * @param reversals entries reversed
 * @param percent the same as a share of the entries standing in the court, in percent; the larger figure holds
 * @param decided decided sanctions reversed
 */
public record AcceptanceLimits(int reversals, BigDecimal percent, int decided) {

    /**
     * Whether no settling could exceed them, so that none needs to be planned first.
     *
     * @param standing entries that stand
     * @param decidedSanctions sanctions with a decision
     */
    public boolean coverAll(long standing, int decidedSanctions) {
        return standing <= reversals(standing) && decidedSanctions <= decided;
    }

    /** The most entries that may be reversed where so many stand. */
    long reversals(long standing) {
        BigDecimal share =
                percent.multiply(BigDecimal.valueOf(standing)).divide(BigDecimal.valueOf(100), 0, RoundingMode.FLOOR);
        return Math.max(reversals, share.longValue());
    }
}
