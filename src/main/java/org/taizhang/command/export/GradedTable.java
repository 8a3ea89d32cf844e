package org.taizhang.command.export;

import java.io.IOException;
import java.util.List;
import org.taizhang.court.CourtRules;
import org.taizhang.grading.Graded;
import org.taizhang.intake.jdbc.EvaluationStream;

/** A table made from the graded evaluations of some courts, in the order of 评查编号. */
abstract class GradedTable implements Table {

    private final List<CourtRules> courts;
    private final EvaluationStream evaluations;

    GradedTable(List<CourtRules> courts, EvaluationStream evaluations) {
        this.courts = courts;
        this.evaluations = evaluations;
    }

    @Override
    public final void write(TableWriter writer) throws IOException {
        for (CourtRules court : courts) {
            EvaluationStream.Pages pages = evaluations.of(court);
            for (List<Graded> page = pages.next(); !page.isEmpty(); page = pages.next()) {
                begin(court, page);
                for (Graded graded : page) {
                    write(writer, court, graded);
                }
            }
        }
    }

    /** Is told of the evaluations whose rows come next. */
    void begin(CourtRules court, List<Graded> page) {}

    /** Writes the rows of one evaluation. */
    abstract void write(TableWriter writer, CourtRules court, Graded graded) throws IOException;
}
