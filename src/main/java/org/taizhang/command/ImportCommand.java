package org.taizhang.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.taizhang.batch.Installation;
import org.taizhang.batch.RunRequest;
import org.taizhang.batch.intake.CheckOnly;
import org.taizhang.court.CourtRules;
import org.taizhang.intake.arrival.Arrival;
import org.taizhang.message.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Workbooks in, those named or those of the inbox, without settling; with {@code --check} nothing is stored and no lock is
 * needed.
 */
@Command(name = "import")
final class ImportCommand extends RunCommand {

    @Option(names = "--check")
    private boolean check;

    @Option(names = "--from-inbox")
    private boolean fromInbox;

    @Parameters(paramLabel = "FILE", descriptionKey = "FILE", arity = "0..*")
    private List<Path> files = List.of();

    @Override
    RunRequest request(Office office) {
        return fromInbox ? outOfInbox(office) : ofFiles(RunRequest.Job.IMPORT, office, files);
    }

    /** Each file's court is that of its folder; one that is gone by now has been taken by another run. */
    private RunRequest outOfInbox(Office office) {
        List<Path> named =
                files.stream().map(Path::toAbsolutePath).map(Path::normalize).toList();
        return RunRequest.ofFiles(
                        RunRequest.Job.IMPORT,
                        office.date(),
                        courtAsked(office),
                        office.defaultCourt().map(CourtRules::id),
                        named)
                .outOfInbox();
    }

    @Override
    Optional<String> job() {
        return check ? Optional.empty() : super.job();
    }

    @Override
    int run(Office office) throws IOException {
        return check ? check(office) : super.run(office);
    }

    private int check(Office office) throws IOException {
        if (files.isEmpty()) {
            throw new Failure(ExitCode.USAGE, Words.of("usage.missing", "FILE"));
        }
        Installation installation = readOnly(office);
        String court = office.requireDefaultCourt().id();
        List<Arrival> arrivals = new ArrayList<>();
        for (Path file : existing(files)) {
            arrivals.add(Arrival.of(file, court, false));
        }
        Terminal terminal = office.terminal();
        boolean rejected = false;
        for (CheckOnly.Answer answer :
                new CheckOnly(installation).check(office.requireDefaultCourt(), arrivals, office.date())) {
            rejected |= answer.rejected();
            new CheckAnswer(terminal).say(answer);
        }
        terminal.say("answer.check-only");
        return rejected ? ExitCode.REJECTED : ExitCode.DONE;
    }
}
