package org.taizhang.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.taizhang.batch.RunRequest;
import org.taizhang.batch.publish.BulletinRefused;
import org.taizhang.batch.publish.Bulletins;
import org.taizhang.batch.publish.Unmade;
import org.taizhang.court.CourtRules;
import org.taizhang.message.Words;
import org.taizhang.publication.issue.Issue;
import org.taizhang.publication.issue.Issues;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes a month's bulletin as a draft, issues it, or gives out again what was issued. */
@Command(name = "bulletin")
final class BulletinCommand extends RunCommand {

    @Option(names = "--month", paramLabel = "YYYY-MM")
    private String month;

    @Option(names = "--issue")
    private boolean issue;

    @Override
    RunRequest request(Office office) {
        return RunRequest.ofIssue(office.date(), courtAsked(office), wanted(office));
    }

    @Override
    Optional<String> job() {
        return issue ? super.job() : Optional.empty();
    }

    @Override
    int run(Office office) throws IOException {
        office.templates().check();
        Bulletins bulletins = new Books(office).bulletins();
        if (issue && mustIssue(office, bulletins)) {
            return super.run(office);
        }
        List<Unmade> unmade = new ArrayList<>();
        for (CourtRules court : office.chosenCourts()) {
            unmade.addAll(write(office, bulletins, court));
        }
        print(office, unmade);
        return ExitCode.DONE;
    }

    /** Whether the month is still to be issued for some court; fails where one can't be. */
    private boolean mustIssue(Office office, Bulletins bulletins) {
        boolean missing = false;
        for (CourtRules court : office.chosenCourts()) {
            Issues issues = bulletins.issues(court);
            if (issues.of(wanted(office)).isPresent()) {
                continue;
            }
            missing = true;
            issues.refusal(wanted(office), office.date()).ifPresent(words -> {
                throw new Failure(ExitCode.USAGE, words);
            });
        }
        return missing;
    }

    /** Says what of it is still to be made. */
    private List<Unmade> write(Office office, Bulletins bulletins, CourtRules court) throws IOException {
        Terminal terminal = office.terminal();
        Optional<Issue> issued = bulletins.issues(court).of(wanted(office));
        if (issued.isPresent()) {
            terminal.say(
                    "issue.again",
                    court.court().name(),
                    wanted(office).toString(),
                    issued.get().documentNumber(),
                    issued.get().issuedOn().toString());
            reprint(bulletins, court, issued.get(), terminal).forEach(file -> written(terminal, file));
            return List.of();
        }
        Bulletins.Draft draft = bulletins.draft(court, wanted(office), office.date(), file -> written(terminal, file));
        draft.files().forEach(file -> written(terminal, file));
        return draft.unmade();
    }

    /** All of them with one start of what prints; without it the other files are there all the same. */
    private static void print(Office office, List<Unmade> unmade) throws IOException {
        Unmade.make(unmade);
        if (!office.printer().isThere()) {
            office.terminal().say("pdf.none", office.printer().setting());
        }
    }

    private static void written(Terminal terminal, Path file) {
        terminal.say("result.written", file.toString());
    }

    private static List<Path> reprint(Bulletins bulletins, CourtRules court, Issue issue, Terminal terminal)
            throws IOException {
        try {
            return bulletins.reprint(court, issue, terminal::say);
        } catch (BulletinRefused refused) {
            throw new Failure(ExitCode.FAILED, refused.words());
        }
    }

    /** The month asked for, or last month. */
    private YearMonth wanted(Office office) {
        if (month == null) {
            return YearMonth.from(office.date()).minusMonths(1);
        }
        try {
            return YearMonth.parse(month);
        } catch (DateTimeParseException wrong) {
            throw new Failure(ExitCode.USAGE, Words.of("usage.bad-month", month));
        }
    }
}
