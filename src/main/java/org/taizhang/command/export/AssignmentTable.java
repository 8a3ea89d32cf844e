package org.taizhang.command.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.taizhang.clock.Assignment;
import org.taizhang.clock.jdbc.AssignmentStore;
import org.taizhang.court.CourtRules;

/** The evaluations handed to reviewers, in the order in which that was done (R41); the last one of an evaluation holds. */
public final class AssignmentTable implements Table {

    private static final DateTimeFormatter ASSIGNED =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSxxx").withZone(ZoneId.of("Asia/Shanghai"));

    private final List<CourtRules> courts;
    private final AssignmentStore assignments;

    /** The table of some courts. */
    public AssignmentTable(List<CourtRules> courts, AssignmentStore assignments) {
        this.courts = courts;
        this.assignments = assignments;
    }

    @Override
    public List<String> columns() {
        return List.of("court", "evaluation_no", "case_no", "reviewer_no", "assigned_at", "passed_over");
    }

    @Override
    public void write(TableWriter writer) {
        for (CourtRules court : courts) {
            assignments.stream(court.id(), made -> write(writer, court, made));
        }
    }

    private static void write(TableWriter writer, CourtRules court, Assignment made) {
        try {
            writer.row(List.of(
                    court.id(),
                    made.evaluationNo(),
                    made.caseNo(),
                    made.turn().reviewerNo(),
                    ASSIGNED.format(made.assignedAt()),
                    String.join(" ", made.turn().passedOver())));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
