package org.taizhang.command.export;

import java.io.IOException;
import java.util.List;
import org.taizhang.batch.publish.CourtBooks;
import org.taizhang.clock.Workload;
import org.taizhang.court.CourtRules;

/** Evaluations reviewed, by quarter and reviewer, and the number of cases that they are converted to. */
public final class WorkloadTable implements Table {

    private final List<CourtRules> courts;
    private final CourtBooks books;

    /** The table of some courts. */
    public WorkloadTable(List<CourtRules> courts, CourtBooks books) {
        this.courts = courts;
        this.books = books;
    }

    @Override
    public List<String> columns() {
        return List.of("court", "year", "quarter", "reviewer_no", "reviewer_name", "division", "evaluations", "cases");
    }

    @Override
    public void write(TableWriter writer) throws IOException {
        for (CourtRules court : courts) {
            for (Workload.Line line : books.workload(court).lines()) {
                writer.row(List.of(
                        court.id(),
                        Integer.toString(line.quarter().year()),
                        Integer.toString(line.quarter().number()),
                        line.reviewer().number(),
                        line.reviewer().name(),
                        line.reviewer().division(),
                        Integer.toString(line.evaluations()),
                        line.cases().toPlainString()));
            }
        }
    }
}
