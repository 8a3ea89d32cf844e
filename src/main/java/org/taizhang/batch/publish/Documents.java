package org.taizhang.batch.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.taizhang.clock.Workload;
import org.taizhang.court.CourtRules;
import org.taizhang.court.Officer;
import org.taizhang.escalation.Forecast;
import org.taizhang.file.AheadInput;
import org.taizhang.publication.ClockLine;
import org.taizhang.publication.LedgerMaterial;
import org.taizhang.publication.LedgerMaterial.OfficerForecast;
import org.taizhang.publication.LedgerTotals;
import org.taizhang.publication.LedgerWorkbook;
import org.taizhang.publication.ReversalLine;
import org.taizhang.publication.excel.LedgerWorkbookFile;

/** Writes the documents of a court into its folders; a file appears whole or not at all. */
public final class Documents {

    private final CourtBooks books;
    private final Forecasts forecasts;
    private final Path home;

    /** Documents from these books and forecasts under that home folder. */
    public Documents(CourtBooks books, Forecasts forecasts, Path home) {
        this.books = books;
        this.forecasts = forecasts;
        this.home = home;
    }

    /** Writes the ledger workbook, or an extract of it, and says where it is. */
    public Path ledger(CourtRules court, LocalDate asOf, Extract extract) throws IOException {
        return write(court, asOf, extract).path();
    }

    /** Writes the ledger workbook and the reminder lists of the divisions that have clocks running, or had. */
    public Ledgers ledgers(CourtRules court, LocalDate asOf) throws IOException {
        Workbook workbook = write(court, asOf, Extract.WHOLE);
        Reminders reminders = new Reminders(court.court(), folder("ledgers", court), books::pause);
        return new Ledgers(workbook.path(), reminders.write(asOf, workbook.clocks()));
    }

    /**
     * What was written.
     *
     * @param workbook the ledger workbook
     * @param reminders how many reminder lists
     */
    public record Ledgers(Path workbook, int reminders) {}

    private record Workbook(Path path, List<ClockLine> clocks) {}

    private Workbook write(CourtRules court, LocalDate asOf, Extract extract) throws IOException {
        Path target = folder("ledgers", court).resolve(extract.name("责任追究台账") + ".xlsx");
        CourtBooks.Lines lines = books.lines(court);
        try (AheadInput<LedgerTotals> totals = AheadInput.of(() -> totals(court, asOf, extract, lines))) {
            List<ClockLine> clocks = books.clocks(court, asOf);
            List<OfficerForecast> forecasts = forecasts(court, asOf, extract, lines);
            Iterable<ReversalLine> reversals = books.reversals(court, lines, extract::shows);
            Optional<Workload> workload =
                    extract.equals(Extract.WHOLE) ? Optional.of(books.workload(court)) : Optional.empty();
            LedgerTotals counted = totals.next();
            LedgerMaterial material = new LedgerMaterial(
                    counted,
                    books.standing(court, lines).filter(extract::shows).iterator(),
                    officers -> books.standing(court, lines, officers),
                    forecasts,
                    Forecast.of(List.of(), court.rulebook(), asOf),
                    reversals,
                    clocks.stream().filter(extract::shows).toList(),
                    books.graded(court),
                    workload);
            LedgerWorkbookFile.write(LedgerWorkbook.of(court.court(), court.rulebook(), asOf, material), target);
            return new Workbook(target, clocks);
        }
    }

    private LedgerTotals totals(CourtRules court, LocalDate asOf, Extract extract, CourtBooks.Lines lines) {
        LedgerTotals totals = new LedgerTotals(asOf);
        books.standing(court, lines).filter(extract::shows).forEach(totals::count);
        return totals;
    }

    private List<OfficerForecast> forecasts(CourtRules court, LocalDate asOf, Extract extract, CourtBooks.Lines lines) {
        List<OfficerForecast> found = new ArrayList<>();
        forecasts.each(court, asOf, (number, forecast) -> {
            Officer officer = lines.officer(number);
            if (extract.shows(officer)) {
                found.add(new OfficerForecast(officer, forecast));
            }
        });
        found.sort(Comparator.comparing(
                OfficerForecast::officer, court.court().order().officers()));
        return found;
    }

    private Path folder(String name, CourtRules court) throws IOException {
        return Files.createDirectories(home.resolve(name).resolve(court.id()));
    }
}
