package org.taizhang.command;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.taizhang.court.Court;
import org.taizhang.court.CourtRules;
import org.taizhang.operation.database.Database;
import org.taizhang.operation.database.DatabaseUnavailable;
import org.taizhang.operation.health.Health;
import org.taizhang.operation.health.HealthCheck;
import org.taizhang.operation.health.HealthJson;
import org.taizhang.operation.health.HealthReport;
import org.taizhang.settings.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Says whether the installation is in order, a line a check; for a scheduler, which reads the exit code. */
@Command(name = "health")
final class HealthCommand extends OfficeCommand {

    @Option(names = "--format", paramLabel = "text|json")
    private Format format = Format.TEXT;

    @Override
    int run(Settings settings, Terminal terminal) throws IOException {
        HealthReport report = look(settings, terminal);
        if (format == Format.JSON) {
            terminal.out().println(HealthJson.write(report, terminal.language()));
        } else {
            report.checks().forEach(check -> say(check, terminal));
        }
        if (report.isUp()) {
            return ExitCode.DONE;
        }
        return report.lacksDatabase() ? ExitCode.DATABASE : ExitCode.FAILED;
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

    private static void say(HealthCheck check, Terminal terminal) {
        terminal.say(
                "health.line",
                terminal.text(check.status().key()),
                terminal.text(check.kind().key()),
                terminal.text(check.words()));
    }
}
