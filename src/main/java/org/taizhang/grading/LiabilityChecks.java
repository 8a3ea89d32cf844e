package org.taizhang.grading;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.taizhang.evaluation.Column;
import org.taizhang.evaluation.Finding;
import org.taizhang.evaluation.Participant;
import org.taizhang.evaluation.RowRef;
import org.taizhang.message.Code;
import org.taizhang.rulebook.Allocation;
import org.taizhang.rulebook.Allocation.Rule;
import org.taizhang.rulebook.Fact;
import org.taizhang.rulebook.Provision;
import org.taizhang.rulebook.Role;

/** Whether it can be said who is liable for a finding (R8-R13, Art. 22). */
final class LiabilityChecks {

    /** The column that mends each way in which nobody comes out. */
    private static final Map<Code, Column> MENDED_BY = Map.of(
            Code.E116, Column.OFFICER_NO,
            Code.E117, Column.WRONG_OPINION,
            Code.E119, Column.OFFICER_NO,
            Code.E124, Column.ROLE,
            Code.E125, Column.CAPACITIES);

    /** How a derivation that gives an officer nothing is named in a message. */
    private static final String NOT_LIABLE = "不承担责任";

    private LiabilityChecks() {}

    /**
     * E116, E117, E119, E124, E125: somebody is liable. Names the item, the officer named (or nothing), and the provision
     * of Art. 22 that decides (or nothing).
     */
    static Stream<Violation> attribution(GradedFinding graded, Subject subject) {
        Finding finding = graded.finding();
        if (!(graded.attribution().basis() instanceof Basis.Undetermined undetermined)
                || !readable(undetermined.code(), graded, subject)) {
            return Stream.empty();
        }
        Code code = undetermined.code();
        return Stream.of(Subject.violation(
                finding,
                MENDED_BY.get(code),
                code,
                finding.key().provision().citation(),
                finding.key().officerNo().orElse(""),
                clause(graded, subject)));
    }

    /** W201: a role that the committee decided is the one that Art. 22 gives. Names the officer and both. */
    static Stream<Violation> decidedRole(GradedFinding graded, Subject subject) {
        boolean decided = graded.attribution().basis() instanceof Basis.Decided;
        if (!decided || allocation(graded, subject).named() || !derivable(graded, subject)) {
            return Stream.empty();
        }
        Finding finding = graded.finding();
        Liable stated = graded.attribution().liable().get(0);
        Derivation derivation = attributor(subject).derive(finding, allocation(graded, subject));
        Role derived = derivation.roles().get(stated.officerNo());
        boolean agrees = derivation.failed() || stated.role() == derived;
        return agrees
                ? Stream.empty()
                : Stream.of(Subject.violation(
                        finding,
                        Column.ROLE,
                        Code.W201,
                        stated.officerNo(),
                        label(stated.role(), subject),
                        derived == null ? NOT_LIABLE : label(derived, subject),
                        clause(graded, subject)));
    }

    private static boolean readable(Code code, GradedFinding graded, Subject subject) {
        Finding finding = graded.finding();
        boolean row = subject.readable(finding, Column.OFFICER_NO, Column.ROLE);
        return switch (code) {
            case E116 -> row && !subject.unreadable().test(participantRow(finding), Column.OFFICER_NO);
            case E119 -> row;
            default -> row && derivable(graded, subject);
        };
    }

    /** Whether every cell on which the derivation rests could be read. */
    private static boolean derivable(GradedFinding graded, Subject subject) {
        FindingFacts facts = new FindingFacts(subject.registration(), graded.finding());
        Set<Fact> asked = asked(allocation(graded, subject));
        return subject.readable(graded.finding(), Column.ROLE)
                && CircumstanceChecks.readable(asked, facts, subject)
                && subject.evaluation().participants().stream().noneMatch(participant -> unclear(participant, subject));
    }

    private static Set<Fact> asked(Allocation allocation) {
        return allocation.rules().stream()
                .flatMap(rule -> rule.when().facts().stream())
                .collect(Collectors.toSet());
    }

    private static boolean unclear(Participant participant, Subject subject) {
        return subject.unreadable()
                .any(
                        new RowRef.OfParticipant(participant.officerNo()),
                        Column.OFFICER_NO,
                        Column.CAPACITIES,
                        Column.WRONG_OPINION,
                        Column.WITHDRAWN);
    }

    private static RowRef participantRow(Finding finding) {
        return new RowRef.OfParticipant(finding.key().officerNo().orElse(""));
    }

    private static String clause(GradedFinding graded, Subject subject) {
        FindingFacts facts = new FindingFacts(subject.registration(), graded.finding());
        return Derivation.rule(allocation(graded, subject), facts)
                .map(Rule::clause)
                .map(Provision::citation)
                .orElse("");
    }

    private static String label(Role role, Subject subject) {
        return subject.rulebook().label(role);
    }

    private static Allocation allocation(GradedFinding graded, Subject subject) {
        return attributor(subject).allocation(graded.circumstance());
    }

    private static Attributor attributor(Subject subject) {
        return new Attributor(subject.evaluation(), subject.rulebook());
    }
}
