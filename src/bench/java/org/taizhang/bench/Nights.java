package org.taizhang.bench;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.taizhang.bench.measure.Measurement;
import org.taizhang.bench.workload.WorkloadFile;

/** A whole night, and the next one with the same workbook in which some evaluations were changed. */
final class Nights implements Part {

    static final String NIGHTLY = "nightly";
    static final String AGAIN = "nightly again, some changed";

    private static final Set<String> DOCUMENTS = Set.of("ledgers", "bulletins");

    private final Plan plan;
    private final Home template;
    private final Rounds rounds = new Rounds();

    Nights(Plan plan, Home template) {
        this.plan = plan;
        this.template = template;
    }

    @Override
    public void round(int number) throws IOException, InterruptedException {
        String first = WorkloadFile.in(plan.workbooks(), plan.workload()).toString();
        String again = WorkloadFile.in(plan.workbooks(), plan.workload().withCorrections())
                .toString();
        try (Home home = template.copy(plan.folder().resolve("ours"))) {
            home.serve();
            rounds.add(NIGHTLY, home.run("nightly", first));
            rounds.add(AGAIN, home.run("nightly", again));
        }
    }

    @Override
    public void tell(Report report) {
        Measurement first = rounds.median(NIGHTLY);
        report.add(Result.of(NIGHTLY, rounds.of(NIGHTLY)));
        report.add(Result.part("of it: clocks", first.stage("clocks")));
        report.add(Result.part("of it: ledger workbooks", first.stage("ledgers")));
        report.add(Result.part("of it: bulletin", first.stage("bulletins")));
        report.stages(NIGHTLY, first);
        Measurement again = rounds.median(AGAIN);
        report.add(new Result(
                AGAIN,
                Result.seconds(again.stagesWithout(DOCUMENTS)),
                Optional.of(again),
                true,
                "%d changed; start-up and documents not counted"
                        .formatted(plan.workload().corrections())));
        report.stages(AGAIN, again);
    }
}
