package org.taizhang.grading;

import java.util.Collection;
import java.util.stream.Stream;
import org.taizhang.evaluation.Column;
import org.taizhang.message.Code;
import org.taizhang.rulebook.Circumstance.ConditionalGrade;
import org.taizhang.rulebook.Condition;
import org.taizhang.rulebook.Fact;
import org.taizhang.rulebook.Grade;
import org.taizhang.rulebook.Rulebook;

/** Whether a finding shows what its circumstance asks for (R1-R3). */
final class CircumstanceChecks {

    private CircumstanceChecks() {}

    /** R1, E111: a stated grade agrees with the article. Names the stated grade, the article and its grade. */
    static Stream<Violation> grade(GradedFinding graded, Subject subject) {
        boolean decidable = subject.readable(graded.finding(), Column.GRADE) && gradeReadable(graded, subject);
        return graded.finding().statedGrade().stream()
                .filter(stated -> decidable && !stated.equals(graded.grade().code()))
                .map(stated -> Subject.violation(
                        graded.finding(),
                        Column.GRADE,
                        Code.E111,
                        label(stated, subject.rulebook()),
                        citation(graded),
                        graded.grade().label()));
    }

    /** R2, E112: a catch-all item has its written ground. Names the item. */
    static Stream<Violation> ground(GradedFinding graded, Subject subject) {
        boolean missing = graded.circumstance().needsGround()
                && graded.finding().ground().isBlank()
                && subject.readable(graded.finding(), Column.GROUND);
        return missing
                ? Stream.of(Subject.violation(graded.finding(), Column.GROUND, Code.E112, citation(graded)))
                : Stream.empty();
    }

    /** R3, E113: the condition that the item names is shown. Names the item and what has to be shown. */
    static Stream<Violation> condition(GradedFinding graded, Subject subject) {
        Condition condition = graded.circumstance().condition();
        FindingFacts facts = new FindingFacts(subject.registration(), graded.finding());
        if (condition.holds(facts) || !readable(condition.facts(), facts, subject)) {
            return Stream.empty();
        }
        Column missing = FindingFacts.column(Requirement.missing(condition, facts));
        return Stream.of(Subject.violation(
                graded.finding(), missing, Code.E113, citation(graded), Requirement.words(condition)));
    }

    private static boolean gradeReadable(GradedFinding graded, Subject subject) {
        FindingFacts facts = new FindingFacts(subject.registration(), graded.finding());
        return graded.circumstance().grading().stream()
                .map(ConditionalGrade::when)
                .allMatch(when -> readable(when.facts(), facts, subject));
    }

    /** Whether the cells that show these facts could be read. */
    static boolean readable(Collection<Fact> needed, FindingFacts facts, Subject subject) {
        return needed.stream().noneMatch(fact -> subject.unreadable().test(facts.row(fact), FindingFacts.column(fact)));
    }

    private static String citation(GradedFinding graded) {
        return graded.circumstance().provision().citation();
    }

    private static String label(String gradeCode, Rulebook rulebook) {
        return rulebook.grades().stream()
                .filter(grade -> grade.code().equals(gradeCode))
                .map(Grade::label)
                .findFirst()
                .orElse(gradeCode);
    }
}
