package org.taizhang.rulebook;

import java.time.LocalDate;

/**
 * A length of time as a rule states it.
 *
 * @param amount how many
 * @param unit of what
 */
public record Span(int amount, Unit unit) {

    /** Units of a rule's period. */
    public enum Unit {
        YEARS,
        MONTHS,
        DAYS,
        WORKING_DAYS,
        QUARTERS
    }

    public Span {
        if (amount < 1) {
            throw new IllegalArgumentException("not a length of time: " + amount);
        }
    }

    /** As documents say it: {@code 一年}, {@code 三个工作日}. */
    public String label() {
        String of =
                switch (unit) {
                    case YEARS -> "年";
                    case MONTHS -> "个月";
                    case QUARTERS -> "个季度";
                    case DAYS -> "日";
                    case WORKING_DAYS -> "个工作日";
                };
        return ChineseNumber.of(amount) + of;
    }

    /**
     * The last day of the period that starts on a day (Civil Code Arts. 201-202: the first day is not counted, and the
     * period ends on the corresponding day or the month's last). Working days and quarters need a calendar.
     */
    public LocalDate lastDay(LocalDate start) {
        return switch (unit) {
            case YEARS -> start.plusYears(amount);
            case MONTHS -> start.plusMonths(amount);
            case DAYS -> start.plusDays(amount);
            case WORKING_DAYS, QUARTERS -> throw new IllegalStateException(unit + " need a calendar");
        };
    }
}
