package org.taizhang.statistics;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.taizhang.grading.DaySpan;

/** The three months that are compared. */
record Periods(YearMonth month) {

    /** Which of them. */
    enum Period {
        NOW,
        BEFORE,
        YEAR_AGO
    }

    /** The days of the three months, and the one on which it is looked at what is open. */
    List<DaySpan> days(LocalDate asOf) {
        YearMonth yearAgo = month.minusYears(1);
        return List.of(
                new DaySpan(yearAgo.atDay(1), yearAgo.atEndOfMonth()),
                new DaySpan(month.minusMonths(1).atDay(1), month.atEndOfMonth()),
                new DaySpan(asOf, asOf));
    }

    /** The one that has a day in it, if one does. */
    Optional<Period> of(LocalDate day) {
        YearMonth when = YearMonth.from(day);
        if (when.equals(month)) {
            return Optional.of(Period.NOW);
        }
        if (when.equals(month.minusMonths(1))) {
            return Optional.of(Period.BEFORE);
        }
        return when.equals(month.minusYears(1)) ? Optional.of(Period.YEAR_AGO) : Optional.empty();
    }
}
