package org.taizhang.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.LoggerFactory;
import org.taizhang.batch.Run;
import org.taizhang.batch.RunObserver;
import org.taizhang.batch.RunRequest;
import org.taizhang.batch.Stage;
import org.taizhang.court.CourtRules;
import org.taizhang.message.Words;
import org.taizhang.operation.log.LogContext;
import org.taizhang.operation.schedule.ProgramLine;
import org.taizhang.operation.summary.FileAnswer;
import org.taizhang.operation.summary.Notification;
import org.taizhang.operation.summary.RunSummary;
import org.taizhang.operation.summary.RunSummary.Outcome;
import org.taizhang.operation.summary.RunSummary.Ran;
import org.taizhang.operation.summary.SummaryFolder;
import org.taizhang.operation.summary.SummaryFolder.Kept;
import org.taizhang.operation.summary.SummaryPage;
import org.taizhang.settings.KnownSettings;
import org.taizhang.settings.Settings;

/**
 * What one command did: a page for each run that it carries out, each of which becomes a summary and, where the office wants
 * to hear of it, a notification. A command that came to no run has a page of its own.
 */
final class Diary {

    private static final long OWN = 0;

    private final Settings settings;
    private final Terminal terminal;
    private final Optional<String> job;
    private final Clock clock = Clock.system(Office.ZONE);
    private final Map<Long, SummaryPage> pages = new HashMap<>();
    private SummaryPage page;
    private Optional<Ran> run = Optional.empty();
    private boolean ended;

    /** The diary of a command that does that job; one without a job keeps none. */
    Diary(Settings settings, Terminal terminal, Optional<String> job) {
        this.settings = settings;
        this.terminal = terminal;
        this.job = job;
        this.page = new SummaryPage(job.orElse(""), date(), List.of(), LocalDateTime.now(clock));
    }

    /** Turns to the page of a run that an earlier program left. */
    void turnTo(Run unfinished, LocalDateTime begun, Office office) {
        turnTo(unfinished.number(), unfinished.request(), office);
        run = Optional.of(new Ran(unfinished.number(), begun, true));
        LogContext.run(unfinished.number());
    }

    /** Turns to the page of the command's own run, which may not be begun yet. */
    void turnTo(RunRequest own, Office office) {
        turnTo(OWN, own, office);
        run = Optional.empty();
        LogContext.noRun();
    }

    private void turnTo(long key, RunRequest request, Office office) {
        List<String> courts = office.courts().stream()
                .filter(court -> request.court().map(court.id()::equals).orElse(true))
                .map(CourtRules::court)
                .map(court -> court.name())
                .toList();
        page = pages.computeIfAbsent(
                key,
                fresh -> new SummaryPage(
                        request.job().jobName(), request.businessDate(), courts, LocalDateTime.now(clock)));
        ended = false;
    }

    /** The command's own run was begun. */
    void began(Run own, LocalDateTime begun) {
        run = Optional.of(new Ran(own.number(), begun, false));
        LogContext.run(own.number());
    }

    /** Says something and notes it. */
    void say(Words words) {
        terminal.say(words);
        page.says(words);
    }

    /** Notes what a run says, and passes it on. */
    RunObserver hearing(RunObserver shown) {
        return new RunObserver() {
            @Override
            public void began(Stage stage) {
                shown.began(stage);
            }

            @Override
            public void advanced(long done, long total) {
                shown.advanced(done, total);
            }

            @Override
            public void says(Words words) {
                says(words, words);
            }

            @Override
            public void says(Words words, Words withoutNames) {
                shown.says(words);
                page.says(withoutNames);
            }

            @Override
            public void ended(Stage stage, List<Words> counts, Duration took) {
                shown.ended(stage, counts, took);
                page.ended(stage, counts, took);
            }
        };
    }

    /** The run whose page it is ended, or the command without one. */
    void end(List<FileAnswer> files, Outcome outcome) {
        ended = true;
        RunSummary summary = page.end(LogContext.invocation(), run, LocalDateTime.now(clock), files, outcome);
        Optional<Kept> kept = keep(summary);
        LogContext.noRun();
        Notification.of(settings)
                .filter(notification -> notification.concerns(outcome))
                .flatMap(notification -> notification.send(
                        kept.map(Kept::text).orElseGet(() -> SummaryFolder.text(summary, terminal.language())),
                        facts(summary, kept)))
                .ifPresent(terminal::fail);
    }

    /** The command ended so; does nothing where its run's page is ended already. */
    void endIfOpen(int exitCode, Optional<Words> failure) {
        if (!ended && job.isPresent() && !isTriedAgain(exitCode)) {
            end(List.of(), new Outcome(exitCode, false, failure));
        }
    }

    /** What {@code serve} starts while another run is in progress is started again every few seconds, which is no news. */
    private static boolean isTriedAgain(int exitCode) {
        return exitCode == ExitCode.BUSY && ProgramLine.isCompanion();
    }

    private Optional<Kept> keep(RunSummary summary) {
        try {
            return Optional.of(new SummaryFolder(settings.home()).write(summary, terminal.language()));
        } catch (IOException | UncheckedIOException unwritable) {
            LoggerFactory.getLogger(Diary.class).error("the summary could not be written", unwritable);
            terminal.say("summary.unwritable");
            return Optional.empty();
        }
    }

    private Map<String, String> facts(RunSummary summary, Optional<Kept> kept) {
        Map<String, String> facts = new HashMap<>();
        facts.put("RUN_JOB", summary.job());
        facts.put("RUN_EXIT_CODE", Integer.toString(summary.outcome().exitCode()));
        facts.put("RUN_DATE", summary.date().toString());
        facts.put("RUN_COURT", settings.find(KnownSettings.COURT).orElse(""));
        facts.put(
                "RUN_NUMBER",
                summary.run().map(ran -> Long.toString(ran.number())).orElse(""));
        facts.put("RUN_SUMMARY", kept.map(files -> files.file().toString()).orElse(""));
        facts.put("RUN_SUMMARY_JSON", kept.map(files -> files.json().toString()).orElse(""));
        return facts;
    }

    private LocalDate date() {
        return settings.find(KnownSettings.DATE).orElseGet(() -> LocalDate.now(clock));
    }
}
