package org.taizhang.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.taizhang.bench.measure.Measurement;
import org.taizhang.bench.workload.Workload;
import org.taizhang.bench.workload.WorkloadFile;

/** Measures one night in which five courts send a workbook each, beside the night of one. */
record FiveCourts(Plan plan, Home template, Report report) {

    static final String NIGHT = "nightly of five courts";

    private static final int COURTS = 5;
    private static final String MODEL = "qianguo";

    void run() throws IOException, InterruptedException {
        try (Home home = template.copy(plan.folder().resolve("five"))) {
            for (int i = 1; i <= COURTS; i++) {
                send(home, i);
            }
            home.serve();
            Measurement night = home.run("nightly");
            report.add(Result.of(NIGHT, List.of(night)));
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
}
