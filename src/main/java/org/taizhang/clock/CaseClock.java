package org.taizhang.clock;

import java.time.LocalDate;
import java.util.Optional;
import org.taizhang.rulebook.ClockRule;

/**
 * A clock of an evaluation or finding, whatever the date (R34-R39).
 *
 * @param rule which
 * @param subject of what
 * @param started the day that it started, if it did
 * @param deadline until when; there once it started
 * @param stopped the day that what it waits for was done, if it was
 */
public record CaseClock(
        ClockRule rule,
        ClockSubject subject,
        Optional<LocalDate> started,
        Optional<Deadline> deadline,
        Optional<LocalDate> stopped) {

    public CaseClock {
        if (started.isPresent() != deadline.isPresent()) {
            throw new IllegalArgumentException("a clock has a deadline once it started: " + subject.evaluationNo());
        }
    }

    /** Whether it is open and still told of on that day: a right that lapsed before isn't. */
    public boolean isToldOf(LocalDate day) {
        boolean lapsed = rule.lapses()
                && deadline.filter(until -> until.last().isBefore(day)).isPresent();
        return isOpen() && !lapsed;
    }

    /** Whether its status may still change as days go by: it started and nothing stopped it. */
    public boolean isOpen() {
        return started.isPresent() && stopped.isEmpty();
    }
}
