package org.taizhang.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.taizhang.bench.workload.Workload;
import org.taizhang.bench.workload.WorkloadFile;

/** One night in which five courts send a workbook each, to be seen beside the night of one. */
final class FiveCourts implements Part {

    static final String NIGHT = "nightly of five courts";

    private static final int COURTS = 5;
    private static final String MODEL = "qianguo";

    private final Plan plan;
    private final Home template;
    private final Rounds rounds = new Rounds();

    FiveCourts(Plan plan, Home template) {
        this.plan = plan;
        this.template = template;
    }

    /** Once must do. */
    @Override
    public void round(int number) throws IOException, InterruptedException {
        if (number > 0) {
            return;
        }
        try (Home home = template.copy(plan.folder().resolve("five"))) {
            for (int i = 1; i <= COURTS; i++) {
                send(home, i);
            }
            home.serve();
            rounds.add(NIGHT, home.run("nightly"));
        }
    }

    private void send(Home home, int number) throws IOException {
        String court = number == 1 ? MODEL : "court" + number;
        Path courts = home.folder().resolve("courts");
        String model = Files.readString(courts.resolve(MODEL + ".yml"));
        Files.writeString(courts.resolve(court + ".yml"), model.replace("id: " + MODEL, "id: " + court));
        Path inbox = Files.createDirectories(home.folder().resolve("inbox").resolve(court));
        Workload workload = Workload.of(number, plan.size());
        Files.copy(WorkloadFile.in(plan.workbooks(), workload), inbox.resolve(workload.fileName()));
    }

    @Override
    public void tell(Report report) {
        report.add(Result.of(NIGHT, rounds.of(NIGHT)));
        report.stages(NIGHT, rounds.median(NIGHT));
    }
}
