package org.taizhang.rulebook;

import java.time.LocalDate;
import java.time.YearMonth;

/** Dates in Arabic numerals as official documents write them, without leading zeros. */
public final class ChineseDate {

    private ChineseDate() {}

    /** {@code 2025年1月10日}. */
    public static String of(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    /** {@code 2025年1月}. */
    public static String of(YearMonth month) {
        return month.getYear() + "年" + month.getMonthValue() + "月";
    }
}
