package org.taizhang.rulebook;

import java.time.LocalDate;

/** The reading of "within n years" (R15). */
public enum Window {
    /** A rolling period: counts until the corresponding day, that day included. */
    ROLLING {
        @Override
        public LocalDate lastDay(LocalDate earlier, Span span) {
            return span.lastDay(earlier);
        }
    },
    /** Calendar years: one year is the same calendar year, two years this one and the one before. */
    CALENDAR {
        @Override
        public LocalDate lastDay(LocalDate earlier, Span span) {
            if (span.unit() != Span.Unit.YEARS) {
                throw new IllegalStateException("only years can be calendar years: " + span);
            }
            return LocalDate.of(earlier.getYear() + span.amount() - 1, 12, 31);
        }
    };

    /** The last day on which something of that earlier day still counts. */
    public abstract LocalDate lastDay(LocalDate earlier, Span span);

    /** Whether something of an earlier day counts at a later day. */
    public boolean counts(LocalDate earlier, LocalDate later, Span span) {
        return !later.isAfter(lastDay(earlier, span));
    }
}
