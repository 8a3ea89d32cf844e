package org.taizhang.command;

import java.io.IOException;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.taizhang.batch.publish.Notices;
import org.taizhang.court.CourtRules;
import org.taizhang.message.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes a notice for each sanction and withdrawal of a month, and the cover list. */
@Command(name = "notices")
final class NoticesCommand extends OfficeCommand {

    @Option(names = "--month", paramLabel = "YYYY-MM")
    private String month;

    @Override
    Optional<String> job() {
        return Optional.of(ownName());
    }

    @Override
    int run(Office office) throws IOException {
        YearMonth lastMonth = YearMonth.from(office.date()).minusMonths(1);
        YearMonth asked = month == null ? lastMonth : asked();
        office.templates().check();
        Notices notices = new Books(office).notices();
        for (CourtRules court : office.chosenCourts()) {
            List<Notices.Written> written = month == null ? notices.upTo(court, asked) : notices.month(court, asked);
            written.forEach(each -> office.terminal()
                    .say(
                            "notices.written",
                            court.court().name(),
                            each.month().toString(),
                            Integer.toString(each.notices()),
                            Integer.toString(each.written()),
                            each.folder().toString()));
        }
        return ExitCode.DONE;
    }

    private YearMonth asked() {
        try {
            return YearMonth.parse(month);
        } catch (DateTimeParseException wrong) {
            throw new Failure(ExitCode.USAGE, Words.of("usage.bad-month", month));
        }
    }
}
