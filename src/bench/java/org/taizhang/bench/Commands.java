package org.taizhang.bench;

import java.io.IOException;
import java.util.List;
import org.taizhang.bench.measure.Measurement;
import org.taizhang.bench.workload.WorkloadFile;

/** The program's commands one by one, from an empty database. */
final class Commands implements Part {

    static final String IMPORT_AND_SETTLE = "import + settle";

    private static final String IMPORT = "import";
    private static final String SETTLE = "settle";
    private static final String LEDGER = "ledger workbooks";

    private final Plan plan;
    private final Home template;
    private final Rounds rounds = new Rounds();

    Commands(Plan plan, Home template) {
        this.plan = plan;
        this.template = template;
    }

    @Override
    public void round(int number) throws IOException, InterruptedException {
        String workbook = WorkloadFile.in(plan.workbooks(), plan.workload()).toString();
        try (Home home = template.copy(plan.folder().resolve("ours"))) {
            home.serve();
            Measurement imported = rounds.add(IMPORT, home.run("import", workbook));
            Measurement settled = rounds.add(SETTLE, home.run("settle"));
            rounds.add(IMPORT_AND_SETTLE, imported.then(settled));
            rounds.add(LEDGER, home.run("ledger"));
            if (number == 0) {
                new Stored(home, plan.workload()).verify();
            }
        }
    }

    @Override
    public void tell(Report report) {
        for (String name : List.of(IMPORT, SETTLE, IMPORT_AND_SETTLE, LEDGER)) {
            report.add(Result.of(name, rounds.of(name)));
        }
        report.stages(IMPORT_AND_SETTLE, rounds.median(IMPORT_AND_SETTLE));
    }
}
