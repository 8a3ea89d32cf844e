package org.taizhang.command;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.springframework.boot.logging.LoggingSystem;
import org.taizhang.message.Language;
import org.taizhang.message.Words;
import org.taizhang.operation.log.LogContext;
import org.taizhang.settings.InvalidSettings;
import org.taizhang.settings.KnownSettings;
import org.taizhang.settings.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** A command that needs the settings and, mostly, the office behind them; failures become one line and an exit code. */
@Command(mixinStandardHelpOptions = true)
abstract class OfficeCommand implements Callable<Integer> {

    /** The group may read them, so that a collector can. */
    private static final Set<PosixFilePermission> LOGS_MODE = PosixFilePermissions.fromString("rwxr-x---");

    @Mixin
    private CommonOptions common;

    private Diary diary;

    @Override
    public Integer call() {
        Terminal terminal = Terminal.ofProcess(Language.named(common.given().get("lang")));
        try {
            Settings settings = Settings.load(common.given(), System.getenv(), Path.of(""));
            return run(settings);
        } catch (InvalidSettings invalid) {
            Words words = Words.of("setting.invalid", invalid.getMessage());
            terminal.fail(words);
            if (Files.isDirectory(invalid.usable().home())) {
                tell(invalid.usable(), words);
            }
            return ExitCode.USAGE;
        }
    }

    private int run(Settings settings) {
        Terminal terminal = Terminal.ofProcess(Language.named(settings.get(KnownSettings.LANG)));
        try {
            requireUnicode();
            prepareLog(settings);
            diary = new Diary(settings, terminal, job());
            int exitCode = run(settings, terminal);
            diary.endIfOpen(exitCode, Optional.empty());
            return exitCode;
        } catch (Exception failure) {
            Failure told = Failures.report(failure, terminal);
            if (diary != null) {
                diary.endIfOpen(told.exitCode(), Optional.of(told.words()));
            }
            return told.exitCode();
        }
    }

    /** Whoever scheduled the command must hear that it can't even begin. */
    private void tell(Settings usable, Words why) {
        Terminal terminal = Terminal.ofProcess(Language.named(usable.get(KnownSettings.LANG)));
        try {
            prepareLog(usable);
            new Diary(usable, terminal, job()).endIfOpen(ExitCode.USAGE, Optional.of(why));
        } catch (Exception failure) {
            Failures.report(failure, terminal);
        }
    }

    /** What a summary calls the work, for a command that a scheduler starts; empty where nobody wants to be told of it. */
    Optional<String> job() {
        return Optional.empty();
    }

    /** What a command that is a scheduler's is called in its summary. */
    final String ownName() {
        return getClass().getAnnotation(Command.class).name();
    }

    /** Where the command notes what it does. */
    final Diary diary() {
        return diary;
    }

    /** Does the work; by default with an office opened for it. */
    int run(Settings settings, Terminal terminal) throws Exception {
        try (Office office = Office.open(settings, terminal)) {
            return run(office);
        }
    }

    /** Does the work and says the exit code. */
    int run(Office office) throws Exception {
        throw new IllegalStateException(getClass() + " does nothing");
    }

    /** Under LANG=C or POSIX the JDK cannot open a file with a Chinese name, and nothing but the locale mends that. */
    private static void requireUnicode() {
        String names = System.getProperty("sun.jnu.encoding", "UTF-8");
        if (!Charset.forName(names).equals(StandardCharsets.UTF_8)) {
            throw new Failure(ExitCode.FAILED, Words.of("locale.not-utf8", names));
        }
    }

    /** Must come before the first logger: the log's folder is a property of its configuration. */
    private static void prepareLog(Settings settings) throws IOException {
        Path home = settings.home();
        Path logs = home.resolve("logs");
        if (!Files.isDirectory(home)) {
            throw new Failure(ExitCode.FAILED, Words.of("home.missing", home.toString()));
        }
        try {
            Files.createDirectories(logs, PosixFilePermissions.asFileAttribute(LOGS_MODE));
        } catch (IOException unwritable) {
            throw new Failure(ExitCode.FAILED, Words.of("home.unwritable", logs.toString()), unwritable);
        }
        LogContext.begin();
        String form = settings.get(KnownSettings.LOG_FORMAT).equals("json") ? "logback-json.xml" : "logback.xml";
        System.setProperty("taizhang.logs", logs.toString());
        System.setProperty("logback.configurationFile", form);
        // Spring's own would print every failure to write the log, with its stack trace, to standard error.
        System.setProperty(LoggingSystem.SYSTEM_PROPERTY, LoggingSystem.NONE);
    }
}
