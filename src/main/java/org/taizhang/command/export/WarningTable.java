package org.taizhang.command.export;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.taizhang.batch.publish.CourtBooks;
import org.taizhang.batch.publish.Forecasts;
import org.taizhang.court.CourtRules;
import org.taizhang.escalation.Forecast.Prospect;
import org.taizhang.rulebook.Provision;

/** What the next liability of each grade would lead to, for every officer who has open or recent ones (R32). */
public final class WarningTable implements Table {

    private final List<CourtRules> courts;
    private final Forecasts forecasts;
    private final CourtBooks books;
    private final LocalDate asOf;

    /** The table of some courts on a day. */
    public WarningTable(List<CourtRules> courts, Forecasts forecasts, CourtBooks books, LocalDate asOf) {
        this.courts = courts;
        this.forecasts = forecasts;
        this.books = books;
        this.asOf = asOf;
    }

    @Override
    public List<String> columns() {
        return List.of("court", "officer_no", "officer_name", "grade", "role", "leads_to", "item", "until");
    }

    @Override
    public void write(TableWriter writer) throws IOException {
        for (CourtRules court : courts) {
            CourtBooks.Lines lines = books.lines(court);
            forecasts.each(court, asOf, (officer, forecast) -> {
                String name = lines.officer(officer).name();
                for (Prospect prospect : forecast.prospects()) {
                    writer.row(row(court, officer, name, prospect));
                }
            });
        }
    }

    private static List<String> row(CourtRules court, String officer, String name, Prospect prospect) {
        return List.of(
                court.id(),
                officer,
                name,
                prospect.grade().code(),
                prospect.role().map(Enum::name).orElse(""),
                prospect.leadsTo().name(),
                prospect.item().map(Provision::code).orElse(""),
                prospect.until().map(LocalDate::toString).orElse(""));
    }
}
