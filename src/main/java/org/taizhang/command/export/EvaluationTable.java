package org.taizhang.command.export;

import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taizhang.clock.jdbc.AssignmentStore;
import org.taizhang.court.CourtRules;
import org.taizhang.evaluation.Registration;
import org.taizhang.grading.Graded;
import org.taizhang.grading.QualityScore;
import org.taizhang.intake.jdbc.EvaluationStream;

/** Every evaluation, with its state, score and quality class (R33), in the order of 评查编号. */
public final class EvaluationTable extends GradedTable {

    private final AssignmentStore assignments;
    private Map<String, String> assigned = Map.of();

    /** The table of some courts; where the workbook gives no reviewer, it is the one whom the assignments give. */
    public EvaluationTable(List<CourtRules> courts, EvaluationStream evaluations, AssignmentStore assignments) {
        super(courts, evaluations);
        this.assignments = assignments;
    }

    @Override
    public List<String> columns() {
        return List.of(
                "court",
                "evaluation_no",
                "case_no",
                "cause",
                "division",
                "source",
                "filed",
                "closed",
                "days",
                "overdue",
                "follow_up",
                "state",
                "score",
                "quality_class",
                "reviewer");
    }

    @Override
    void begin(CourtRules court, List<Graded> page) {
        assigned = assignments.reviewers(
                court.id(),
                page.stream()
                        .map(graded -> graded.evaluation().registration())
                        .filter(registration -> registration.reviewer().isEmpty())
                        .map(Registration::evaluationNo)
                        .toList());
    }

    @Override
    void write(TableWriter writer, CourtRules court, Graded graded) throws IOException {
        writer.row(row(court, graded));
    }

    private List<String> row(CourtRules court, Graded graded) {
        Registration registration = graded.evaluation().registration();
        Optional<QualityScore> score = QualityScore.of(graded, court.rulebook());
        return List.of(
                court.id(),
                registration.evaluationNo(),
                registration.caseNo(),
                registration.cause(),
                registration.division(),
                registration.source().code(),
                registration.filed().toString(),
                registration.closed().map(LocalDate::toString).orElse(""),
                registration
                        .closed()
                        .map(closed -> Long.toString(ChronoUnit.DAYS.between(registration.filed(), closed)))
                        .orElse(""),
                Boolean.toString(registration.overdue()),
                registration.followUp(),
                graded.state().name(),
                score.map(found -> Integer.toString(found.score())).orElse(""),
                score.flatMap(QualityScore::qualityClass).orElse(""),
                registration.reviewer().isEmpty()
                        ? assigned.getOrDefault(registration.evaluationNo(), "")
                        : registration.reviewer());
    }
}
