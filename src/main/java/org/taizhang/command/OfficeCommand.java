package org.taizhang.command;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.springframework.boot.logging.LoggingSystem;
import org.taizhang.message.Language;
import org.taizhang.message.Words;
import org.taizhang.settings.InvalidSettings;
import org.taizhang.settings.KnownSettings;
import org.taizhang.settings.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** A command that needs the settings and, mostly, the office behind them; failures become one line and an exit code. */
@Command(mixinStandardHelpOptions = true)
abstract class OfficeCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common;

    @Override
    public Integer call() {
        Terminal terminal = Terminal.ofProcess(Language.named(common.given().get("lang")));
        try {
            Settings settings = Settings.load(common.given(), System.getenv(), Path.of(""));
            terminal = Terminal.ofProcess(Language.named(settings.get(KnownSettings.LANG)));
            requireUnicode();
            prepareLog(settings);
            return run(settings, terminal);
        } catch (InvalidSettings invalid) {
            terminal.fail(invalid.getMessage());
            return ExitCode.USAGE;
        } catch (Exception failure) {
            return Failures.report(failure, terminal);
        }
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
            Files.createDirectories(logs);
        } catch (IOException unwritable) {
            throw new Failure(ExitCode.FAILED, Words.of("home.unwritable", logs.toString()), unwritable);
        }
        String form = settings.get(KnownSettings.LOG_FORMAT).equals("json") ? "logback-json.xml" : "logback.xml";
        System.setProperty("taizhang.logs", logs.toString());
        System.setProperty("logback.configurationFile", form);
        // Spring's own would print every failure to write the log, with its stack trace, to standard error.
        System.setProperty(LoggingSystem.SYSTEM_PROPERTY, LoggingSystem.NONE);
    }
}
