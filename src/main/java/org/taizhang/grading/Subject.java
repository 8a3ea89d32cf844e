package org.taizhang.grading;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Function;
import org.taizhang.evaluation.Column;
import org.taizhang.evaluation.Evaluation;
import org.taizhang.evaluation.Finding;
import org.taizhang.evaluation.Registration;
import org.taizhang.evaluation.RowRef;
import org.taizhang.message.Code;
import org.taizhang.rulebook.Rulebook;

/**
 * The evaluation that is being checked.
 *
 * @param evaluation as it would stand
 * @param rulebook the rules
 * @param latest the last day that a date of a row may have (R7)
 * @param unreadable which cells could not be read
 */
record Subject(Evaluation evaluation, Rulebook rulebook, Function<RowRef, LocalDate> latest, Unreadable unreadable) {

    Registration registration() {
        return evaluation.registration();
    }

    /** The row of 评查登记. */
    RowRef registrationRow() {
        return new RowRef.OfRegistration();
    }

    /** The row of a finding. */
    static RowRef row(Finding finding) {
        return new RowRef.OfFinding(finding.key());
    }

    /** Whether all these cells of a finding could be read. */
    boolean readable(Finding finding, Column... columns) {
        return !unreadable.any(row(finding), columns);
    }

    static Violation violation(Finding finding, Column column, Code code, String... arguments) {
        return new Violation(row(finding), column, code, Arrays.asList(arguments));
    }
}
