package org.taizhang.command;

import java.io.IOException;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import org.taizhang.court.CourtRules;
import org.taizhang.message.Words;
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
        Books books = new Books(office);
        for (CourtRules court : office.chosenCourts()) {
            office.terminal()
                    .say(
                            "result.written",
                            books.documents()
                                    .bulletin(court, wanted, office.date())
                                    .toString());
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
