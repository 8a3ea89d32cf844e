package org.taizhang.command;

import java.io.IOException;
import java.util.Optional;
import org.taizhang.batch.publish.Documents;
import org.taizhang.batch.publish.Extract;
import org.taizhang.court.CourtRules;
import org.taizhang.message.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the ledger workbooks and the reminder lists that lie beside them, or an extract of a ledger. */
@Command(name = "ledger")
final class LedgerCommand extends OfficeCommand {

    @Option(names = "--officer", paramLabel = "NO")
    private String officer;

    @Option(names = "--division", paramLabel = "D")
    private String division;

    @Override
    int run(Office office) throws IOException {
        Books books = new Books(office);
        if (officer != null && !books.knows(office.chosenCourt(), officer)) {
            throw new Failure(ExitCode.USAGE, Words.of("usage.no-officer", officer));
        }
        for (CourtRules court : office.chosenCourts()) {
            if (officer == null && division == null) {
                whole(office, books, court);
            } else {
                extract(office, books, court);
            }
        }
        return ExitCode.DONE;
    }

    private static void whole(Office office, Books books, CourtRules court) throws IOException {
        Documents.Ledgers ledgers = books.documents().ledgers(court, office.date());
        office.terminal().say("result.written", ledgers.workbook().toString());
        office.terminal().say("result.reminders", court.court().name(), Integer.toString(ledgers.reminders()));
    }

    private void extract(Office office, Books books, CourtRules court) throws IOException {
        Extract extract = new Extract(Optional.ofNullable(officer), Optional.ofNullable(division));
        office.terminal()
                .say(
                        "result.written",
                        books.documents().ledger(court, office.date(), extract).toString());
    }
}
