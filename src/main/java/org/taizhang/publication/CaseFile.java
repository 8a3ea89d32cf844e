package org.taizhang.publication;

import java.util.List;
import org.taizhang.clock.CaseClock;
import org.taizhang.evaluation.Registration;
import org.taizhang.grading.Graded;

/**
 * An evaluation as letters and the agenda quote it.
 *
 * @param graded the evaluation under the rulebook
 * @param clocks all its clocks (R34-R39)
 */
public record CaseFile(Graded graded, List<CaseClock> clocks) {

    public CaseFile {
        clocks = List.copyOf(clocks);
    }

    /** Its row of 评查登记. */
    public Registration registration() {
        return graded.evaluation().registration();
    }
}
