package org.taizhang.batch.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.taizhang.batch.clock.OpenClocks;
import org.taizhang.clock.CaseClock;
import org.taizhang.clock.Review;
import org.taizhang.evaluation.Registration;
import org.taizhang.grading.Graded;
import org.taizhang.grading.GradedCase;
import org.taizhang.grading.LiableFinding;
import org.taizhang.rulebook.Rulebook;
import org.taizhang.statistics.CountedDays;

/**
 * What an accepted evaluation comes to: everything that is computed from it and stored with it.
 *
 * @param review who reviews it, and since when that is done
 * @param withdrawn whether it is withdrawn as a whole
 * @param liable who is liable for its confirmed findings
 * @param summary its score and whether something is pending
 * @param clocks its open clocks that are kept
 */
record CaseResults(
        Review review,
        boolean withdrawn,
        List<LiableFinding> liable,
        Optional<GradedCase> summary,
        List<CaseClock> clocks) {

    /**
     * Of a graded evaluation.
     *
     * @param clocks every clock of it
     * @param today the business date, on which it is stored
     */
    static CaseResults of(Graded graded, Rulebook rulebook, List<CaseClock> clocks, LocalDate today) {
        Registration registration = graded.evaluation().registration();
        return new CaseResults(
                new Review(
                        registration.evaluationNo(),
                        registration.reviewer(),
                        registration.course().completed()),
                registration.withdrawn(),
                graded.liableFindings(),
                GradedCase.of(graded, rulebook, CountedDays.kept(graded, clocks)),
                OpenClocks.open(clocks, today));
    }
}
