package org.taizhang.rulebook;

/**
 * A deadline of the procedure (R34-R39).
 *
 * @param id {@code DEFENCE} … as exports write it
 * @param label in Chinese
 * @param basis where it stands, in Chinese
 * @param duty who has to act, in Chinese
 * @param scope what it runs for
 * @param starts the event that starts it
 * @param fromStart it is there from its start on, rather than as one that waits to start (R39)
 * @param stops the event that stops it
 * @param length how long it is
 * @param dueSoon how long before its end it is due soon: working days where the length is in working days, else days
 * @param lapses a right that lapses unused, rather than a duty that becomes overdue (R37)
 */
public record ClockRule(
        String id,
        String label,
        String basis,
        String duty,
        Scope scope,
        Event starts,
        boolean fromStart,
        Event stops,
        Span length,
        int dueSoon,
        boolean lapses) {

    /** What a clock runs for. */
    public enum Scope {
        EVALUATION,
        /** Every finding that isn't withdrawn. */
        FINDING,
        /** The same without those that a rule exempts from liability (R4). */
        FINDING_NOT_EXEMPT;

        /** Whether it runs for each finding rather than for the evaluation. */
        public boolean perFinding() {
            return this != EVALUATION;
        }
    }

    /** Dated events of an evaluation or finding. */
    public enum Event {
        DEFENCE_NOTIFIED,
        DEFENCE_SUBMITTED,
        ASSIGNED,
        COMPLETED,
        HANDED_OVER,
        MEETING,
        RECONSIDERATION_REQUESTED,
        RECONSIDERATION_DECIDED;

        /** Whether each finding has a date of its own for it. */
        public boolean perFinding() {
            return switch (this) {
                case DEFENCE_NOTIFIED, DEFENCE_SUBMITTED, ASSIGNED, COMPLETED, HANDED_OVER -> false;
                case MEETING, RECONSIDERATION_REQUESTED, RECONSIDERATION_DECIDED -> true;
            };
        }
    }
}
