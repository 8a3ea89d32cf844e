package org.taizhang.bench;

/**
 * What was asked for, and whether it was reached.
 *
 * @param what what it is about
 * @param measured the figure
 * @param limit what it has to keep
 * @param atLeast whether the limit is the least, not the most
 * @param unit of both
 */
record Goal(String what, double measured, double limit, boolean atLeast, String unit) {

    static Goal atMost(String what, double measured, double limit, String unit) {
        return new Goal(what, measured, limit, false, unit);
    }

    static Goal atLeast(String what, double measured, double limit, String unit) {
        return new Goal(what, measured, limit, true, unit);
    }

    boolean met() {
        return atLeast ? measured >= limit : measured <= limit;
    }

    /** A line for people. */
    String line() {
        return "%-86s %s %,.2f %s   measured %,.2f   %s"
                .formatted(what, atLeast ? ">=" : "<=", limit, unit, measured, met() ? "met" : "NOT MET");
    }
}
