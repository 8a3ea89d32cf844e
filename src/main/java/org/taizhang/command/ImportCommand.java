package org.taizhang.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.taizhang.batch.Installation;
import org.taizhang.batch.RunRequest;
import org.taizhang.batch.intake.CheckOnly;
import org.taizhang.intake.arrival.Arrival;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Workbooks in, without settling; with {@code --check} nothing is stored and no lock is needed. */
@Command(name = "import")
final class ImportCommand extends RunCommand {

    @Option(names = "--check")
    private boolean check;

    @Parameters(paramLabel = "FILE", descriptionKey = "FILE", arity = "1..*")
    private List<Path> files = List.of();

    @Override
    RunRequest request(Office office) {
        return ofFiles(RunRequest.Job.IMPORT, office, files);
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
