package org.taizhang.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.taizhang.bench.measure.Measurement;
import org.taizhang.bench.workload.Workload;
import org.taizhang.bench.workload.WorkloadFile;

/** Measures 100 evaluations on a long history, which is made once and kept, and on none. */
record SmallChange(Plan plan, Home template, Report report) {

    static final String ON_NOTHING = "100 evaluations on an empty base";
    static final String ON_MUCH = "100 evaluations on a large base";

    private static final int PARTS = 5;
    private static final int SMALL = 100;

    /** Both. */
    void run() throws IOException, InterruptedException {
        List<Measurement> onNothing = new ArrayList<>();
        for (int i = 0; i < plan.rounds(); i++) {
            try (Home home = template.copy(plan.folder().resolve("small"))) {
                onNothing.add(importAndSettle(home, i));
            }
        }
        report(ON_NOTHING, onNothing);
        Home base = base();
        List<Measurement> onMuch = new ArrayList<>();
        for (int i = 0; i < plan.rounds(); i++) {
            try (Home home = base.copy(plan.folder().resolve("small"))) {
                onMuch.add(importAndSettle(home, i));
            }
        }
        report(ON_MUCH, onMuch);
    }

    /** On a database that has just been started: nothing is in its memory. */
    private Measurement importAndSettle(Home home, int round) throws IOException, InterruptedException {
        Workload some = plan.workload().more(PARTS + 1 + round, SMALL);
        home.serve();
        return home.run("import", WorkloadFile.in(plan.workbooks(), some)).then(home.run("settle"));
    }

    private void report(String name, List<Measurement> rounds) {
        List<Measurement> sorted = rounds.stream()
                .sorted(Comparator.comparing(SmallChange::counted))
                .toList();
        Measurement median = sorted.get((sorted.size() - 1) / 2);
        report.add(new Result(
                name,
                Result.seconds(counted(median)),
                Optional.of(median),
                false,
                "import + settle, start-up not counted; %d rounds".formatted(rounds.size())));
        report.note(name + ": " + Ours.stages(median));
    }

    private static Duration counted(Measurement measurement) {
        return measurement.stagesWithout(Set.of());
    }

    /** Five workbooks of one court, each of officers of its own. */
    private Home base() throws IOException, InterruptedException {
        Path folder = plan.folder().resolve("base-" + plan.size());
        Path whole = folder.resolveSibling(folder.getFileName() + ".whole");
        Home base = Files.exists(whole) ? Home.at(folder) : template.copy(folder);
        if (!Files.exists(whole)) {
            base.serve();
            for (int part = 1; part <= PARTS; part++) {
                base.run("import", WorkloadFile.in(plan.workbooks(), Workload.of(part, plan.size())));
                base.run("settle");
                Bench.say("base: %d of %d workbooks".formatted(part, PARTS));
            }
            base.rest();
            Files.createFile(whole);
        }
        return base;
    }
}
