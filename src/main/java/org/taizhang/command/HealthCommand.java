package org.taizhang.command;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.taizhang.court.Court;
import org.taizhang.court.CourtRules;
import org.taizhang.operation.database.Database;
import org.taizhang.operation.database.DatabaseUnavailable;
import org.taizhang.operation.health.Health;
import org.taizhang.operation.health.HealthCheck;
import org.taizhang.operation.health.HealthJson;
import org.taizhang.operation.health.HealthReport;
import org.taizhang.operation.summary.Notification;
import org.taizhang.settings.KnownSettings;
import org.taizhang.settings.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Says whether the installation is in order, a line a check; for a scheduler, which reads the exit code. */
@Command(name = "health")
final class HealthCommand extends OfficeCommand {

    @Option(names = "--format", paramLabel = "text|json")
    private Format format = Format.TEXT;

    @Option(names = "--notify")
    private boolean notify;

    /** That the check can't be made is what somebody must hear of, as much as what it finds. */
    @Override
    int run(Settings settings, Terminal terminal) {
        try {
            return check(settings, terminal);
        } catch (IOException | RuntimeException failed) {
            Failure told = Failures.report(failed, terminal);
            if (told.exitCode() != ExitCode.USAGE) {
                tell(settings, terminal, terminal.text(told.words()), told.exitCode());
            }
            return told.exitCode();
        }
    }

    private int check(Settings settings, Terminal terminal) throws IOException {
        HealthReport report = look(settings, terminal);
        String lines =
                report.checks().stream().map(check -> line(check, terminal)).collect(Collectors.joining("\n"));
        terminal.out().println(format == Format.JSON ? HealthJson.write(report, terminal.language()) : lines);
        if (report.isUp()) {
            return ExitCode.DONE;
        }
        int exitCode = report.lacksDatabase() ? ExitCode.DATABASE : ExitCode.FAILED;
        tell(settings, terminal, lines, exitCode);
        return exitCode;
    }

    private void tell(Settings settings, Terminal terminal, String lines, int exitCode) {
        if (notify) {
            Map<String, String> facts = Map.of(
                    "RUN_JOB",
                    ownName(),
                    "RUN_EXIT_CODE",
                    Integer.toString(exitCode),
                    "RUN_DATE",
                    LocalDate.now(Office.ZONE).toString(),
                    "RUN_COURT",
                    settings.find(KnownSettings.COURT).orElse(""));
            Notification.of(settings)
                    .flatMap(notification -> notification.send(lines + "\n", facts))
                    .ifPresent(terminal::fail);
        }
    }

    /** Broken settings of a court must not hide that the disk is full too. */
    private static HealthReport look(Settings settings, Terminal terminal) throws IOException {
        try (Office office = Office.open(settings, terminal)) {
            return look(
                    settings,
                    office.chosenCourts().stream().map(CourtRules::court).toList());
        } catch (Failure failure) {
            if (failure.exitCode() == ExitCode.USAGE) {
                throw failure;
            }
            return look(settings, List.of()).misconfigured(failure.words());
        }
    }

    private static HealthReport look(Settings settings, List<Court> courts) throws IOException {
        Health health = new Health(settings, Clock.system(Office.ZONE));
        try (Database database = Database.open(settings)) {
            return health.check(courts, database::dataSource);
        } catch (DatabaseUnavailable unavailable) {
            return health.check(courts, () -> {
                throw unavailable;
            });
        }
    }

    /** A check in words, as people read it. */
    static String line(HealthCheck check, Terminal terminal) {
        return terminal.text(
                "health.line",
                terminal.text(check.status().key()),
                terminal.text(check.kind().key()),
                terminal.text(check.words()));
    }
}
