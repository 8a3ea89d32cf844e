package org.taizhang.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;
import org.taizhang.bench.measure.Measurement;
import org.taizhang.bench.rival.FieldWay;
import org.taizhang.bench.workload.Workload;

/** How such workbooks are usually stored, on a slice that is scaled to the whole. */
final class Field implements Part {

    static final String BATCHES = "EasyExcel + batches of 1,000";
    static final String ROW_BY_ROW = "EasyExcel + look-up and insert";

    private static final String MEMORY = "-Xmx512m";

    private final Plan plan;
    private final Stores stores;
    private final Workload slice;
    private final Rounds rounds = new Rounds();

    Field(Plan plan, Home template) {
        this.plan = plan;
        this.stores = new Stores(plan, template);
        this.slice = Workload.of(1, plan.slice());
    }

    /** Row by row it takes so long that once must do. */
    @Override
    public void round(int number) throws IOException, InterruptedException, SQLException {
        rounds.add(BATCHES, stores.run(slice, FieldWay.class, MEMORY, "batches"));
        if (number == 0) {
            rounds.add(ROW_BY_ROW, stores.run(slice, FieldWay.class, MEMORY, "rows"));
        }
    }

    @Override
    public void tell(Report report) {
        tell(BATCHES, report);
        tell(ROW_BY_ROW, report);
    }

    private void tell(String name, Report report) {
        Measurement median = rounds.median(name);
        double work = Result.seconds(median.stage(Measurement.WORK));
        double factor = (double) plan.size() / plan.slice();
        report.add(new Result(
                name,
                work * factor,
                Optional.of(median),
                plan.size() == plan.slice(),
                "%,d evaluations in %.2f s without the JVM's start, x %.0f; %d rounds; costs are of the slice"
                        .formatted(plan.slice(), work, factor, rounds.of(name).size())));
    }
}
