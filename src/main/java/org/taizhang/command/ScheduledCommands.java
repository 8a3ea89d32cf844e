package org.taizhang.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.taizhang.message.Words;
import org.taizhang.operation.schedule.Ending;
import org.taizhang.settings.KnownSettings;
import org.taizhang.settings.Setting;
import org.taizhang.settings.Settings;
import org.taizhang.settings.Source;
import picocli.CommandLine.ParameterException;

/** Which commands a scheduler may start, with which options, and what their exit codes mean to it. */
final class ScheduledCommands {

    /** They ask nobody anything and may be run again. */
    private static final List<String> ALLOWED =
            List.of("nightly", "import", "settle", "assign", "ledger", "bulletin", "notices", "verify", "backup");

    private static final List<String> GIVEN = List.of("--home", "--date", "--received-by", "--lang");
    private static final String GIVEN_PREFIX = "--db-";

    private ScheduledCommands() {}

    /** What is wrong with the words of a command; empty where they can be run. */
    static Optional<String> refusal(Terminal terminal, List<String> words) {
        return problem(terminal, words).map(terminal::text);
    }

    private static Optional<Words> problem(Terminal terminal, List<String> words) {
        if (!ALLOWED.contains(words.get(0))) {
            return Optional.of(Words.of("serve.run-not", words.get(0), String.join("、", ALLOWED)));
        }
        Optional<String> given = words.stream()
                .map(word -> word.split("=", 2)[0])
                .filter(option -> GIVEN.contains(option) || option.startsWith(GIVEN_PREFIX))
                .findFirst();
        if (given.isPresent()) {
            return Optional.of(Words.of("serve.run-option", given.get()));
        }
        try {
            TaizhangCommand.program(terminal.language()).parseArgs(words.toArray(String[]::new));
            return Optional.empty();
        } catch (ParameterException wrong) {
            return Optional.of(UsageErrors.words(wrong));
        }
    }

    /** The options that this process was given, for those that it starts. */
    static List<String> options(Settings settings) {
        List<String> options = new ArrayList<>();
        for (Setting<?> setting : KnownSettings.all()) {
            if (settings.origin(setting).source() == Source.OPTION) {
                settings.find(setting)
                        .ifPresent(value ->
                                Stream.of(setting.option(), value.toString()).forEach(options::add));
            }
        }
        return options;
    }

    /** What an exit code means; a code that isn't ours, such as that of a killed process, is a failure. */
    static Ending meaning(int exitCode) {
        return switch (exitCode) {
            case ExitCode.DONE, ExitCode.REJECTED, ExitCode.ACCEPTANCE -> Ending.DONE;
            case ExitCode.BUSY -> Ending.BUSY;
            case ExitCode.USAGE, ExitCode.DIFFERENT -> Ending.HOPELESS;
            default -> Ending.FAILED;
        };
    }
}
