package org.taizhang.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.taizhang.bench.measure.Measurement;

/** What an office meets each day: the night of the shipped sample, and a question for help. */
final class Sample implements Part {

    static final String NIGHT = "sample night, database running";
    static final String HELP = "--help";

    private static final String STARTING = "sample night, starting its database";

    private final Plan plan;
    private final Home template;
    private final Rounds rounds = new Rounds();

    Sample(Plan plan, Home template) {
        this.plan = plan;
        this.template = template;
    }

    @Override
    public void round(int number) throws IOException, InterruptedException {
        rounds.add(NIGHT, night(true));
        rounds.add(STARTING, night(false));
        rounds.add(HELP, template.help());
    }

    private Measurement night(boolean served) throws IOException, InterruptedException {
        try (Home home = template.copy(plan.folder().resolve("sample"))) {
            if (served) {
                home.serve();
            }
            return home.run("nightly", workbook());
        }
    }

    private static String workbook() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("data/samples").toAbsolutePath())) {
            return files.map(Path::toString)
                    .filter(file -> file.endsWith(".xlsx"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Override
    public void tell(Report report) {
        for (String name : List.of(NIGHT, STARTING, HELP)) {
            report.add(Result.aside(name, rounds.of(name)));
        }
    }
}
