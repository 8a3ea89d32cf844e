package org.taizhang.operation.summary;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.taizhang.message.Words;
import org.taizhang.operation.summary.RunSummary.Outcome;
import org.taizhang.settings.KnownSettings;
import org.taizhang.settings.Setting;
import org.taizhang.settings.Settings;

/**
 * Tells people through a command of the office's own, which gets a text on standard input and facts in variables. No shell
 * is between. What the command itself says goes to {@code logs/notify.txt}, over what it said the last time.
 */
public final class Notification {

    private static final Logger LOG = LoggerFactory.getLogger(Notification.class);

    /** What a script of the office's may count on, also where there is nothing to say. */
    private static final List<String> VARIABLES = List.of(
            "RUN_JOB", "RUN_DATE", "RUN_NUMBER", "RUN_COURT", "RUN_EXIT_CODE", "RUN_SUMMARY", "RUN_SUMMARY_JSON");

    private final Settings settings;
    private final Path command;

    private Notification(Settings settings, Path command) {
        this.settings = settings;
        this.command = command;
    }

    /** What the settings name; empty where they name nothing. */
    public static Optional<Notification> of(Settings settings) {
        return settings.findPath(KnownSettings.NOTIFY).map(command -> new Notification(settings, command));
    }

    /** Whether the office wants to hear of a run that ended so; a stop that was asked for is no failure. */
    public boolean concerns(Outcome outcome) {
        return switch (settings.get(KnownSettings.NOTIFY_ON)) {
            case "always" -> true;
            case "failure" -> !outcome.isWhole() && !outcome.stopped();
            default -> outcome.exitCode() != 0 && !outcome.stopped();
        };
    }

    /**
     * Calls the command and waits for it, for so long as the settings say.
     *
     * @param facts become variables of its environment; those that aren't given are empty
     * @return what went wrong; never fails
     */
    public Optional<Words> send(String text, Map<String, String> facts) {
        try {
            Optional<String> failed = call(text, facts);
            failed.ifPresent(why -> LOG.warn("the notification was not sent: {}", why));
            return failed.map(why -> Words.of("notification.failed", command.toString(), why));
        } catch (IOException failed) {
            LOG.warn("the notification was not sent", failed);
            return Optional.of(Words.of("notification.not-started", command.toString()));
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
            return Optional.of(Words.of("notification.not-started", command.toString()));
        }
    }

    private Optional<String> call(String text, Map<String, String> facts) throws IOException, InterruptedException {
        File said = settings.home().resolve("logs").resolve("notify.txt").toFile();
        ProcessBuilder builder = new ProcessBuilder(command.toString())
                .directory(settings.home().toFile())
                .redirectErrorStream(true)
                .redirectOutput(said);
        KnownSettings.all().stream()
                .filter(Setting::isSecret)
                .forEach(secret -> builder.environment().remove(secret.variable()));
        VARIABLES.forEach(variable -> builder.environment().put(variable, facts.getOrDefault(variable, "")));
        Process process = builder.start();
        Thread feeding = new Thread(() -> feed(process, text), "notification");
        feeding.setDaemon(true);
        feeding.start();
        int seconds = settings.get(KnownSettings.NOTIFY_SECONDS);
        if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            return Optional.of("> " + seconds + " s");
        }
        return process.exitValue() == 0 ? Optional.empty() : Optional.of("exit code " + process.exitValue());
    }

    private static void feed(Process process, String text) {
        try (OutputStream in = process.getOutputStream()) {
            in.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException unread) {
            LOG.debug("the notification's command did not read all of it", unread);
        }
    }
}
