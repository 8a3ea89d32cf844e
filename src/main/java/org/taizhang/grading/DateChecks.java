package org.taizhang.grading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.taizhang.evaluation.Column;
import org.taizhang.evaluation.Finding;
import org.taizhang.evaluation.Registration;
import org.taizhang.evaluation.RowRef;
import org.taizhang.message.Code;

/** Whether dates come in their order and not from the future (R7). */
final class DateChecks {

    /** A dated cell. */
    private record Dated(RowRef row, Column column, Optional<LocalDate> date) {}

    private DateChecks() {}

    /** E109 and E110 for the dates of 评查登记. */
    static Stream<Violation> registration(Subject subject) {
        return Stream.of(course(subject), defence(subject))
                .flatMap(chain -> check(chain, subject.registrationRow(), subject));
    }

    /** E109 and E110 for the dates of a finding, which follow those of the registration. */
    static Stream<Violation> finding(Finding finding, Subject subject) {
        RowRef row = Subject.row(finding);
        List<Dated> chain = new ArrayList<>(course(subject));
        chain.add(new Dated(row, Column.MEETING, finding.meeting()));
        chain.add(new Dated(
                row, Column.RECONSIDERATION_REQUESTED, finding.reconsideration().requested()));
        chain.add(new Dated(
                row, Column.RECONSIDERATION_DECIDED, finding.reconsideration().decided()));
        chain.add(new Dated(row, Column.RECOGNISED, finding.recognised()));
        return check(chain, row, subject);
    }

    private static List<Dated> course(Subject subject) {
        Registration registration = subject.registration();
        Registration.Course course = registration.course();
        RowRef row = subject.registrationRow();
        return List.of(
                new Dated(row, Column.FILED, Optional.of(registration.filed())),
                new Dated(row, Column.CLOSED, registration.closed()),
                new Dated(row, Column.ASSIGNED, course.assigned()),
                new Dated(row, Column.COMPLETED, course.completed()),
                new Dated(row, Column.HANDED_OVER, course.handedOver()));
    }

    private static List<Dated> defence(Subject subject) {
        Registration.Course course = subject.registration().course();
        RowRef row = subject.registrationRow();
        return List.of(
                new Dated(row, Column.DEFENCE_NOTIFIED, course.defenceNotified()),
                new Dated(row, Column.DEFENCE_SUBMITTED, course.defenceSubmitted()));
    }

    /** What is wrong with the dates of one row in a chain of dates that may begin on another row. */
    private static Stream<Violation> check(List<Dated> chain, RowRef row, Subject subject) {
        List<Violation> violations = new ArrayList<>();
        LocalDate latest = subject.latest().apply(row);
        Dated before = null;
        for (Dated dated : chain) {
            boolean unread = subject.unreadable().test(dated.row(), dated.column());
            if (dated.date().isEmpty() && !unread) {
                continue;
            }
            if (dated.row().equals(row) && !unread) {
                order(before, dated, subject).ifPresent(violations::add);
                future(dated, latest).ifPresent(violations::add);
            }
            before = dated;
        }
        return violations.stream();
    }

    /** E109 against the nearest given date before it; names the later column and date, then the earlier ones. */
    private static Optional<Violation> order(Dated before, Dated dated, Subject subject) {
        if (before == null || subject.unreadable().test(before.row(), before.column())) {
            return Optional.empty();
        }
        LocalDate earlier = before.date().orElseThrow();
        return dated.date()
                .filter(date -> date.isBefore(earlier))
                .map(date -> new Violation(
                        dated.row(),
                        dated.column(),
                        Code.E109,
                        List.of(
                                dated.column().header(),
                                date.toString(),
                                before.column().header(),
                                earlier.toString())));
    }

    /** E110; names the column, the date and the last day that it may be. */
    private static Optional<Violation> future(Dated dated, LocalDate latest) {
        return dated.date()
                .filter(date -> date.isAfter(latest))
                .map(date -> new Violation(
                        dated.row(),
                        dated.column(),
                        Code.E110,
                        List.of(dated.column().header(), date.toString(), latest.toString())));
    }
}
