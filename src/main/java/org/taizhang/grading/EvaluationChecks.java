package org.taizhang.grading;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.taizhang.clock.WorkingDays;
import org.taizhang.evaluation.Column;
import org.taizhang.evaluation.RowRef;
import org.taizhang.rulebook.Rulebook;

/**
 * The rules that an evaluation must keep as it would stand after a file (R1-R13): E109-E117, E119, E124-E126, E128, W201
 * and W207. A violation of a finding stands on the finding's row; its column may be one of the registration or of the
 * participants where that is what has to be mended (后续处理, 持错误意见, 身份).
 */
public final class EvaluationChecks {

    private static final List<FindingCheck> FOUND_EVEN_IF_EXEMPT = List.of(
            CircumstanceChecks::grade,
            CircumstanceChecks::ground,
            CircumstanceChecks::condition,
            ReconsiderationChecks::complete,
            ReconsiderationChecks::inForce);

    private final Rulebook rulebook;
    private final List<FindingCheck> whileStanding;
    private final List<FindingCheck> onceConfirmed;

    /** Checks under a rulebook; the working days move the last day of the time for reconsideration (W207). */
    public EvaluationChecks(Rulebook rulebook, WorkingDays workingDays) {
        this.rulebook = rulebook;
        this.whileStanding = List.of(LiabilityChecks::attribution, LiabilityChecks::decidedRole);
        this.onceConfirmed = List.of(
                VoteChecks::vote, (graded, subject) -> ReconsiderationChecks.early(graded, subject, workingDays));
    }

    /**
     * Everything that the evaluation breaks, the registration first, then finding by finding.
     *
     * @param graded the evaluation as it would stand
     * @param latest the last day that a date of a row may have: the later of the business date and the day on which
     *     the row's file was received (E110)
     * @param unreadable which cells could not be read
     */
    public List<Violation> check(Graded graded, Function<RowRef, LocalDate> latest, Unreadable unreadable) {
        Subject subject = new Subject(graded.evaluation(), rulebook, latest, unreadable);
        if (withdrawn(subject)) {
            return List.of();
        }
        Stream<Violation> ofFindings = graded.findings().stream()
                .filter(finding -> checkable(finding, subject))
                .flatMap(finding -> check(finding, subject));
        return Stream.concat(DateChecks.registration(subject), ofFindings).toList();
    }

    private Stream<Violation> check(GradedFinding graded, Subject subject) {
        Stream<FindingCheck> checks = Stream.concat(FOUND_EVEN_IF_EXEMPT.stream(), ofState(graded, subject));
        return Stream.concat(
                DateChecks.finding(graded.finding(), subject), checks.flatMap(check -> check.check(graded, subject)));
    }

    /** The checks that depend on the finding's state, as far as the cells that decide it could be read. */
    private Stream<FindingCheck> ofState(GradedFinding graded, Subject subject) {
        boolean standing = graded.state().standing()
                && subject.readable(graded.finding(), Column.EXEMPTION, Column.RECONSIDERATION_RESULT);
        boolean confirmed =
                graded.state() == FindingState.CONFIRMED && subject.readable(graded.finding(), Column.RECOGNISED);
        if (!standing) {
            return Stream.empty();
        }
        return confirmed ? Stream.concat(whileStanding.stream(), onceConfirmed.stream()) : whileStanding.stream();
    }

    private static boolean withdrawn(Subject subject) {
        return subject.registration().withdrawn()
                || subject.unreadable().test(subject.registrationRow(), Column.WITHDRAWN);
    }

    private static boolean checkable(GradedFinding graded, Subject subject) {
        return graded.state() != FindingState.WITHDRAWN
                && subject.readable(graded.finding(), Column.WITHDRAWN, Column.PROVISION);
    }
}
