package org.taizhang.publication;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.taizhang.clock.CaseClock;
import org.taizhang.clock.ClockStatus;
import org.taizhang.clock.ClockSubject;
import org.taizhang.clock.Standing;
import org.taizhang.court.Court;
import org.taizhang.court.Officer;
import org.taizhang.evaluation.Finding;

/**
 * A clock as documents show it.
 *
 * @param clock the clock, which started
 * @param standing how it stands on the day of the document
 * @param reviewer the reviewer's name as far as it is known, otherwise the number, or what the office wrote
 * @param officer whom the finding names, if it is of one that does
 */
public record ClockLine(CaseClock clock, Standing standing, String reviewer, Optional<Officer> officer) {

    /** Whether documents show a clock that stands so: those that somebody can still do something about. */
    public static boolean isShown(Standing standing) {
        return switch (standing.status()) {
            case OVERDUE, DUE_SOON, RUNNING -> true;
            case NOT_STARTED, DONE, DONE_LATE, LAPSED -> false;
        };
    }

    /**
     * The clock with names in the place of numbers.
     *
     * @param assigned staff numbers of those to whom evaluations are assigned, by 评查编号; a reviewer whom the office
     *     wrote goes before
     * @param officers everyone whom the court knows, by staff number
     */
    public static ClockLine of(
            CaseClock clock, Standing standing, Map<String, String> assigned, Map<String, Officer> officers) {
        ClockSubject subject = clock.subject();
        String reviewer =
                subject.reviewer().isEmpty() ? assigned.getOrDefault(subject.evaluationNo(), "") : subject.reviewer();
        return new ClockLine(
                clock,
                standing,
                officers.containsKey(reviewer) ? officers.get(reviewer).name() : reviewer,
                subject.finding()
                        .flatMap(Finding.Key::officerNo)
                        .map(no -> officers.getOrDefault(no, new Officer(no, "", "", "", false, false))));
    }

    public ClockLine {
        if (!isShown(standing)) {
            throw new IllegalArgumentException("not shown: " + standing.status());
        }
    }

    /** Those overdue first, then those due soon, then those that run; each by deadline, and those of one day in the court's order. */
    public static Comparator<ClockLine> order(Court court) {
        Comparator<String> divisions = court.order().divisions();
        return (one, other) -> {
            int byStatus = other.standing().status().compareTo(one.standing().status());
            int byDay = byStatus != 0 ? byStatus : one.due().compareTo(other.due());
            int byDivision = byDay != 0 ? byDay : divisions.compare(one.division(), other.division());
            return byDivision != 0
                    ? byDivision
                    : one.clock()
                            .subject()
                            .evaluationNo()
                            .compareTo(other.clock().subject().evaluationNo());
        };
    }

    /** The last day in time. */
    LocalDate due() {
        return clock.deadline().orElseThrow().last();
    }

    /** 承办部门 of the case. */
    public String division() {
        return clock.subject().division();
    }

    boolean is(ClockStatus status) {
        return standing.status() == status;
    }
}
