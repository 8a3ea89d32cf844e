package org.taizhang.command;

import java.nio.file.FileSystemException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.flywaydb.core.api.FlywayException;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.taizhang.intake.StaleTerm;
import org.taizhang.message.Words;
import org.taizhang.operation.backup.BackupRefused;
import org.taizhang.operation.database.AnotherRunInProgress;
import org.taizhang.operation.database.ClientFailed;
import org.taizhang.operation.database.DatabaseLost;
import org.taizhang.operation.database.DatabaseOccupied;
import org.taizhang.operation.database.DatabaseUnavailable;
import org.taizhang.operation.database.RestoreUnfinished;
import org.taizhang.operation.database.TriggersForbidden;
import org.taizhang.publication.word.InvalidTemplates;

/** Turns whatever stopped a command into one line for people, an entry in the log, and an exit code. */
final class Failures {

    private static final String NO_SPACE = "No space left on device";

    /** MariaDB's disk full, and its table that is full, which it also says where the disk is. */
    private static final Set<Integer> DISK_FULL = Set.of(1021, 1114);

    private Failures() {}

    /** Says what happened. */
    static Failure report(Throwable failure, Terminal terminal) {
        Failure told = told(failure, terminal);
        terminal.fail(told.words());
        return told;
    }

    private static Failure told(Throwable failure, Terminal terminal) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Failure known) {
                if (known.getCause() != null) {
                    log(failure, "-");
                }
                return known;
            }
            if (cause instanceof BackupRefused refused) {
                return new Failure(ExitCode.FAILED, refused.words());
            }
            if (cause instanceof DatabaseOccupied occupied) {
                return new Failure(ExitCode.FAILED, Words.of("restore.database-occupied", occupied.getMessage()));
            }
            if (cause instanceof RestoreUnfinished) {
                return new Failure(ExitCode.FAILED, Words.of("failure.restore-unfinished"));
            }
            if (cause instanceof InvalidTemplates templates) {
                return new Failure(
                        ExitCode.FAILED,
                        Words.of(
                                "template.broken",
                                templates.problems().stream()
                                        .map(terminal::text)
                                        .collect(Collectors.joining("\n"))));
            }
            if (cause instanceof TriggersForbidden) {
                return logged(failure, ExitCode.FAILED, "failure.triggers");
            }
            if (cause instanceof FlywayException && !DatabaseLost.causes(failure)) {
                return logged(failure, ExitCode.FAILED, "failure.schema");
            }
            if (cause instanceof StaleTerm stale) {
                return logged(failure, ExitCode.FAILED, "failure.stale-term", stale.term(), stale.rulebook());
            }
            if (cause instanceof AnotherRunInProgress) {
                return new Failure(ExitCode.BUSY, Words.of("failure.busy"));
            }
            if (cause instanceof DatabaseUnavailable unavailable) {
                return logged(failure, ExitCode.DATABASE, "failure.database", unavailable.getMessage());
            }
            if (isDiskFull(cause)) {
                return logged(failure, ExitCode.FAILED, "failure.disk-full");
            }
        }
        if (DatabaseLost.causes(failure)) {
            return logged(failure, ExitCode.DATABASE, "failure.database-lost");
        }
        return lastResort(failure);
    }

    private static Failure lastResort(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ClientFailed client) {
                return logged(failure, ExitCode.FAILED, "failure.client", client.program(), client.getMessage());
            }
            if (cause instanceof FileSystemException file) {
                return logged(
                        failure,
                        ExitCode.FAILED,
                        "failure.file",
                        String.valueOf(file.getFile()),
                        file.getClass().getSimpleName());
            }
            if (cause instanceof DataAccessException || cause instanceof SQLException) {
                return logged(failure, ExitCode.FAILED, "failure.sql");
            }
        }
        return logged(failure, ExitCode.FAILED, "failure.unexpected");
    }

    private static Failure logged(Throwable failure, int exitCode, String key, String... arguments) {
        String id = UUID.randomUUID().toString().substring(0, 8);
        log(failure, id);
        String[] all = Arrays.copyOf(arguments, arguments.length + 1);
        all[arguments.length] = id;
        return new Failure(exitCode, Words.of(key, all));
    }

    private static void log(Throwable failure, String id) {
        LoggerFactory.getLogger(Failures.class).error("failure {}", id, failure);
    }

    private static boolean isDiskFull(Throwable cause) {
        String message = cause.getMessage();
        return cause instanceof SQLException sql && DISK_FULL.contains(sql.getErrorCode())
                || message != null && message.contains(NO_SPACE);
    }
}
