package org.taizhang.operation.summary;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.taizhang.batch.Stage;
import org.taizhang.message.Words;
import org.taizhang.operation.summary.RunSummary.Outcome;
import org.taizhang.operation.summary.RunSummary.Ran;
import org.taizhang.operation.summary.RunSummary.StageDone;
import org.taizhang.publication.notice.NoticeFolder;

/** Gathers what a run says while it goes on; what is said twice, because the database was lost meanwhile, is kept once. */
public final class SummaryPage {

    private static final String WRITTEN = "result.written";
    private static final Set<String> WAITS = Set.of("plan.rulebook-changed", "plan.landslide");

    private final String job;
    private final LocalDate date;
    private final List<String> courts;
    private final LocalDateTime began;
    private final List<StageDone> stages = new ArrayList<>();
    private final Set<Words> waits = new LinkedHashSet<>();
    private final Set<Words> notes = new LinkedHashSet<>();
    private final Set<Path> results = new LinkedHashSet<>();

    /**
     * An empty page.
     *
     * @param courts names of the courts that it is for
     */
    public SummaryPage(String job, LocalDate date, List<String> courts, LocalDateTime began) {
        this.job = job;
        this.date = date;
        this.courts = List.copyOf(courts);
        this.began = began;
    }

    /** A stage ended well. */
    public void ended(Stage stage, List<Words> counts, Duration took) {
        stages.add(new StageDone(stage.name().toLowerCase(Locale.ROOT), "stage." + stage, counts, took));
    }

    /** Something was said, already without names but for those of files. */
    public void says(Words words) {
        if (words.key().equals(WRITTEN)) {
            results.add(Path.of(NoticeFolder.withoutNames(words.arguments().get(0))));
        } else if (WAITS.contains(words.key())) {
            waits.add(unnamed(words));
        } else {
            notes.add(unnamed(words));
        }
    }

    /** The summary of all that. */
    public RunSummary end(
            String invocation, Optional<Ran> run, LocalDateTime now, List<FileAnswer> files, Outcome outcome) {
        return new RunSummary(
                invocation,
                job,
                run,
                date,
                courts,
                began,
                Duration.between(began, now),
                stages,
                files,
                List.copyOf(waits),
                List.copyOf(notes),
                List.copyOf(results),
                new Outcome(
                        outcome.exitCode(), outcome.stopped(), outcome.failure().map(SummaryPage::unnamed)));
    }

    private static Words unnamed(Words words) {
        return new Words(
                words.key(),
                words.arguments().stream().map(NoticeFolder::withoutNames).toList());
    }
}
