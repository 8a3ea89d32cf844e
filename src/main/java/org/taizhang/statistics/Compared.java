package org.taizhang.statistics;

/**
 * A count in a month and what it was before.
 *
 * @param now in the month
 * @param before in the month before
 * @param yearAgo in the same month of the year before
 */
public record Compared(int now, int before, int yearAgo) {

    /** Nothing in any of the months. */
    public static final Compared NOTHING = new Compared(0, 0, 0);

    /** How much more than in the month before; negative where it is less. */
    public int sinceMonthBefore() {
        return now - before;
    }

    /** How much more than a year before; negative where it is less. */
    public int sinceYearAgo() {
        return now - yearAgo;
    }

    /** Both together, month by month. */
    public Compared plus(Compared other) {
        return new Compared(now + other.now, before + other.before, yearAgo + other.yearAgo);
    }
}
