package org.taizhang.batch.assign;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.taizhang.clock.Assignment;
import org.taizhang.clock.Rota;
import org.taizhang.clock.Turn;
import org.taizhang.clock.jdbc.AssignmentStore;
import org.taizhang.clock.jdbc.ReviewStore;
import org.taizhang.court.CourtRules;
import org.taizhang.evaluation.Evaluation;
import org.taizhang.evaluation.Participant;
import org.taizhang.grading.Graded;
import org.taizhang.intake.jdbc.EvaluationStream;

/** One court's rota, taken up where the assignments made so far leave it. */
final class CourtRota {

    private final CourtRules court;
    private final EvaluationStream evaluations;
    private final ReviewStore reviews;
    private final AssignmentStore assignments;
    private final List<String> unassigned = new ArrayList<>();
    private Rota rota;
    private long number;
    private String last = "";

    CourtRota(CourtRules court, EvaluationStream evaluations, ReviewStore reviews, AssignmentStore assignments) {
        this.court = court;
        this.evaluations = evaluations;
        this.reviews = reviews;
        this.assignments = assignments;
    }

    CourtRules court() {
        return court;
    }

    /** The next evaluations to be looked at, oldest first. */
    List<String> waiting(int limit) {
        return reviews.waiting(court.id(), last, limit);
    }

    /** Evaluations for which nobody was eligible. */
    List<String> unassigned() {
        return unassigned;
    }

    /** Assigns a page of evaluations and says what was assigned; the others go on waiting. */
    List<Assignment> assign(List<String> page, Instant now) {
        takeUp();
        Map<String, Graded> found = evaluations.of(court, page);
        Map<String, String> reviewers = assignments.reviewers(court.id(), page);
        List<Assignment> made = new ArrayList<>();
        List<String> settled = new ArrayList<>();
        for (String no : page) {
            Set<String> tookPart = tookPart(found.get(no).evaluation());
            boolean provided = reviewers.containsKey(no) && !tookPart.contains(reviewers.get(no));
            Optional<Turn> turn =
                    provided ? Optional.empty() : rota.take(court.court().committee(), tookPart);
            turn.ifPresent(taken -> made.add(assignment(found.get(no).evaluation(), taken, now)));
            if (provided || turn.isPresent()) {
                settled.add(no);
            } else {
                unassigned.add(no);
            }
        }
        assignments.append(court.id(), made);
        reviews.settled(court.id(), settled);
        last = page.get(page.size() - 1);
        return made;
    }

    private void takeUp() {
        if (rota == null) {
            rota = new Rota();
            assignments.stream(court.id(), rota::repeat);
            number = assignments.last(court.id());
        }
    }

    private Assignment assignment(Evaluation evaluation, Turn turn, Instant now) {
        number++;
        return new Assignment(
                number,
                evaluation.registration().evaluationNo(),
                evaluation.registration().caseNo(),
                turn,
                now,
                court.court().committee());
    }

    private static Set<String> tookPart(Evaluation evaluation) {
        return evaluation.participants().stream()
                .filter(participant -> !participant.withdrawn())
                .map(Participant::officerNo)
                .collect(Collectors.toSet());
    }
}
