package org.taizhang.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.taizhang.bench.measure.Measurement;
import org.taizhang.bench.workload.Workload;
import org.taizhang.bench.workload.WorkloadFile;

/** Measures the program on the whole workbook. */
record Ours(Plan plan, Home template, Report report) {

    static final String IMPORT_AND_SETTLE = "import + settle";
    static final String NIGHTLY = "nightly";
    static final String AGAIN = "nightly again, some changed";
    static final Set<String> DOCUMENTS = Set.of("ledgers", "bulletins");

    /** The commands one by one, on an empty database. */
    void commands() throws IOException, InterruptedException {
        Path workbook = WorkloadFile.in(plan.workbooks(), plan.workload());
        List<Measurement> imports = new ArrayList<>();
        List<Measurement> settles = new ArrayList<>();
        List<Measurement> both = new ArrayList<>();
        List<Measurement> ledgers = new ArrayList<>();
        for (int i = 0; i < plan.rounds(); i++) {
            try (Home home = template.copy(plan.folder().resolve("ours"))) {
                home.serve();
                Measurement imported = home.run("import", workbook);
                Measurement settled = home.run("settle");
                imports.add(imported);
                settles.add(settled);
                both.add(imported.then(settled));
                ledgers.add(home.run("ledger"));
                if (i == 0) {
                    verify(home);
                }
            }
        }
        report.add(Result.of("import", imports));
        report.add(Result.of("settle", settles));
        report.add(Result.of(IMPORT_AND_SETTLE, both));
        report.note(IMPORT_AND_SETTLE + ": " + stages(Measurement.median(both)));
        report.add(Result.of("ledger workbook", ledgers));
    }

    /** A night, and the night after it with the workbook sent again. */
    void nights() throws IOException, InterruptedException {
        Path workbook = WorkloadFile.in(plan.workbooks(), plan.workload());
        Path corrected = WorkloadFile.in(plan.workbooks(), plan.workload().withCorrections());
        List<Measurement> first = new ArrayList<>();
        List<Measurement> again = new ArrayList<>();
        for (int i = 0; i < plan.rounds(); i++) {
            try (Home home = template.copy(plan.folder().resolve("ours"))) {
                home.serve();
                first.add(home.run("nightly", workbook));
                again.add(home.run("nightly", corrected));
            }
        }
        report.add(Result.of(NIGHTLY, first));
        report.note(NIGHTLY + ": " + stages(Measurement.median(first)));
        stage("of it: clocks", "clocks", first);
        stage("of it: ledger workbooks", "ledgers", first);
        stage("of it: bulletin", "bulletins", first);
        again(Measurement.median(again));
    }

    private void again(Measurement median) {
        report.add(new Result(
                AGAIN,
                Result.seconds(median.stagesWithout(DOCUMENTS)),
                Optional.of(median),
                true,
                "%d changed; start-up and documents not counted"
                        .formatted(plan.workload().corrections())));
        report.note(AGAIN + ": " + stages(median));
    }

    private void stage(String name, String stage, List<Measurement> rounds) {
        report.add(Result.part(name, Measurement.median(rounds).stage(stage)));
    }

    /** What each stage took, seconds. */
    static String stages(Measurement measurement) {
        List<String> stages = new ArrayList<>();
        measurement.stages().forEach((stage, took) -> stages.add("%s %.2f".formatted(stage, Result.seconds(took))));
        return String.join(", ", stages);
    }

    /** That what was stored is what the workbook holds, and what was refused is what was made wrong. */
    private void verify(Home home) throws IOException, InterruptedException {
        Workload meant = plan.workload();
        exported(home, "evaluations", "court,evaluation_no", meant.evaluations() - meant.faulty());
        exported(home, "findings", "court,evaluation_no,case_no,article,seq", meant.soundFindings());
        exported(home, "rejections", "court,receipt_no,file,sheet,row", meant.faulty());
    }

    /** Counts the rows of an exported table, those that agree in its first columns once. */
    private static void exported(Home home, String table, String columns, int meant)
            throws IOException, InterruptedException {
        Path file = home.folder().resolve(table + ".csv");
        home.run("export", table, "-o", file);
        Pattern key = Pattern.compile("(?:[^,]*,){" + columns.split(",").length + "}");
        long rows = -1;
        String previous = "";
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Matcher begin = key.matcher(line);
                if (!begin.lookingAt() || rows < 0 && !line.startsWith(columns)) {
                    throw new IllegalStateException("export " + table + " says " + line);
                }
                rows += begin.group().equals(previous) ? 0 : 1;
                previous = begin.group();
            }
        }
        if (rows != meant) {
            throw new IllegalStateException("export %s has %d rows, not %d".formatted(table, rows, meant));
        }
    }
}
