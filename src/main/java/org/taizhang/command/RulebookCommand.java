package org.taizhang.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.taizhang.court.CourtRules;
import org.taizhang.message.Words;
import org.taizhang.rulebook.Rulebook;
import org.taizhang.rulebook.yaml.RulebookFile;
import org.taizhang.settings.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What concerns rulebook files. */
@Command(name = "rulebook", mixinStandardHelpOptions = true, subcommands = RulebookCommand.Check.class)
final class RulebookCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        return TaizhangCommand.usage(spec);
    }

    /** Validates a rulebook file, or those of every court. */
    @Command(name = "check")
    static final class Check extends OfficeCommand {

        @Parameters(paramLabel = "FILE", descriptionKey = "FILE", arity = "0..1")
        private Path file;

        @Override
        int run(Settings settings, Terminal terminal) throws Exception {
            if (file == null) {
                return super.run(settings, terminal);
            }
            RulebookFile read =
                    RulebookFile.load(RunCommand.existing(List.of(file)).get(0));
            if (read.rulebook().isEmpty()) {
                terminal.fail(Words.of(
                        "rulebook.broken",
                        file.toString(),
                        Integer.toString(read.problems().size()),
                        Office.lines(read.problems())));
                return ExitCode.FAILED;
            }
            fine(read.rulebook().get(), terminal);
            return ExitCode.DONE;
        }

        @Override
        int run(Office office) {
            office.courts().stream()
                    .map(CourtRules::rulebook)
                    .distinct()
                    .forEach(book -> fine(book, office.terminal()));
            return ExitCode.DONE;
        }

        private static void fine(Rulebook rulebook, Terminal terminal) {
            terminal.say(
                    "rulebook.fine",
                    rulebook.reference(),
                    Integer.toString(rulebook.circumstances().size()),
                    Integer.toString(rulebook.sanctions().size()),
                    Integer.toString(rulebook.interpretations().size()));
        }
    }
}
