package org.taizhang.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.LoggerFactory;
import org.taizhang.batch.CommitGuard;
import org.taizhang.batch.Installation;
import org.taizhang.batch.Run;
import org.taizhang.batch.RunRequest;
import org.taizhang.batch.Runs;
import org.taizhang.clock.WorkingDays;
import org.taizhang.clock.yaml.CalendarFiles;
import org.taizhang.court.CourtRules;
import org.taizhang.digest.HashFunction;
import org.taizhang.intake.arrival.ReceiptNo;
import org.taizhang.intake.excel.Limits;
import org.taizhang.intake.jdbc.Receipt.Status;
import org.taizhang.intake.jdbc.ReceiptStore;
import org.taizhang.ledger.AcceptanceLimits;
import org.taizhang.ledger.jdbc.LedgerStore;
import org.taizhang.message.Words;
import org.taizhang.operation.database.Database;
import org.taizhang.operation.database.WriterLock;
import org.taizhang.settings.KnownSettings;
import org.taizhang.settings.Settings;
import org.taizhang.yaml.YamlProblems;
import picocli.CommandLine.Option;

/** A command that writes: it holds the writer lock, finishes what an earlier run left, and then does its own job. */
abstract class RunCommand extends OfficeCommand {

    /** What the run is asked to do. */
    abstract RunRequest request(Office office);

    @Option(names = "--give-up")
    private boolean giveUp;

    private StopSignal signal;

    @Override
    Optional<String> job() {
        return Optional.of(ownName());
    }

    @Override
    int run(Settings settings, Terminal terminal) throws Exception {
        try (StopSignal listening = new StopSignal()) {
            signal = listening;
            return super.run(settings, terminal);
        }
    }

    @Override
    int run(Office office) throws IOException {
        RunRequest request = request(office);
        OwnRun own = new OwnRun(request);
        WorkingDays calendar = calendar(office);
        if (request.job() == RunRequest.Job.NIGHTLY || request.job() == RunRequest.Job.ISSUE) {
            office.templates().check();
        }
        diary().turnTo(request, office);
        warnWhereUnprotected(office);
        Reconnection reconnection = new Reconnection(office, signal);
        while (true) {
            try {
                return carryOut(own, office, calendar);
            } catch (RuntimeException failure) {
                reconnection.after(failure);
            }
        }
    }

    private int carryOut(OwnRun own, Office office, WorkingDays calendar) {
        Terminal terminal = office.terminal();
        Database database = office.database();
        requireSameHash(office);
        try (WriterLock lock = database.writerLock();
                Progress progress = new Progress(terminal)) {
            Runs runs =
                    new Runs(installation(office, database, calendar, lock::requireHeld), diary().hearing(progress));
            Conclusion conclusion = new Conclusion(runs, office, diary());
            signal.concerns(runs::stop);
            int worst = ExitCode.DONE;
            for (Run unfinished : own.others(runs.unfinished())) {
                if (giveUp) {
                    giveUp(runs, unfinished, office);
                    continue;
                }
                diary().turnTo(unfinished, runs.begun(unfinished), office);
                requireCourt(unfinished, office);
                terminal.say(
                        "run.resumed",
                        unfinished.request().businessDate().toString(),
                        Long.toString(unfinished.number()));
                int exitCode = conclusion.of(runs.resume(unfinished));
                if (isFailure(exitCode) && runs.isStopping()) {
                    return exitCode;
                }
                if (isFailure(exitCode)
                        && runs.unfinished().stream().anyMatch(run -> run.number() == unfinished.number())) {
                    terminal.say("run.stuck", Long.toString(unfinished.number()));
                    return exitCode;
                }
                // What an earlier run left waiting is planned anew by this one.
                worst = Math.max(worst, exitCode == ExitCode.ACCEPTANCE ? ExitCode.DONE : exitCode);
            }
            diary().turnTo(own.request(), office);
            return Math.max(worst, conclusion.of(own.carryOut(runs, diary())));
        }
    }

    /** With one account for everything only the triggers keep the ledger append-only. */
    private void warnWhereUnprotected(Office office) {
        Set<String> excess = office.database().rightsOverTheLedger();
        if (!excess.isEmpty()) {
            String rights = String.join(", ", excess);
            // No logger of the class: it is loaded before the log is prepared.
            LoggerFactory.getLogger(RunCommand.class)
                    .warn("the run's account may do more to the ledger than read and add to it: {}", rights);
            diary().say(Words.of("run.unprotected", rights));
        }
    }

