package org.taizhang.verification;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.taizhang.clock.Assignment;
import org.taizhang.clock.Review;
import org.taizhang.clock.Rota;
import org.taizhang.clock.jdbc.AssignmentStore;
import org.taizhang.clock.jdbc.ReviewStore;
import org.taizhang.court.CourtRules;
import org.taizhang.grading.Graded;
import org.taizhang.intake.jdbc.EvaluationStream;

/** Repeats a court's assignments to reviewers: their numbers, whose turn it was, and who may not review (R41). */
final class AssignmentsPart {

    private static final int PAGE = 500;

    private final CourtRules court;
    private final AssignmentStore assignments;
    private final ReviewStore reviews;
    private final EvaluationStream evaluations;
    private final Report report;
    private final Rota rota = new Rota();

    AssignmentsPart(CourtRules court, String ledger, DataSource source, EvaluationStream evaluations, Report report) {
        this.court = court;
        this.assignments = new AssignmentStore(source, ledger);
        this.reviews = new ReviewStore(source, ledger);
        this.evaluations = evaluations;
        this.report = report;
    }

    void check() {
        long last = 0;
        List<Assignment> page = assignments.page(court.id(), last, PAGE);
        while (!page.isEmpty()) {
            for (Assignment made : page) {
                checkTurn(made, last);
                last = made.number();
            }
            checkRecusal(page);
            page = assignments.page(court.id(), last, PAGE);
        }
    }

    private void checkTurn(Assignment made, long last) {
        if (made.number() > last + 1) {
            report.differs("verify.assignment-missing", Long.toString(last + 1), Long.toString(made.number() - 1));
        }
        if (!rota.repeat(made)) {
            tell("verify.assignment-turn", made);
        }
    }

    private void checkRecusal(List<Assignment> page) {
        List<String> numbers =
                page.stream().map(Assignment::evaluationNo).distinct().toList();
        Map<String, Graded> found = evaluations.of(court, numbers);
        Map<String, String> holding = assignments.reviewers(court.id(), numbers);
        for (Assignment made : page) {
            Graded graded = found.get(made.evaluationNo());
            if (graded == null) {
                report.differs("verify.assignment-unfounded", Long.toString(made.number()), made.evaluationNo());
            } else if (holding.get(made.evaluationNo()).equals(made.turn().reviewerNo())
                    && graded.evaluation().participant(made.turn().reviewerNo()).isPresent()) {
                tellOfRecusal(made);
            }
        }
    }

    /** Who turned out to have taken part is replaced when reviewers are found next; one whose work is done is only told of. */
    private void tellOfRecusal(Assignment made) {
        Optional<Review> review = reviews.find(court.id(), made.evaluationNo())
                .filter(found -> found.reviewer().isEmpty());
        if (review.isEmpty() || reviews.waits(court.id(), made.evaluationNo())) {
            return;
        }
        if (review.get().completed().isPresent()) {
            report.notes(
                    "verify.assignment-recusal-done",
                    Long.toString(made.number()),
                    made.evaluationNo(),
                    made.turn().reviewerNo());
        } else {
            tell("verify.assignment-recusal", made);
        }
    }

    private void tell(String key, Assignment made) {
        report.differs(
                key,
                Long.toString(made.number()),
                made.evaluationNo(),
                made.turn().reviewerNo());
    }
}
