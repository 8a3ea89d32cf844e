package org.taizhang.command;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.stream.Collectors;
import org.taizhang.operation.backup.Backup;
import org.taizhang.operation.backup.Manifest;
import org.taizhang.operation.database.Database;
import org.taizhang.settings.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Copies database and folders, as they agree with each other, into a folder that appears whole or not at all. */
@Command(name = "backup")
final class BackupCommand extends OfficeCommand {

    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("'taizhang-'yyyyMMdd-HHmmss");

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FOLDER",
            descriptionKey = "output")
    private Path output;

    @Override
    Optional<String> job() {
        return Optional.of(ownName());
    }

    @Override
    int run(Settings settings, Terminal terminal) throws Exception {
        Clock clock = Clock.system(Office.ZONE);
        Path target = output == null
                ? Backup.defaultFolder(settings.home())
                        .resolve(LocalDateTime.now(clock).format(NAME))
                : output.toAbsolutePath().normalize();
        try (Database database = Database.open(settings);
                FileProgress progress = new FileProgress(terminal, "backup.progress")) {
            Manifest made = new Backup(database, settings.home(), clock, ProgramVersion.text(), progress).make(target);
            progress.close();
            terminal.say(
                    "backup.made",
                    target.toString(),
                    Integer.toString(made.files().size()),
                    Long.toString(made.bytes() + 1023 >> 10),
                    Long.toString(made.entries()),
                    heads(made));
            return ExitCode.DONE;
        }
    }

    /** Where each court's chain ends, as somebody may note it elsewhere. */
    static String heads(Manifest manifest) {
        return manifest.heads().stream()
                .map(head -> head.court() + " " + head.head().number() + " "
                        + head.head().hash())
                .collect(Collectors.joining("；"));
    }
}
