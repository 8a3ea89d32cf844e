package org.taizhang.command.export;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.taizhang.court.CourtRules;
import org.taizhang.grading.Graded;
import org.taizhang.grading.GradedFinding;
import org.taizhang.grading.Liable;
import org.taizhang.intake.jdbc.EvaluationStream;

/** Every finding, a row per liable officer, or one without officer where nobody is liable. */
public final class FindingTable extends GradedTable {

    /** The table of some courts. */
    public FindingTable(List<CourtRules> courts, EvaluationStream evaluations) {
        super(courts, evaluations);
    }

    @Override
    public List<String> columns() {
        return List.of(
                "court",
                "evaluation_no",
                "case_no",
                "article",
                "seq",
                "grade",
                "officer_no",
                "role",
                "state",
                "effective_date");
    }

    @Override
    void write(TableWriter writer, CourtRules court, Graded graded) throws IOException {
        for (GradedFinding finding : graded.findings()) {
            if (finding.attribution().liable().isEmpty()) {
                writer.row(row(court, graded, finding, "", ""));
            }
            for (Liable liable : finding.attribution().liable()) {
                writer.row(row(
                        court,
                        graded,
                        finding,
                        liable.officerNo(),
                        liable.role().name()));
            }
        }
    }

    private static List<String> row(
            CourtRules court, Graded graded, GradedFinding finding, String officerNo, String role) {
        return List.of(
                court.id(),
                graded.evaluation().registration().evaluationNo(),
                graded.evaluation().registration().caseNo(),
                finding.circumstance().provision().code(),
                Integer.toString(finding.finding().key().seq()),
                finding.grade().code(),
                officerNo,
                role,
                finding.state().name(),
                finding.finding().recognised().map(LocalDate::toString).orElse(""));
    }
}
