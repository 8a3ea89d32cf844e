package org.taizhang.rulebook;

/**
 * A deadline of the procedure (R34-R39).
 *
 * @param id {@code DEFENCE} … as exports write it
 * @param label in Chinese
 * @param basis where it stands, in Chinese
 * @param perFinding runs for each finding rather than for the evaluation
 * @param starts the event that starts it
 * @param stops the event that stops it
 * @param length how long it is
 * @param dueSoon how long before its end it is due soon: working days where the length is in working days, else days
 * @param lapses a right that lapses unused, rather than a duty that becomes overdue (R37)
 */
public record ClockRule(
        String id,
        String label,
        String basis,
        boolean perFinding,
        Event starts,
        Event stops,
        Span length,
        int dueSoon,
        boolean lapses) {

    /** Dated events of an evaluation or finding. */
    public enum Event {
        DEFENCE_NOTIFIED,
        DEFENCE_SUBMITTED,
        ASSIGNED,
        COMPLETED,
        HANDED_OVER,
        MEETING,
        RECONSIDERATION_REQUESTED,
        RECONSIDERATION_DECIDED
    }
}
