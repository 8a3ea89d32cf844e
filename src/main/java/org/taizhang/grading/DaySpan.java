package org.taizhang.grading;

import java.time.LocalDate;

/** Days from one to another, both included. */
public record DaySpan(LocalDate first, LocalDate last) {

    public DaySpan {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("ends before it begins: " + first + " to " + last);
        }
    }

    /** Whether every day of another one lies in it. */
    public boolean covers(DaySpan other) {
        return !first.isAfter(other.first) && !last.isBefore(other.last);
    }
}
