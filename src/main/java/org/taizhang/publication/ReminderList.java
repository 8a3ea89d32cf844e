package org.taizhang.publication;

import java.time.LocalDate;
import java.util.List;
import org.taizhang.court.Court;

/**
 * The clocks that run for the cases of one division (期限提醒), for it to act on or to be ready.
 *
 * @param court whose
 * @param asOf the business date
 * @param sheet all it holds
 */
public record ReminderList(Court court, LocalDate asOf, Sheet sheet) {

    /**
     * The list of a division; it says so where there are none.
     *
     * @param lines the clocks of the division's cases
     */
    public static ReminderList of(Court court, String division, LocalDate asOf, List<ClockLine> lines) {
        return new ReminderList(court, asOf, new ClockSheet(court, asOf, lines).reminder(division));
    }
}
