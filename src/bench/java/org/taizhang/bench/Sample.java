package org.taizhang.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.taizhang.bench.measure.Measurement;

/** Measures what an office does each day: the night of the shipped sample, and a question for help. */
record Sample(Plan plan, Home template, Report report) {

    static final String COLD = "sample night, starting its database";
    static final String WARM = "sample night";
    static final String HELP = "--help";

    void run() throws IOException, InterruptedException {
        // The first of all leaves the class archive that later starts use.
        night(false);
        List<Measurement> cold = new ArrayList<>();
        List<Measurement> warm = new ArrayList<>();
        List<Measurement> help = new ArrayList<>();
        for (int i = 0; i < plan.rounds(); i++) {
            cold.add(night(false));
            warm.add(night(true));
            help.add(template.help());
        }
        report.add(Result.aside(WARM, warm));
        report.add(Result.aside(COLD, cold));
        report.add(Result.aside(HELP, help));
    }

    private Measurement night(boolean served) throws IOException, InterruptedException {
        try (Home home = template.copy(plan.folder().resolve("sample"))) {
            if (served) {
                home.serve();
            }
            return home.run("nightly", workbook());
        }
    }

    private static Path workbook() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("data/samples").toAbsolutePath())) {
            return files.filter(file -> file.toString().endsWith(".xlsx"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
