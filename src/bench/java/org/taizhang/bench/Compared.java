package org.taizhang.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.taizhang.bench.measure.Measurement;
import org.taizhang.bench.rival.FieldWay;
import org.taizhang.bench.rival.Floor;
import org.taizhang.bench.rival.ReaderPass;
import org.taizhang.bench.rival.Target;
import org.taizhang.bench.workload.Workload;
import org.taizhang.bench.workload.WorkloadFile;
import org.taizhang.operation.database.BenchServer;

/** Measures what the program is compared with. */
record Compared(Plan plan, Home template, Report report) {

    static final String FLOOR = "floor";
    static final String READER = "reader, one pass";
    static final String BATCHES = "EasyExcel + batches of 1,000";
    static final String ROW_BY_ROW = "EasyExcel + look-up and insert";

    private static final String SMALL = "-Xmx512m";
    /** The floor may keep all texts as they are loaded. */
    private static final String LARGE = "-Xmx1g";

    /** The floor. */
    void floor() throws IOException, InterruptedException, SQLException {
        Path workbook = WorkloadFile.in(plan.workbooks(), plan.workload());
        List<Measurement> rounds = new ArrayList<>();
        for (int i = 0; i < plan.rounds(); i++) {
            rounds.add(store(plan.workload(), Floor.class, LARGE, workbook));
        }
        report.add(Result.of(FLOOR, rounds));
    }

    /** One pass of the program's own reader. */
    void readerPass() throws IOException, InterruptedException {
        Path workbook = WorkloadFile.in(plan.workbooks(), plan.workload());
        List<Measurement> rounds = new ArrayList<>();
        for (int i = 0; i < plan.rounds(); i++) {
            rounds.add(template.run(ReaderPass.class, SMALL, workbook));
        }
        report.add(Result.of(READER, rounds));
    }

    /** The field's ways, on a slice, scaled to the whole. */
    void field() throws IOException, InterruptedException, SQLException {
        scaled(BATCHES, "batches", plan.rounds());
        scaled(ROW_BY_ROW, "rows", 1);
    }

    private void scaled(String name, String way, int times) throws IOException, InterruptedException, SQLException {
        Workload slice = Workload.of(1, plan.slice());
        Path workbook = WorkloadFile.in(plan.workbooks(), slice);
        List<Measurement> rounds = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            rounds.add(store(slice, FieldWay.class, SMALL, workbook, way));
        }
        Measurement median = Measurement.median(rounds);
        double factor = (double) plan.size() / plan.slice();
        double work = Result.seconds(median.stage(Measurement.WORK));
        report.add(new Result(
                name,
                work * factor,
                Optional.of(median),
                plan.size() == plan.slice(),
                "%,d evaluations in %.2f s without the JVM's start, scaled x %.0f; %d round(s); costs are of the slice"
                        .formatted(plan.slice(), work, factor, times)));
    }

    private Measurement store(Workload workload, Class<?> work, String memory, Object... arguments)
            throws IOException, InterruptedException, SQLException {
        try (Home home = template.copy(plan.folder().resolve("compared"))) {
            BenchServer server = home.serve();
            server.execute(List.of("CREATE DATABASE " + Target.SCHEMA));
            server.execute(Target.ALL.stream().map(Target::create).toList());
            Measurement measurement = home.run(work, memory, arguments);
            verify(workload, server);
            return measurement;
        }
    }

    private static void verify(Workload workload, BenchServer server) throws SQLException {
        List<Integer> meant = List.of(workload.evaluations(), workload.participants(), workload.findings());
        for (int i = 0; i < meant.size(); i++) {
            String table = Target.ALL.get(i).name();
            String stored = server.query("SELECT '%s', COUNT(*) FROM %s".formatted(table, table))
                    .get(0);
            if (!stored.equals(table + " = " + meant.get(i))) {
                throw new IllegalStateException(stored + ", not " + meant.get(i));
            }
        }
    }
}
