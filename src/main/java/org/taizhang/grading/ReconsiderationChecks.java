package org.taizhang.grading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.taizhang.clock.WorkingDays;
import org.taizhang.evaluation.Column;
import org.taizhang.evaluation.Finding;
import org.taizhang.evaluation.Finding.Reconsideration;
import org.taizhang.message.Code;
import org.taizhang.rulebook.ClockRule;
import org.taizhang.rulebook.ClockRule.Event;

/** Whether a finding was recognised in its time and with its reconsideration complete (R5, Art. 24, Art. 33). */
final class ReconsiderationChecks {

    private ReconsiderationChecks() {}

    /** E126 on the first column that is missing; names all that are. */
    static Stream<Violation> complete(GradedFinding graded, Subject subject) {
        Finding finding = graded.finding();
        List<Column> missing = missing(finding);
        boolean readable = subject.readable(
                finding,
                Column.RECONSIDERATION_REQUESTED,
                Column.RECONSIDERATION_DECIDED,
                Column.RECONSIDERATION_RESULT,
                Column.RECOGNISED);
        if (missing.isEmpty() || !readable) {
            return Stream.empty();
        }
        String headers = missing.stream().map(Column::header).collect(Collectors.joining("、"));
        return Stream.of(Subject.violation(finding, missing.get(0), Code.E126, headers));
    }

    /** E128: nothing is recognised before the regulation took effect. Names the date and the first day in force. */
    static Stream<Violation> inForce(GradedFinding graded, Subject subject) {
        LocalDate from = subject.rulebook().inForceFrom();
        return graded.finding().recognised().stream()
                .filter(recognised -> recognised.isBefore(from))
                .filter(recognised -> subject.readable(graded.finding(), Column.RECOGNISED))
                .map(recognised -> Subject.violation(
                        graded.finding(), Column.RECOGNISED, Code.E128, recognised.toString(), from.toString()));
    }

    /** W207: recognised, without a request, before the time for one ran out (R37). Names the date and the last day. */
    static Stream<Violation> early(GradedFinding graded, Subject subject, WorkingDays workingDays) {
        Finding finding = graded.finding();
        boolean readable = subject.readable(finding, Column.MEETING, Column.RECONSIDERATION_REQUESTED);
        if (!readable || finding.reconsideration().requested().isPresent()) {
            return Stream.empty();
        }
        LocalDate recognised = finding.recognised().orElseThrow();
        return lastDay(finding, subject, workingDays).stream()
                .filter(last -> !recognised.isAfter(last))
                .map(last -> Subject.violation(
                        finding, Column.RECOGNISED, Code.W207, recognised.toString(), last.toString()));
    }

    private static List<Column> missing(Finding finding) {
        Reconsideration reconsideration = finding.reconsideration();
        boolean requested = reconsideration.requested().isPresent();
        boolean decided = reconsideration.decided().isPresent();
        boolean resolved = reconsideration.result().isPresent();
        boolean concluded =
                decided || resolved || requested && finding.recognised().isPresent();
        return Stream.of(
                        Optional.of(Column.RECONSIDERATION_REQUESTED).filter(column -> concluded && !requested),
                        Optional.of(Column.RECONSIDERATION_DECIDED).filter(column -> concluded && !decided),
                        Optional.of(Column.RECONSIDERATION_RESULT).filter(column -> concluded && !resolved))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The last day for a request, counted from the committee's meeting. */
    private static Optional<LocalDate> lastDay(Finding finding, Subject subject, WorkingDays workingDays) {
        return subject.rulebook().clocks().stream()
                .filter(clock -> clock.starts() == Event.MEETING)
                .filter(clock -> clock.stops() == Event.RECONSIDERATION_REQUESTED)
                .map(ClockRule::length)
                .findFirst()
                .flatMap(length -> finding.meeting().map(meeting -> workingDays.deadline(meeting, length)));
    }
}
