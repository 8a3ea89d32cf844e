package org.taizhang.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.taizhang.evaluation.Evaluation;
import org.taizhang.evaluation.Finding;
import org.taizhang.evaluation.Registration.Course;
import org.taizhang.rulebook.ClockRule;
import org.taizhang.rulebook.ClockRule.Event;
import org.taizhang.rulebook.ClockRule.Scope;
import org.taizhang.rulebook.Rulebook;

/** The clocks of evaluations under a rulebook and a calendar (R34-R39). */
public final class Clocks {

    private final Rulebook rulebook;
    private final WorkingDays calendar;

    /** The clocks under these. */
    public Clocks(Rulebook rulebook, WorkingDays calendar) {
        this.rulebook = rulebook;
        this.calendar = calendar;
    }

    /**
     * All clocks of an evaluation: its own in the rulebook's order, then those of each finding row. A withdrawn
     * evaluation and a withdrawn finding have none; those of the evaluation run whatever became of its findings.
     */
    public List<CaseClock> of(Evaluation evaluation) {
        List<CaseClock> clocks = new ArrayList<>();
        if (evaluation.registration().withdrawn()) {
            return clocks;
        }
        ClockSubject subject = ClockSubject.of(evaluation);
        Course course = evaluation.registration().course();
        rulebook.clocks().stream()
                .filter(rule -> rule.scope() == Scope.EVALUATION)
                .forEach(rule -> add(clocks, rule, subject, date(rule.starts(), course), date(rule.stops(), course)));
        for (Finding finding : evaluation.findings()) {
            ClockSubject row = subject.of(finding);
            rulebook.clocks().stream()
                    .filter(rule -> runsFor(rule, finding))
                    .forEach(rule -> add(
                            clocks,
                            rule,
                            row,
                            date(rule.starts(), course, finding),
                            date(rule.stops(), course, finding)));
        }
        return clocks;
    }

    /** What the clocks of an evaluation rest on beside it: where two are equal, the clocks are. */
    public String basis() {
        return rulebook.hash() + "+" + calendar.fingerprint();
    }

    private void add(
            List<CaseClock> clocks,
            ClockRule rule,
            ClockSubject subject,
            Optional<LocalDate> started,
            Optional<LocalDate> stopped) {
        if (started.isPresent() || !rule.fromStart()) {
            clocks.add(new CaseClock(
                    rule, subject, started, started.map(day -> Deadline.of(day, rule.length(), calendar)), stopped));
        }
    }

    private static boolean runsFor(ClockRule rule, Finding finding) {
        return switch (rule.scope()) {
            case EVALUATION -> false;
            case FINDING -> !finding.withdrawn();
            case FINDING_NOT_EXEMPT ->
                !finding.withdrawn() && finding.exemption().isEmpty();
        };
    }

    private static Optional<LocalDate> date(Event event, Course course) {
        return switch (event) {
            case DEFENCE_NOTIFIED -> course.defenceNotified();
            case DEFENCE_SUBMITTED -> course.defenceSubmitted();
            case ASSIGNED -> course.assigned();
            case COMPLETED -> course.completed();
            case HANDED_OVER -> course.handedOver();
            case MEETING, RECONSIDERATION_REQUESTED, RECONSIDERATION_DECIDED ->
                throw new IllegalStateException(event + " is of a finding");
        };
    }

    private static Optional<LocalDate> date(Event event, Course course, Finding finding) {
        return switch (event) {
            case MEETING -> finding.meeting();
            case RECONSIDERATION_REQUESTED -> finding.reconsideration().requested();
            case RECONSIDERATION_DECIDED -> finding.reconsideration().decided();
            default -> date(event, course);
        };
    }
}
