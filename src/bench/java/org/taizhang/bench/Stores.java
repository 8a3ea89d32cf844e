package org.taizhang.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.taizhang.bench.measure.Measurement;
import org.taizhang.bench.rival.Target;
import org.taizhang.bench.workload.Workload;
import org.taizhang.bench.workload.WorkloadFile;
import org.taizhang.operation.database.BenchServer;

/** Runs what merely stores a workbook's rows, on plain tables in the program's own database server. */
record Stores(Plan plan, Home template) {

    /** Runs it in a JVM of its own, which gets the workbook and these arguments; all rows must be there then. */
    Measurement run(Workload workload, Class<?> storing, String memory, String... arguments)
            throws IOException, InterruptedException, SQLException {
        String workbook = WorkloadFile.in(plan.workbooks(), workload).toString();
        try (Home home = template.copy(plan.folder().resolve("compared"))) {
            BenchServer server = home.serve();
            server.execute(List.of("CREATE DATABASE " + Target.SCHEMA));
            server.execute(Target.ALL.stream().map(Target::create).toList());
            Measurement measurement = home.run(storing, memory, workbook, arguments);
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
