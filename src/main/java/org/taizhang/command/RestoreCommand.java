package org.taizhang.command;

import java.nio.file.Path;
import java.util.List;
import org.taizhang.operation.backup.Manifest;
import org.taizhang.operation.backup.Restore;
import org.taizhang.settings.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Puts a backup into an empty home folder and database, and verifies what is there then. */
@Command(name = "restore")
final class RestoreCommand extends OfficeCommand {

    @Parameters(paramLabel = "FOLDER", descriptionKey = "FOLDER")
    private Path folder;

    @Override
    int run(Settings settings, Terminal terminal) throws Exception {
        Manifest manifest;
        try (FileProgress progress = new FileProgress(terminal, "restore.progress")) {
            manifest = new Restore(settings, progress).from(folder);
        }
        terminal.say(
                "restore.loaded",
                manifest.madeAt().toString(),
                Integer.toString(manifest.files().size()),
                Long.toString(manifest.entries()));
        try (Office office = Office.open(settings, terminal)) {
            int verified = VerifyCommand.verify(office, true, office.terminal()::say);
            boolean same = isAsInBackup(manifest, office);
            return verified == ExitCode.DONE && same ? ExitCode.DONE : ExitCode.DIFFERENT;
        }
    }

    private static boolean isAsInBackup(Manifest manifest, Office office) throws Exception {
        Terminal terminal = office.terminal();
        List<String> unprotected = office.database().unprotected();
        if (!unprotected.isEmpty()) {
            terminal.say("restore.unprotected", String.join("、", unprotected));
        }
        List<String> differing = Restore.differingHeads(manifest, office.database());
        if (differing.isEmpty()) {
            terminal.say("restore.heads-agree", BackupCommand.heads(manifest));
        } else {
            terminal.say("restore.heads-differ", String.join("、", differing));
        }
        return unprotected.isEmpty() && differing.isEmpty();
    }
}
