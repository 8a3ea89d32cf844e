package org.taizhang.command;

import java.util.List;
import org.taizhang.batch.RunRequest;
import picocli.CommandLine.Command;

/** Hands evaluations without a reviewer to the members of the trial committee in turn (R41). */
@Command(name = "assign")
final class AssignCommand extends RunCommand {

    @Override
    RunRequest request(Office office) {
        return RunRequest.ofFiles(
                RunRequest.Job.ASSIGN, office.date(), courtAsked(office), courtAsked(office), List.of());
    }
}
