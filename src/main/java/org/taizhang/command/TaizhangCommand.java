package org.taizhang.command;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import org.taizhang.message.Language;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The program: a list of commands. */
@Command(
        name = "taizhang",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        subcommands = {
            NightlyCommand.class,
            ServeCommand.class,
            ImportCommand.class,
            WithdrawCommand.class,
            AssignCommand.class,
            SettleCommand.class,
            LedgerCommand.class,
            BulletinCommand.class,
            NoticesCommand.class,
            AgendaCommand.class,
            TemplateCommand.class,
            ExplainCommand.class,
            ExportCommand.class,
            VerifyCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            HealthCommand.class,
            SettingsCommand.class,
            RulebookCommand.class
        })
public final class TaizhangCommand implements Callable<Integer> {

    private static final String HELP = "messages.help";

    @Spec
    private CommandSpec spec;

    TaizhangCommand() {}

    /** Parses and runs; usage errors and help cost neither Spring nor the database. */
    public static int run(String... args) {
        return program(Language.named(language(args))).execute(args);
    }

    /** The parser, with its help in a language. */
    static CommandLine program(Language language) {
        CommandLine program = new CommandLine(new TaizhangCommand());
        program.setResourceBundle(ResourceBundle.getBundle(
                HELP,
                Locale.forLanguageTag(language.name().toLowerCase(Locale.ROOT)),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
        program.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
        program.setCaseInsensitiveEnumValuesAllowed(true);
        program.setUsageHelpAutoWidth(true);
        program.setExecutionExceptionHandler((failure, command, parsed) ->
                Failures.report(failure, Terminal.ofProcess(language)).exitCode());
        program.setParameterExceptionHandler((wrong, arguments) -> {
            Terminal.ofProcess(language).fail(UsageErrors.words(wrong));
            return ExitCode.USAGE;
        });
        return program;
    }

    /** Without a command: the list of commands. */
    @Override
    public Integer call() {
        return usage(spec);
    }

    /** Shows how a command that only groups others is used; wrong usage all the same. */
    static int usage(CommandSpec spec) {
        spec.commandLine().usage(spec.commandLine().getOut());
        return ExitCode.USAGE;
    }

    private static String language(String[] args) {
        int at = Arrays.asList(args).indexOf("--lang");
        if (at >= 0 && at + 1 < args.length) {
            return args[at + 1];
        }
        return Arrays.stream(args)
                .filter(argument -> argument.startsWith("--lang="))
                .map(argument -> argument.substring("--lang=".length()))
                .findFirst()
                .orElse(System.getenv().getOrDefault("TAIZHANG_LANG", "zh"));
    }
}
