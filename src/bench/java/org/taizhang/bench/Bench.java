package org.taizhang.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.runner.RunnerException;
import org.taizhang.operation.database.BenchServer;

/** Measures everything and prints one table. */
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
            if (plan.has("core")) {
                Core.measure(report);
            }
            measure(template);
        }
        Goals.check(report);
        List<String> lines = report.lines();
        lines.forEach(System.out::println);
        Files.write(plan.folder().resolve("result.txt"), lines);
    }

    private void measure(Home template) throws IOException, InterruptedException, SQLException {
        warmUp(template);
        List<Part> parts = parts(template);
        for (int round = 0; round < plan.rounds(); round++) {
            for (Part part : parts) {
                part.round(round);
            }
        }
        parts.forEach(part -> part.tell(report));
    }

    private List<Part> parts(Home template) {
        Map<String, Part> all = new LinkedHashMap<>();
        all.put("sample", new Sample(plan, template));
        all.put("floor", new TheFloor(plan, template));
        all.put("reader", new OwnReader(plan, template));
        all.put("field", new Field(plan, template));
        all.put("ours", new Commands(plan, template));
        all.put("nights", new Nights(plan, template));
        all.put("small", new SmallChange(plan, template));
        all.keySet().removeIf(name -> !plan.has(name));
        if (plan.longRun()) {
            all.put("long", new FiveCourts(plan, template));
        }
        return List.copyOf(all.values());
    }

    /** The first night unpacks the program and leaves the archive of its classes that later starts use. */
    private void warmUp(Home template) throws IOException, InterruptedException {
        try (Home home = template.copy(plan.folder().resolve("first"))) {
            home.run("nightly");
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
