package org.taizhang.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.openjdk.jmh.runner.RunnerException;
import org.taizhang.operation.database.BenchServer;

/** Measures everything once through and prints one table. */
public final class Bench {

    private static final List<String> SERVER_SETTINGS = List.of(
            "version",
            "innodb_flush_log_at_trx_commit",
            "innodb_flush_method",
            "innodb_doublewrite",
            "sync_binlog",
            "log_bin",
            "innodb_buffer_pool_size",
            "innodb_log_file_size",
            "innodb_io_capacity");

    private final Plan plan;
    private final Report report = new Report();

    private Bench(Plan plan) {
        this.plan = plan;
    }

    /** Runs the benchmark that the system properties plan. */
    public static void main(String[] arguments) throws Exception {
        new Bench(Plan.given()).run();
    }

    private void run() throws IOException, InterruptedException, SQLException, RunnerException {
        Files.createDirectories(plan.folder());
        try (Home template = Home.install(plan.folder().resolve("template"))) {
            describe(template);
            measure(template);
        }
        Goals.check(report, plan);
        List<String> lines = report.lines();
        lines.forEach(System.out::println);
        Files.write(plan.folder().resolve("result.txt"), lines);
    }

    private void measure(Home template) throws IOException, InterruptedException, SQLException, RunnerException {
        if (plan.has("core")) {
            Core.measure(report);
        }
        if (plan.has("sample")) {
            new Sample(plan, template, report).run();
        }
        Compared compared = new Compared(plan, template, report);
        if (plan.has("floor")) {
            compared.floor();
        }
        if (plan.has("reader")) {
            compared.readerPass();
        }
        if (plan.has("field")) {
            compared.field();
        }
        if (plan.has("ours")) {
            new Ours(plan, template, report).commands();
        }
        if (plan.has("nights")) {
            new Ours(plan, template, report).nights();
        }
        if (plan.has("small")) {
            new SmallChange(plan, template, report).run();
        }
        if (plan.longRun()) {
            new FiveCourts(plan, template, report).run();
        }
    }

    private void describe(Home template) throws IOException, SQLException {
        BenchServer server = template.serve();
        String names = "'" + String.join("','", SERVER_SETTINGS) + "'";
        List<String> settings =
                server.query("SELECT LOWER(variable_name), variable_value FROM information_schema.global_variables"
                        + " WHERE variable_name IN (" + names + ") ORDER BY 1");
        template.rest();
        report.note("%,d evaluations, %,d rows; medians of %d; %d processors, load before %s, Java %s"
                .formatted(
                        plan.size(),
                        plan.workload().rows(),
                        plan.rounds(),
                        Runtime.getRuntime().availableProcessors(),
                        Files.readString(Path.of("/proc/loadavg")).split(" ")[0],
                        System.getProperty("java.version")));
        report.note("MariaDB: " + String.join(", ", settings));
    }

    /** Tells whoever waits. */
    static void say(String line) {
        System.out.println(LocalTime.now().truncatedTo(ChronoUnit.SECONDS) + "  " + line);
    }
}
