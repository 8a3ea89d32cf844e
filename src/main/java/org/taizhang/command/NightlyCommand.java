package org.taizhang.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.taizhang.batch.RunRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The main job: workbooks in, ledger and documents out. */
@Command(name = "nightly")
final class NightlyCommand extends RunCommand {

    @Parameters(paramLabel = "FILE", descriptionKey = "FILE", arity = "0..*")
    private List<Path> files = List.of();

    @Option(names = "--received-by", paramLabel = "YYYY-MM-DDTHH:MM")
    private LocalDateTime receivedBy;

    @Override
    RunRequest request(Office office) {
        RunRequest request = ofFiles(RunRequest.Job.NIGHTLY, office, files);
        return receivedBy == null ? request : request.receivedBy(receivedBy);
    }

    @Override
    int run(Office office) throws IOException {
        office.terminal()
                .say(
                        "run.begins",
                        office.date().toString(),
                        String.join(
                                "、",
                                office.chosenCourts().stream()
                                        .map(court -> court.court().name())
                                        .toList()));
        int exitCode = super.run(office);
        if (isFailure(exitCode)) {
            if (!isStopped()) {
                office.terminal().say("result.failed");
            }
            return exitCode;
        }
        Path home = office.settings().home();
        office.terminal()
                .say(
                        "result.where",
                        home.resolve("ledgers").toString(),
                        home.resolve("bulletins").toString());
        office.terminal()
                .say(
                        switch (exitCode) {
                            case ExitCode.DONE -> "result.done";
                            case ExitCode.REJECTED -> "result.rejected";
                            default -> "result.waiting";
                        });
        return exitCode;
    }
}
