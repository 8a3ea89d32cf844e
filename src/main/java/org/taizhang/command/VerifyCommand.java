package org.taizhang.command;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.taizhang.court.CourtRules;
import org.taizhang.intake.excel.Limits;
import org.taizhang.ledger.jdbc.EntryWalk;
import org.taizhang.message.Words;
import org.taizhang.operation.database.Database;
import org.taizhang.settings.KnownSettings;
import org.taizhang.verification.ArchivePart;
import org.taizhang.verification.Counts;
import org.taizhang.verification.CourtVerification;
import org.taizhang.verification.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Recomputes everything from the stored workbook rows and checks the chain; every difference is one line. */
@Command(name = "verify")
final class VerifyCommand extends OfficeCommand {

    @Option(names = "--archive")
    private boolean archive;

    @Override
    Optional<String> job() {
        return Optional.of(ownName());
    }

    @Override
    int run(Office office) throws IOException, SQLException {
        return verify(office, archive, diary()::say);
    }

    /**
     * Verifies the courts chosen and says the exit code.
     *
     * @param totals is told what each court came to, in numbers alone; the differences, which may quote cells, are printed
     */
    static int verify(Office office, boolean archive, Consumer<Words> totals) throws IOException, SQLException {
        Tally all = new Tally(office.terminal());
        if (office.settings().find(KnownSettings.COURT).isEmpty()) {
            requireSettings(office, all);
        }
        for (String table : office.database().seenUnprotected()) {
            all.notes(Words.of("verify.unprotected", table));
        }
        for (CourtRules court : office.chosenCourts()) {
            Tally ofCourt = new Tally(office.terminal());
            Counts counts = verify(office, court, archive, ofCourt);
            all.differences += ofCourt.differences;
            totals.accept(Words.of(
                    "verify.summary",
                    court.court().name(),
                    Long.toString(counts.entries()),
                    Long.toString(counts.rows()),
                    Long.toString(counts.evaluations()),
                    Long.toString(counts.officers()),
                    Long.toString(counts.files()),
                    Long.toString(ofCourt.differences)));
        }
        office.terminal().say(all.differences == 0 ? "verify.sound" : "verify.different");
        return all.differences == 0 ? ExitCode.DONE : ExitCode.DIFFERENT;
    }

    private static Counts verify(Office office, CourtRules court, boolean archive, Report report)
            throws IOException, SQLException {
        Database database = office.database();
        CourtVerification verification = new CourtVerification(
                database.dataSource(),
                database.ledgerSchema(),
                office.settings().home(),
                office.clock(),
                RunCommand.calendar(office),
                court,
                report);
        return archive
                ? verification.check(new ArchivePart(
                        database.ledgerSchema(),
                        office.settings().home(),
                        office.clock(),
                        Limits.of(office.settings())))
                : verification.check();
    }

    /** A court without settings has no rulebook to be verified under. */
    private static void requireSettings(Office office, Report report) {
        List<String> known = office.courts().stream().map(CourtRules::id).toList();
        Database database = office.database();
        new EntryWalk(database.dataSource(), database.ledgerSchema())
                .courts().stream()
                        .filter(court -> !known.contains(court))
                        .forEach(court -> report.differs("verify.no-such-court", court));
    }

    /** Says and counts. */
    private static final class Tally implements Report {

        private final Terminal terminal;
        private long differences;

        Tally(Terminal terminal) {
            this.terminal = terminal;
        }

        @Override
        public void differs(Words words) {
            differences++;
            terminal.say(words);
        }

        @Override
        public void notes(Words words) {
            terminal.say(words);
        }
    }
}
