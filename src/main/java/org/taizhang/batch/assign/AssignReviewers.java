package org.taizhang.batch.assign;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.taizhang.batch.StageReport;
import org.taizhang.clock.Assignment;
import org.taizhang.clock.jdbc.AssignmentStore;
import org.taizhang.clock.jdbc.ReviewStore;
import org.taizhang.court.CourtRules;
import org.taizhang.court.Officer;
import org.taizhang.intake.jdbc.EvaluationStream;
import org.taizhang.intake.jdbc.VersionStore;
import org.taizhang.message.Words;

/**
 * Hands the evaluations that wait to the members of the trial committee in turn (R41), court by court, oldest 评查编号
 * first. Each page is a transaction: its assignments are appended and its evaluations cease to wait together, so that a
 * run that was cut short goes on as if nothing had happened. Where nothing waits, nothing is read.
 */
public final class AssignReviewers implements Tasklet {

    /** How many assignments, and how many evaluations without an eligible member, are named, a court. */
    private static final int NAMED = 20;

    private final Iterator<CourtRules> courts;
    private final EvaluationStream evaluations;
    private final ReviewStore reviews;
    private final AssignmentStore assignments;
    private final VersionStore versions;
    private final Clock clock;
    private final int pageSize;
    private final StageReport report;
    private final List<Assignment> made = new ArrayList<>();
    private CourtRota rota;
    private long assigned;
    private long unassigned;

    /**
     * The stage for one run.
     *
     * @param courts whose evaluations are handed out
     * @param pageSize how many evaluations one transaction takes
     */
    public AssignReviewers(
            List<CourtRules> courts,
            EvaluationStream evaluations,
            ReviewStore reviews,
            AssignmentStore assignments,
            VersionStore versions,
            Clock clock,
            int pageSize,
            StageReport report) {
        this.courts = courts.iterator();
        this.evaluations = evaluations;
        this.reviews = reviews;
        this.assignments = assignments;
        this.versions = versions;
        this.clock = clock;
        this.pageSize = pageSize;
        this.report = report;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext chunkContext)
            throws JobInterruptedException {
        report.pause();
        Optional<List<String>> page = nextPage();
        if (page.isEmpty()) {
            report.count("count.assigned", assigned, unassigned);
            return RepeatStatus.FINISHED;
        }
        made.addAll(rota.assign(page.get(), clock.instant()));
        report.advance(page.get().size());
        return RepeatStatus.CONTINUABLE;
    }

    private Optional<List<String>> nextPage() {
        while (rota != null || courts.hasNext()) {
            if (rota == null) {
                rota = new CourtRota(courts.next(), evaluations, reviews, assignments);
            }
            List<String> page = rota.waiting(pageSize);
            if (!page.isEmpty()) {
                return Optional.of(page);
            }
            tellOfAssignments(rota.court());
            tell(rota.court(), rota.unassigned());
            rota = null;
        }
        return Optional.empty();
    }

    private void tellOfAssignments(CourtRules court) {
        assigned += made.size();
        String name = court.court().name();
        Map<String, Officer> officers = made.isEmpty() ? Map.of() : versions.officers(court.id());
        made.stream().limit(NAMED).forEach(one -> {
            report.say(words(name, one, officers), words(name, one, Map.of()));
        });
        if (made.size() > NAMED) {
            report.say(Words.of("assign.made-more", name, Integer.toString(made.size() - NAMED)));
        }
        made.clear();
    }

    private static Words words(String court, Assignment made, Map<String, Officer> officers) {
        List<String> passedOver = made.turn().passedOver();
        return Words.of(
                passedOver.isEmpty() ? "assign.made" : "assign.made-after",
                court,
                made.evaluationNo(),
                made.caseNo(),
                person(made.turn().reviewerNo(), officers),
                passedOver.stream().map(no -> person(no, officers)).collect(Collectors.joining("、")));
    }

    private static String person(String number, Map<String, Officer> officers) {
        return officers.containsKey(number) ? officers.get(number).name() + " " + number : number;
    }

    private void tell(CourtRules court, List<String> left) {
        unassigned += left.size();
        if (left.isEmpty()) {
            return;
        }
        String name = court.court().name();
        if (court.court().committee().isEmpty()) {
            report.say(Words.of("assign.no-committee", name, Integer.toString(left.size())));
            return;
        }
        left.stream().limit(NAMED).forEach(no -> report.say(Words.of("assign.nobody", name, no)));
        if (left.size() > NAMED) {
            report.say(Words.of("assign.nobody-more", name, Integer.toString(left.size() - NAMED)));
        }
    }
}
