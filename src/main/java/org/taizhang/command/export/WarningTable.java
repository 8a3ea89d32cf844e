package org.taizhang.command.export;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.taizhang.batch.publish.CourtBooks;
import org.taizhang.court.CourtRules;
import org.taizhang.escalation.Escalation;
import org.taizhang.escalation.Forecast;
import org.taizhang.escalation.Forecast.Prospect;
import org.taizhang.grading.Liabilities;
import org.taizhang.grading.LiableFinding;
import org.taizhang.grading.jdbc.LiableFindingStore;
import org.taizhang.rulebook.Provision;

/** What the next liability of each grade would lead to, for every officer who has open or recent ones (R32). */
public final class WarningTable implements Table {

    private static final int PAGE = 500;

    private final List<CourtRules> courts;
    private final LiableFindingStore findings;
    private final CourtBooks books;
    private final LocalDate asOf;

    /** The table of some courts on a day. */
    public WarningTable(List<CourtRules> courts, LiableFindingStore findings, CourtBooks books, LocalDate asOf) {
        this.courts = courts;
        this.findings = findings;
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
            Escalation rules = new Escalation(court.rulebook());
            List<String> page = findings.officers(court.id(), "", PAGE);
            while (!page.isEmpty()) {
                Map<String, List<LiableFinding>> found = findings.ofOfficers(court.id(), page, court.rulebook());
                for (String officer : page) {
                    var liabilities = Liabilities.of(found.getOrDefault(officer, List.of()), court.rulebook());
                    Forecast forecast = Forecast.of(liabilities, rules, asOf);
                    if (forecast.current()) {
                        String name = lines.officer(officer).name();
                        for (Prospect prospect : forecast.prospects()) {
                            writer.row(row(court, officer, name, prospect));
                        }
                    }
                }
                page = findings.officers(court.id(), page.get(page.size() - 1), PAGE);
            }
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
