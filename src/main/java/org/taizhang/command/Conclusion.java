package org.taizhang.command;

import java.util.List;
import java.util.Optional;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.taizhang.batch.Run;
import org.taizhang.batch.RunResult;
import org.taizhang.batch.Runs;
import org.taizhang.intake.jdbc.ProblemStore;
import org.taizhang.intake.jdbc.Receipt;
import org.taizhang.intake.jdbc.Receipt.Status;
import org.taizhang.intake.jdbc.ReceiptStore;
import org.taizhang.message.Words;
import org.taizhang.operation.database.Database;
import org.taizhang.operation.database.DatabaseLost;
import org.taizhang.operation.summary.FileAnswer;
import org.taizhang.operation.summary.RunSummary.Outcome;

/** What comes of a run that ended: the answers to its files, its exit code, its end in the database and in the diary. */
final class Conclusion {

    /** What a shell makes of SIGTERM. */
    private static final int TERMINATED = 143;

    private final Runs runs;
    private final Office office;
    private final Diary diary;

    Conclusion(Runs runs, Office office, Diary diary) {
        this.runs = runs;
        this.office = office;
        this.diary = diary;
    }

    /**
     * Concludes it and says the exit code.
     *
     * @throws DatabaseLost where that is why it didn't end well, so that it may be continued
     */
    int of(RunResult result) {
        if (!result.completed() && runs.isStopping()) {
            diary.say(Words.of("run.stopped"));
            diary.end(files(result.run()), new Outcome(TERMINATED, true, Optional.empty()));
            return ExitCode.FAILED;
        }
        if (!result.completed()) {
            result.failures().stream().filter(DatabaseLost::causes).findFirst().ifPresent(loss -> {
                throw new DatabaseLost(loss);
            });
            Throwable cause = result.failures().isEmpty()
                    ? new IllegalStateException("the run stopped without saying why")
                    : result.failures().get(0);
            Failure told = Failures.report(cause, office.terminal());
            diary.end(files(result.run()), new Outcome(told.exitCode(), false, Optional.of(told.words())));
            return told.exitCode();
        }
        boolean rejected = answer(result.run());
        int exitCode = exitCode(result, rejected);
        runs.finish(result.run(), exitCode);
        diary.end(files(result.run()), new Outcome(exitCode, false, Optional.empty()));
        return exitCode;
    }

    /** A document that couldn't be written fails the run, which is finished all the same: the next one writes it. */
    private static int exitCode(RunResult result, boolean rejected) {
        if (result.awaitsAcceptance()) {
            return ExitCode.ACCEPTANCE;
        }
        if (result.undocumented()) {
            return ExitCode.FAILED;
        }
        return rejected ? ExitCode.REJECTED : ExitCode.DONE;
    }

    /** A run has ended as it has, also where the summary can't say what became of its files. */
    private List<FileAnswer> files(Run run) {
        try {
            return FileAnswer.ofRun(
                    run.number(),
                    office.database().dataSource(),
                    office.clock(),
                    office.settings().home());
        } catch (DataAccessException silent) {
            LoggerFactory.getLogger(Conclusion.class).warn("the summary is without files", silent);
            return List.of();
        }
    }

    /** Says what became of each file; whether any was refused, or rows of it were. */
    private boolean answer(Run run) {
        Database database = office.database();
        ReceiptStore receipts = new ReceiptStore(database.dataSource(), office.clock());
        ProblemStore problems = new ProblemStore(database.dataSource());
        FileAnswers answers =
                new FileAnswers(office.terminal(), problems, office.settings().home());
        boolean rejected = false;
        for (Receipt receipt : receipts.ofRun(run.number())) {
            if (receipt.takesBack().isPresent()) {
                rejected |= new WithdrawalAnswer(office.terminal(), problems).say(receipt);
                continue;
            }
            answers.say(receipt);
            rejected |= receipt.status() != Status.ACCEPTED && receipt.status() != Status.REPEATED;
        }
        return rejected;
    }
}
