package org.taizhang.command;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.taizhang.message.Words;
import org.taizhang.operation.database.Database;
import org.taizhang.operation.database.LastingDatabase;
import org.taizhang.operation.schedule.Draining;
import org.taizhang.operation.schedule.JobFiles;
import org.taizhang.operation.schedule.ScheduledJob;
import org.taizhang.operation.web.StatusPages;
import org.taizhang.settings.KnownSettings;
import org.taizhang.settings.Settings;
import org.taizhang.yaml.YamlProblems;
import picocli.CommandLine.Command;

/** Stays up: starts scheduled jobs when they are due, imports what comes to the inbox, answers health and figures. */
@Command(name = "serve")
final class ServeCommand extends OfficeCommand {

    /** Longer than a run takes to stop, or to be killed where it doesn't. */
    private static final long PATIENCE_SECONDS = 60;

    private final Draining draining = new Draining();

    @Override
    int run(Settings settings, Terminal terminal) throws Exception {
        if (settings.find(KnownSettings.DATE).isPresent()) {
            throw new Failure(ExitCode.USAGE, Words.of("usage.serve-date"));
        }
        List<ScheduledJob> jobs = jobs(settings, terminal);
        try (StopSignal signal = new StopSignal(PATIENCE_SECONDS);
                Office office = Office.open(settings, terminal);
                LastingDatabase database = new LastingDatabase(Database.open(settings))) {
            signal.concerns(draining::ask);
            try (Service service = new Service(office, database, jobs, draining)) {
                service.start();
                greet(office, service.instance(), jobs);
                draining.await();
                terminal.say("serve.draining");
            }
        }
        return ExitCode.DONE;
    }

    private static List<ScheduledJob> jobs(Settings settings, Terminal terminal) {
        YamlProblems problems = new YamlProblems();
        List<ScheduledJob> jobs =
                JobFiles.read(folder(settings), words -> ScheduledCommands.refusal(terminal, words), problems);
        if (!problems.isEmpty()) {
            throw new Failure(ExitCode.FAILED, Words.of("config.broken", Office.lines(problems.all())));
        }
        return jobs;
    }

    private static Path folder(Settings settings) {
        return settings.findPath(KnownSettings.JOBS)
                .orElseGet(() -> settings.home().resolveSibling("jobs"));
    }

    private static void greet(Office office, String instance, List<ScheduledJob> jobs) {
        Settings settings = office.settings();
        Terminal terminal = office.terminal();
        terminal.say("serve.up", instance);
        Instant now = office.clock().instant();
        for (ScheduledJob job : jobs) {
            terminal.say(
                    "serve.job",
                    job.name(),
                    String.join(" ", job.run()),
                    LocalDateTime.ofInstant(job.dueAfter(now), job.zone())
                            .truncatedTo(ChronoUnit.SECONDS)
                            .toString());
        }
        if (jobs.isEmpty()) {
            terminal.say("serve.no-jobs", folder(settings).toString());
        }
        terminal.say("serve.inbox", settings.get(KnownSettings.INBOX_SECONDS).toString());
        if (settings.get(KnownSettings.SERVE_PORT) > 0) {
            terminal.say("serve.http", StatusPages.address(settings.get(KnownSettings.SERVE_PORT)));
        }
    }
}
