package org.taizhang.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.taizhang.bench.measure.Measurement;
import org.taizhang.bench.workload.Workload;
import org.taizhang.bench.workload.WorkloadFile;

/** 100 evaluations on a long history, which is made once and kept, and on none; nothing is in the database's memory. */
final class SmallChange implements Part {

    static final String ON_NOTHING = "100 evaluations on an empty base";
    static final String ON_MUCH = "100 evaluations on five workbooks";

    private static final int PARTS = 5;
    private static final int SMALL = 100;

    private final Plan plan;
    private final Home template;
    private final Rounds rounds = new Rounds();

    SmallChange(Plan plan, Home template) {
        this.plan = plan;
        this.template = template;
    }

    @Override
    public void round(int number) throws IOException, InterruptedException {
        Workload some = plan.workload().more(PARTS + 1 + number, SMALL);
        rounds.add(ON_NOTHING, importAndSettle(template, some));
        rounds.add(ON_MUCH, importAndSettle(base(), some));
    }

    private Measurement importAndSettle(Home history, Workload some) throws IOException, InterruptedException {
        try (Home home = history.copy(plan.folder().resolve("small"))) {
            home.serve();
            Path workbook = WorkloadFile.in(plan.workbooks(), some);
            return home.run("import", workbook.toString()).then(home.run("settle"));
        }
    }

    /** Five workbooks of one court, each of officers of its own: more than a million liabilities of 200,000 each. */
    private Home base() throws IOException, InterruptedException {
        Path folder = plan.folder().resolve("base-" + plan.size());
        Path whole = folder.resolveSibling(folder.getFileName() + ".whole");
        if (Files.exists(whole)) {
            return Home.at(folder);
        }
        Home base = template.copy(folder);
        base.serve();
        for (int part = 1; part <= PARTS; part++) {
            Path workbook = WorkloadFile.in(plan.workbooks(), Workload.of(part, plan.size()));
            base.run("import", workbook.toString());
            base.run("settle");
            Bench.say("base: %d of %d workbooks".formatted(part, PARTS));
        }
        base.rest();
        Files.createFile(whole);
        return base;
    }

    @Override
    public void tell(Report report) {
        tell(ON_NOTHING, report);
        tell(ON_MUCH, report);
    }

    private void tell(String name, Report report) {
        List<Measurement> sorted = rounds.of(name).stream()
                .sorted(Comparator.comparing(SmallChange::counted))
                .toList();
        Measurement median = sorted.get((sorted.size() - 1) / 2);
        report.add(new Result(
                name,
                Result.seconds(counted(median)),
                Optional.of(median),
                false,
                "import + settle, start-up not counted; %d rounds".formatted(sorted.size())));
        report.stages(name, median);
    }

    private static Duration counted(Measurement measurement) {
        return measurement.stagesWithout(Set.of());
    }
}
