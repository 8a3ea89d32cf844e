package org.taizhang.command;

import java.io.IOException;
import java.util.Optional;
import org.taizhang.batch.publish.Extract;
import org.taizhang.court.CourtRules;
import org.taizhang.message.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the ledger workbooks. */
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
        Extract extract = new Extract(Optional.ofNullable(officer), Optional.ofNullable(division));
        for (CourtRules court : office.chosenCourts()) {
            office.terminal()
                    .say(
                            "result.written",
                            books.documents()
                                    .ledger(court, office.date(), extract)
                                    .toString());
        }
        return ExitCode.DONE;
    }
}
