package org.taizhang.clock;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Comparator;

/**
 * A calendar quarter.
 *
 * @param year of the calendar
 * @param number 1 to 4
 */
public record Quarter(int year, int number) implements Comparable<Quarter> {

    private static final Comparator<Quarter> BY_TIME =
            Comparator.comparingInt(Quarter::year).thenComparingInt(Quarter::number);

    public Quarter {
        if (number < 1 || number > 4) {
            throw new IllegalArgumentException("no such quarter: " + number);
        }
    }

    /** The quarter that has a day in it. */
    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
    }

    @Override
    public int compareTo(Quarter other) {
        return BY_TIME.compare(this, other);
    }
}