    /** A run for a court that isn't there any more can't be finished, and must not be called done. */
    private static void requireCourt(Run run, Office office) {
        run.request()
                .court()
                .filter(id ->
                        office.courts().stream().noneMatch(court -> court.id().equals(id)))
                .ifPresent(id -> {
                    throw new Failure(ExitCode.FAILED, Words.of("run.court-gone", Long.toString(run.number()), id));
                });
    }

    /**
     * Ends a run that can't be finished. What it applied stays; workbooks that it never concluded are named, because only
     * those of the inbox come back by themselves.
     */
    private void giveUp(Runs runs, Run run, Office office) {
        runs.finish(run, ExitCode.FAILED);
        diary().say(Words.of("run.given-up", Long.toString(run.number())));
        run.request()
                .withdraw()
                .ifPresent(receipt -> diary().say(Words.of("run.withdraw-again", ReceiptNo.of(receipt))));
        new ReceiptStore(office.database().dataSource(), office.clock())
                .ofRun(run.number()).stream()
                        .filter(receipt -> receipt.status() == Status.RECEIVED)
                        .filter(receipt -> receipt.takesBack().isEmpty())
                        .forEach(receipt -> diary().say(Words.of(
                                receipt.fromInbox() ? "run.comes-again" : "run.send-again",
                                receipt.origin().toString())));
    }

    static WorkingDays calendar(Office office) {
        YamlProblems problems = new YamlProblems();
        WorkingDays calendar = CalendarFiles.read(office.settings().home().resolve("calendars"), problems);
        if (!problems.isEmpty()) {
            throw new Failure(ExitCode.FAILED, Words.of("config.broken", Office.lines(problems.all())));
        }
        return calendar;
    }

    /** For commands that only look: nothing they do may be committed. */
    static Installation readOnly(Office office) {
        return installation(office, office.database(), calendar(office), transaction -> {
            throw new IllegalStateException("a reading command must not write");
        });
    }

    private static Installation installation(
            Office office, Database database, WorkingDays calendar, CommitGuard guard) {
        Settings settings = office.settings();
        return new Installation(
                database.dataSource(),
                guard,
                database.ledgerSchema(),
                settings.home(),
                office.courts(),
                calendar,
                office.clock(),
                settings.get(KnownSettings.CHUNK_SIZE),
                ledgerHash(settings),
                Limits.of(settings),
                new AcceptanceLimits(
                        settings.get(KnownSettings.SETTLE_REVERSAL_LIMIT),
                        settings.get(KnownSettings.SETTLE_REVERSAL_PERCENT),
                        settings.get(KnownSettings.SETTLE_DECIDED_LIMIT)),
                office.printer());
    }

    private static HashFunction ledgerHash(Settings settings) {
        return HashFunction.named(settings.get(KnownSettings.LEDGER_HASH)).orElseThrow();
    }

    /** A ledger is hashed to its end as it was begun; a setting that says otherwise must not be passed over. */
    private static void requireSameHash(Office office) {
        HashFunction set = ledgerHash(office.settings());
        LedgerStore ledger = new LedgerStore(
                office.database().dataSource(), office.database().ledgerSchema());
        for (CourtRules court : office.chosenCourts()) {
            ledger.hashFunction(court.id()).filter(begun -> begun != set).ifPresent(begun -> {
                throw new Failure(
                        ExitCode.USAGE, Words.of("run.other-hash", court.court().name(), begun.key(), set.key()));
            });
        }
    }

    /** Files that the caller names must be there before anything is begun. */
    static List<Path> existing(List<Path> files) {
        for (Path file : files) {
            if (!Files.isRegularFile(file)) {
                throw new Failure(ExitCode.USAGE, Words.of("usage.file-missing", file.toString()));
            }
        }
        return files.stream().map(Path::toAbsolutePath).map(Path::normalize).toList();
    }

    /** A run over files: named ones are all for one court, which must be clear before anything begins. */
    static RunRequest ofFiles(RunRequest.Job job, Office office, List<Path> files) {
        List<Path> existing = existing(files);
        Optional<CourtRules> court =
                existing.isEmpty() ? office.defaultCourt() : Optional.of(office.requireDefaultCourt());
        return RunRequest.ofFiles(job, office.date(), courtAsked(office), court.map(CourtRules::id), existing);
    }

    static Optional<String> courtAsked(Office office) {
        return office.settings().find(KnownSettings.COURT);
    }

    /** Whether somebody asked the program to stop, so that its not finishing is no failure. */
    final boolean isStopped() {
        return signal.isAsked();
    }

    static boolean isFailure(int exitCode) {
        return exitCode == ExitCode.FAILED || exitCode == ExitCode.DATABASE || exitCode == ExitCode.BUSY;
    }
}
