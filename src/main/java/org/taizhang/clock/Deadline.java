package org.taizhang.clock;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.taizhang.rulebook.Span;
import org.taizhang.rulebook.Span.Unit;

/**
 * The last day of a period.
 *
 * @param last that day, included
 * @param computed whether a year was needed for which there is no data, so that it is reckoned from weekends alone
 */
public record Deadline(LocalDate last, boolean computed) {

    /** The deadline of what starts on a day (Civil Code Arts. 201-203). */
    public static Deadline of(LocalDate start, Span length, WorkingDays calendar) {
        LocalDate last = calendar.deadline(start, length);
        LocalDate first = length.unit() == Unit.WORKING_DAYS ? start.plusDays(1) : calendar.nominalEnd(start, length);
        return new Deadline(
                last, !IntStream.rangeClosed(first.getYear(), last.getYear()).allMatch(calendar::known));
    }
}
