package org.taizhang.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.taizhang.Taizhang;
import org.taizhang.court.CourtRules;
import org.taizhang.intake.arrival.Inbox;
import org.taizhang.message.Words;
import org.taizhang.operation.database.LastingDatabase;
import org.taizhang.operation.health.Health;
import org.taizhang.operation.health.HealthCheck;
import org.taizhang.operation.health.HealthReport;
import org.taizhang.operation.inbox.InboxWatch;
import org.taizhang.operation.schedule.Attempts;
import org.taizhang.operation.schedule.Draining;
import org.taizhang.operation.schedule.Ending;
import org.taizhang.operation.schedule.JobRunLog;
import org.taizhang.operation.schedule.JobScheduler;
import org.taizhang.operation.schedule.Pauses;
import org.taizhang.operation.schedule.ProgramLine;
import org.taizhang.operation.schedule.ScheduledJob;
import org.taizhang.operation.summary.Notification;
import org.taizhang.operation.web.Condition;
import org.taizhang.operation.web.JobFigures;
import org.taizhang.operation.web.PortTaken;
import org.taizhang.operation.web.StatusPages;
import org.taizhang.settings.KnownSettings;
import org.taizhang.settings.Settings;

/** The parts of a process that stays up, and the order in which they begin and end. */
final class Service implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Service.class);
    private static final long TENDING_SECONDS = 5;
    private static final int LONGEST_HOST = 30;

    private final String instance = instanceName();
    private final Office office;
    private final LastingDatabase database;
    private final Draining draining;
    private final JobRunLog log;
    private final Health health;
    private final InboxWatch inbox;
    private final JobScheduler scheduler;
    private final ScheduledExecutorService tending = Executors.newSingleThreadScheduledExecutor(Service::daemon);
    private final Thread watching;
    private Optional<StatusPages> pages = Optional.empty();
    private Optional<JobFigures> figures = Optional.empty();

    Service(Office office, LastingDatabase database, List<ScheduledJob> jobs, Draining draining) {
        Settings settings = office.settings();
        Clock clock = office.clock();
        this.office = office;
        this.database = database;
        this.draining = draining;
        this.log = new JobRunLog(database, clock);
        this.health = new Health(settings, clock);
        Attempts attempts =
                new Attempts(new ProgramLine(Taizhang.class.getName(), ScheduledCommands.options(settings)), draining);
        this.scheduler = new JobScheduler(
                instance,
                database,
                jobs,
                attempts,
                ScheduledCommands::meaning,
                Pauses.ofHeartbeat(Duration.ofSeconds(settings.get(KnownSettings.SERVE_HEARTBEAT_SECONDS))),
                draining,
                this::ended,
                clock);
        this.inbox = new InboxWatch(
                new Inbox(settings.home().resolve("inbox")),
                office.chosenCourts().stream().map(CourtRules::id).toList(),
                office.defaultCourt().map(CourtRules::id).orElse(""),
                database,
                scheduler::isNightDue,
                attempts,
                ScheduledCommands::meaning,
                Duration.ofSeconds(settings.get(KnownSettings.INBOX_SECONDS)),
                draining,
                clock);
        this.watching = new Thread(inbox, "inbox");
    }

    String instance() {
        return instance;
    }

    void start() {
        openPages();
        tending.scheduleWithFixedDelay(this::tend, 0, TENDING_SECONDS, TimeUnit.SECONDS);
        scheduler.start();
        watching.start();
    }

    @Override
    public void close() throws InterruptedException {
        draining.ask();
        scheduler.close();
        watching.join();
        tending.shutdownNow();
        pages.ifPresent(StatusPages::close);
    }

    private void openPages() {
        int port = office.settings().get(KnownSettings.SERVE_PORT);
        if (port == 0) {
            return;
        }
        try {
            pages = Optional.of(StatusPages.open(port, this::condition));
        } catch (PortTaken taken) {
            throw new Failure(ExitCode.FAILED, Words.of("serve.port-taken", Integer.toString(port)));
        }
        figures = pages.map(StatusPages::figures);
        figures.ifPresent(shown -> shown.inbox(inbox::waiting));
    }

    private Condition condition() {
        HealthReport report = look();
        Map<String, String> details = new LinkedHashMap<>();
        for (HealthCheck check : report.checks()) {
            String name = check.kind().id() + (check.subject().isEmpty() ? "" : " " + check.subject());
            details.put(name, HealthCommand.line(check, office.terminal()));
        }
        return new Condition(report.isUp(), details);
    }

    private HealthReport look() {
        try {
            return health.check(
                    office.chosenCourts().stream().map(CourtRules::court).toList(), () -> database);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void ended(ScheduledJob job, Instant due, int exitCode, Ending ending, Duration took) {
        figures.ifPresent(shown -> shown.ended(job, exitCode, took));
        if (ending != Ending.DONE) {
            Words failed = Words.of(
                    "serve.job-failed",
                    job.name(),
                    LocalDateTime.ofInstant(due, job.zone()).toString(),
                    Integer.toString(exitCode));
            office.terminal().fail(failed);
            if (job.onFailure() == ScheduledJob.OnFailure.NOTIFY) {
                tell(job, due, exitCode, failed);
            }
        }
    }

    /** Each attempt that could has told the office by itself; this says that there won't be another. */
    private void tell(ScheduledJob job, Instant due, int exitCode, Words failed) {
        Notification.of(office.settings())
                .flatMap(notification -> notification.send(
                        office.terminal().text(failed) + "\n",
                        Map.of(
                                "RUN_JOB",
                                job.name(),
                                "RUN_DATE",
                                job.businessDate(due).toString(),
                                "RUN_EXIT_CODE",
                                Integer.toString(exitCode))))
                .ifPresent(office.terminal()::fail);
    }

    private void tend() {
        try {
            database.tend();
            figures.ifPresent(shown -> {
                shown.health(look());
                shown.lastSuccesses(log.lastSuccesses());
            });
        } catch (RuntimeException lost) {
            // What is thrown out of a repeated task ends it for good, and the database would be lost for ever.
            LOG.warn("the installation can't be looked at", lost);
        }
    }

    /** No other instance has it: the same process number comes again after a restart. */
    private static String instanceName() {
        String host;
        try {
            host = InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            host = "localhost";
        }
        String ofProcess = "-" + ProcessHandle.current().pid() + "-" + Long.toHexString(System.nanoTime() & 0xffff);
        return host.substring(0, Math.min(LONGEST_HOST, host.length())) + ofProcess;
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "tending");
        thread.setDaemon(true);
        return thread;
    }
}
