package org.taizhang.publication.bulletin;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.taizhang.statistics.Compared;
import org.taizhang.statistics.Shares;

/** How a circular words a count beside those of the month before and of a year before. */
final class Comparison {

    private static final String MONTH = "上月";
    private static final String YEAR = "上年同期";

    private Comparison() {}

    /** {@code 较上月增加3件，较上年同期减少2件}. */
    static String of(Compared count, String unit) {
        if (count.sinceMonthBefore() == 0 && count.sinceYearAgo() == 0) {
            return "与" + MONTH + "、" + YEAR + "均持平";
        }
        return change(MONTH, count.sinceMonthBefore(), unit) + "，" + change(YEAR, count.sinceYearAgo(), unit);
    }

    /** What a count of nothing was before, in brackets; nothing where it was nothing then too. */
    static String before(Compared count, String unit) {
        List<String> parts = new ArrayList<>();
        if (count.before() > 0) {
            parts.add(MONTH + count.before() + unit);
        }
        if (count.yearAgo() > 0) {
            parts.add(YEAR + count.yearAgo() + unit);
        }
        return parts.isEmpty() ? "" : "（" + String.join("，", parts) + "）";
    }

    /** {@code ，占62.5%}; nothing where there is no whole. */
    static String share(Shares shares) {
        return shares.now().map(now -> "，占" + percent(now) + "%").orElse("");
    }

    /** The share with how it changed, in 百分点, as far as there was a whole then. */
    static String shareCompared(Shares shares) {
        return share(shares)
                + points(MONTH, shares.sinceMonthBefore()).orElse("")
                + points(YEAR, shares.sinceYearAgo()).orElse("");
    }

    private static Optional<String> points(String then, Optional<BigDecimal> difference) {
        return difference.map(points -> switch (points.signum()) {
            case 1 -> "，较" + then + "上升" + percent(points) + "个百分点";
            case -1 -> "，较" + then + "下降" + percent(points.negate()) + "个百分点";
            default -> "，与" + then + "持平";
        });
    }

    private static String change(String then, int difference, String unit) {
        if (difference == 0) {
            return "与" + then + "持平";
        }
        return "较" + then + (difference > 0 ? "增加" : "减少") + Math.abs(difference) + unit;
    }

    private static String percent(BigDecimal share) {
        return share.signum() == 0 ? "0" : share.stripTrailingZeros().toPlainString();
    }
}
