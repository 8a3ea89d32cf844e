package org.taizhang.bench;

import java.io.IOException;
import java.util.Optional;
import org.taizhang.bench.measure.Measurement;
import org.taizhang.bench.rival.ReaderPass;
import org.taizhang.bench.workload.WorkloadFile;

/** One pass of the program's own reader. */
final class OwnReader implements Part {

    static final String NAME = "reader, one pass";

    private static final String MEMORY = "-Xmx512m";

    private final Plan plan;
    private final Home template;
    private final Rounds rounds = new Rounds();

    OwnReader(Plan plan, Home template) {
        this.plan = plan;
        this.template = template;
    }

    @Override
    public void round(int number) throws IOException, InterruptedException {
        String workbook = WorkloadFile.in(plan.workbooks(), plan.workload()).toString();
        rounds.add(NAME, template.run(ReaderPass.class, MEMORY, workbook));
    }

    @Override
    public void tell(Report report) {
        Measurement median = rounds.median(NAME);
        double work = Result.seconds(median.stage(Measurement.WORK));
        report.add(new Result(NAME, work, Optional.of(median), true, "without the JVM's start"));
    }
}
