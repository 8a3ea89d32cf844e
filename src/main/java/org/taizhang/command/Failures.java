package org.taizhang.command;

import java.nio.file.FileSystemException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.flywaydb.core.api.FlywayException;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.taizhang.intake.StaleTerm;
import org.taizhang.message.Words;
import org.taizhang.operation.database.AnotherRunInProgress;
import org.taizhang.operation.database.DatabaseUnavailable;
import org.taizhang.operation.database.WriterLockLost;
import org.taizhang.publication.word.InvalidTemplates;

/** Turns whatever stopped a command into one line for people, an entry in the log, and an exit code. */
final class Failures {

    private static final String NO_SPACE = "No space left on device";

    private Failures() {}

    /** Says what happened and gives the exit code. */
    static int report(Throwable failure, Terminal terminal) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Failure known) {
                terminal.fail(known.words());
                if (known.getCause() != null) {
                    log(failure, "-");
                }
                return known.exitCode();
            }
            if (cause instanceof InvalidTemplates templates) {
                terminal.fail(Words.of(
                        "template.broken",
                        templates.problems().stream().map(terminal::text).collect(Collectors.joining("\n"))));
                return ExitCode.FAILED;
            }
            if (cause instanceof FlywayException) {
                return logged(failure, terminal, ExitCode.FAILED, "failure.schema");
            }
            if (cause instanceof StaleTerm stale) {
                return logged(failure, terminal, ExitCode.FAILED, "failure.stale-term", stale.term(), stale.rulebook());
            }
            if (cause instanceof AnotherRunInProgress) {
                terminal.fail(Words.of("failure.busy"));
                return ExitCode.BUSY;
            }
            if (cause instanceof DatabaseUnavailable unavailable) {
                return logged(failure, terminal, ExitCode.DATABASE, "failure.database", unavailable.getMessage());
            }
            if (cause instanceof WriterLockLost || isConnectionLost(cause)) {
                return logged(failure, terminal, ExitCode.DATABASE, "failure.database-lost");
            }
            if (isDiskFull(cause)) {
                return logged(failure, terminal, ExitCode.FAILED, "failure.disk-full");
            }
        }
        return lastResort(failure, terminal);
    }

    private static int lastResort(Throwable failure, Terminal terminal) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof FileSystemException file) {
                return logged(
                        failure,
                        terminal,
                        ExitCode.FAILED,
                        "failure.file",
                        String.valueOf(file.getFile()),
                        file.getClass().getSimpleName());
            }
            if (cause instanceof DataAccessException || cause instanceof SQLException) {
                return logged(failure, terminal, ExitCode.FAILED, "failure.sql");
            }
        }
        return logged(failure, terminal, ExitCode.FAILED, "failure.unexpected");
    }

    private static int logged(Throwable failure, Terminal terminal, int exitCode, String key, String... arguments) {
        String id = UUID.randomUUID().toString().substring(0, 8);
        log(failure, id);
        String[] all = Arrays.copyOf(arguments, arguments.length + 1);
        all[arguments.length] = id;
        terminal.fail(Words.of(key, all));
        return exitCode;
    }

    private static void log(Throwable failure, String id) {
        LoggerFactory.getLogger(Failures.class).error("failure {}", id, failure);
    }

    private static boolean isConnectionLost(Throwable cause) {
        return cause instanceof SQLException sql
                && sql.getSQLState() != null
                && sql.getSQLState().startsWith("08");
    }

    private static boolean isDiskFull(Throwable cause) {
        String message = cause.getMessage();
        return message != null && (message.contains(NO_SPACE) || message.contains("is full"));
    }
}
