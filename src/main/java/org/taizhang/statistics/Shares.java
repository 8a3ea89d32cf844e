package org.taizhang.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A part of a whole in per cent with one decimal, empty where the whole is nothing. The differences are those between the
 * shares as shown, so that what is printed adds up.
 *
 * @param now in the month
 * @param before in the month before
 * @param yearAgo in the same month of the year before
 * @param sinceMonthBefore 百分点 more than in the month before
 * @param sinceYearAgo 百分点 more than a year before
 */
public record Shares(
        Optional<BigDecimal> now,
        Optional<BigDecimal> before,
        Optional<BigDecimal> yearAgo,
        Optional<BigDecimal> sinceMonthBefore,
        Optional<BigDecimal> sinceYearAgo) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The shares of a part in its whole. */
    public static Shares of(Compared part, Compared whole) {
        Optional<BigDecimal> now = percent(part.now(), whole.now());
        Optional<BigDecimal> before = percent(part.before(), whole.before());
        Optional<BigDecimal> yearAgo = percent(part.yearAgo(), whole.yearAgo());
        return new Shares(now, before, yearAgo, difference(now, before), difference(now, yearAgo));
    }

    private static Optional<BigDecimal> percent(int part, int whole) {
        return whole == 0
                ? Optional.empty()
                : Optional.of(HUNDRED.multiply(BigDecimal.valueOf(part))
                        .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP));
    }

    private static Optional<BigDecimal> difference(Optional<BigDecimal> now, Optional<BigDecimal> then) {
        return now.flatMap(share -> then.map(share::subtract));
    }
}
