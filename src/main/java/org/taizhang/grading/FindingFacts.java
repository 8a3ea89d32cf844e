package org.taizhang.grading;

import java.util.Set;
import org.taizhang.evaluation.Column;
import org.taizhang.evaluation.Finding;
import org.taizhang.evaluation.Registration;
import org.taizhang.evaluation.RowRef;
import org.taizhang.rulebook.Fact;
import org.taizhang.rulebook.Facts;

/**
 * What a finding and its evaluation state, as conditions of the rulebook see it.
 *
 * @param registration the evaluation's row of 评查登记
 * @param finding the row of 差错认定
 */
record FindingFacts(Registration registration, Finding finding) implements Facts {

    @Override
    public Set<String> of(Fact fact) {
        return switch (fact) {
            case OVERDUE -> yes(registration.overdue());
            case FOLLOW_UP -> text(registration.followUp());
            case ORGAN -> text(registration.organ());
            case FAULT -> text(finding.fault());
            case CONSEQUENCES -> finding.consequences();
            case CORRECTION -> text(finding.correction());
            case CONCEALMENT -> yes(finding.concealment());
            case CENTRALISM_BREACHED -> yes(finding.centralismBreached());
        };
    }

    /** The column that shows a fact. */
    static Column column(Fact fact) {
        return switch (fact) {
            case OVERDUE -> Column.OVERDUE;
            case FOLLOW_UP -> Column.FOLLOW_UP;
            case ORGAN -> Column.ORGAN;
            case FAULT -> Column.FAULT;
            case CONSEQUENCES -> Column.CONSEQUENCES;
            case CORRECTION -> Column.CORRECTION;
            case CONCEALMENT -> Column.CONCEALMENT;
            case CENTRALISM_BREACHED -> Column.CENTRALISM_BREACHED;
        };
    }

    /** The row on which a fact of this finding stands. */
    RowRef row(Fact fact) {
        return switch (fact) {
            case OVERDUE, FOLLOW_UP, ORGAN -> new RowRef.OfRegistration();
            case FAULT, CONSEQUENCES, CORRECTION, CONCEALMENT, CENTRALISM_BREACHED ->
                new RowRef.OfFinding(finding.key());
        };
    }

    private static Set<String> yes(boolean stated) {
        return stated ? Set.of(YES) : Set.of();
    }

    private static Set<String> text(String value) {
        return value.isEmpty() ? Set.of() : Set.of(value);
    }
}
