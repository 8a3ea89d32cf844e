package org.taizhang.command.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.taizhang.court.CourtRules;
import org.taizhang.intake.Problem;
import org.taizhang.intake.jdbc.ProblemStore;
import org.taizhang.intake.jdbc.StoredProblem;
import org.taizhang.message.Language;

/** Everything that was ever rejected, by receipt; with warnings where all is asked for. */
public final class RejectionTable implements Table {

    private final List<CourtRules> courts;
    private final ProblemStore problems;
    private final Language language;
    private final boolean all;

    /**
     * The table of some courts.
     *
     * @param language of the messages
     * @param all warnings too
     */
    public RejectionTable(List<CourtRules> courts, ProblemStore problems, Language language, boolean all) {
        this.courts = courts;
        this.problems = problems;
        this.language = language;
        this.all = all;
    }

    @Override
    public List<String> columns() {
        return List.of("court", "receipt_no", "file", "sheet", "row", "column", "header", "value", "code", "message");
    }

    @Override
    public void write(TableWriter writer) {
        for (CourtRules court : courts) {
            problems.stream(court.id(), all, stored -> write(writer, court, stored));
        }
    }

    private void write(TableWriter writer, CourtRules court, StoredProblem stored) {
        Problem.Place place = stored.problem().place();
        try {
            writer.row(List.of(
                    court.id(),
                    stored.receipt(),
                    place.fileName(),
                    place.sheet(),
                    place.row() == 0 ? "" : Integer.toString(place.row()),
                    place.letters(),
                    place.header(),
                    place.value(),
                    stored.code().name(),
                    stored.problem().text(language)));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
