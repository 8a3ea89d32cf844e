package org.taizhang.command.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.taizhang.batch.clock.OpenClocks;
import org.taizhang.clock.CaseClock;
import org.taizhang.clock.Deadline;
import org.taizhang.clock.Standing;
import org.taizhang.court.CourtRules;
import org.taizhang.evaluation.Finding;

/** Every clock of every evaluation and finding and how it stands on a day (R40), in the order of 评查编号. */
public final class ClockTable implements Table {

    private final List<CourtRules> courts;
    private final OpenClocks clocks;
    private final LocalDate today;

    /** The table of some courts on that day. */
    public ClockTable(List<CourtRules> courts, OpenClocks clocks, LocalDate today) {
        this.courts = courts;
        this.clocks = clocks;
        this.today = today;
    }

    @Override
    public List<String> columns() {
        return List.of(
                "court",
                "evaluation_no",
                "case_no",
                "article",
                "seq",
                "officer_no",
                "clock",
                "started",
                "due",
                "stopped",
                "status",
                "days");
    }

    @Override
    public void write(TableWriter writer) throws IOException {
        try {
            courts.forEach(court -> clocks.each(court, clock -> write(writer, court, clock)));
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    private void write(TableWriter writer, CourtRules court, CaseClock clock) {
        try {
            writer.row(row(court, clock, Standing.of(clock, today, clocks.calendar())));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static List<String> row(CourtRules court, CaseClock clock, Standing standing) {
        Optional<Finding.Key> finding = clock.subject().finding();
        return List.of(
                court.id(),
                clock.subject().evaluationNo(),
                clock.subject().caseNo(),
                finding.map(key -> key.provision().code()).orElse(""),
                finding.map(key -> Integer.toString(key.seq())).orElse(""),
                finding.flatMap(Finding.Key::officerNo).orElse(""),
                clock.rule().id(),
                clock.started().map(LocalDate::toString).orElse(""),
                clock.deadline().map(Deadline::last).map(LocalDate::toString).orElse(""),
                clock.stopped().map(LocalDate::toString).orElse(""),
                standing.status().name(),
                standing.days().isPresent() ? Integer.toString(standing.days().getAsInt()) : "");
    }
}
