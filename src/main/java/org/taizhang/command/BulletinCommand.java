package org.taizhang.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.taizhang.court.CourtRules;
import org.taizhang.message.Words;
import org.taizhang.publication.pdf.PdfPrinter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes a month's bulletin as a draft. */
@Command(name = "bulletin")
final class BulletinCommand extends OfficeCommand {

    @Option(names = "--month", paramLabel = "YYYY-MM")
    private String month;

    @Override
    int run(Office office) throws IOException {
        YearMonth wanted = month == null ? YearMonth.from(office.date()).minusMonths(1) : month();
        office.templates().check();
        Books books = new Books(office);
        List<Path> written = new ArrayList<>();
        for (CourtRules court : office.chosenCourts()) {
            written.add(books.documents().bulletin(court, wanted, office.date()));
        }
        PdfPrinter printer = office.printer();
        if (printer.isThere()) {
            written.addAll(printer.print(written));
        }
        written.forEach(file -> office.terminal().say("result.written", file.toString()));
        if (!printer.isThere()) {
            office.terminal().say("pdf.none", printer.setting());
        }
        return ExitCode.DONE;
    }

    private YearMonth month() {
        try {
            return YearMonth.parse(month);
        } catch (DateTimeParseException wrong) {
            throw new Failure(ExitCode.USAGE, Words.of("usage.bad-month", month));
        }
    }
}
