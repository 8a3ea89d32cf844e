package org.taizhang.operation.summary;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.taizhang.intake.jdbc.UnitCounts;
import org.taizhang.message.Catalogue;
import org.taizhang.message.Language;
import org.taizhang.message.Words;
import org.taizhang.operation.summary.RunSummary.Outcome;
import org.taizhang.operation.summary.RunSummary.StageDone;

/** A summary as people read it, in their mail for instance. */
final class SummaryText {

    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final String INDENT = "    ";

    private final Language language;
    private final List<String> lines = new ArrayList<>();

    private SummaryText(Language language) {
        this.language = language;
    }

    static String of(RunSummary summary, Language language) {
        SummaryText text = new SummaryText(language);
        text.head(summary);
        text.list("summary.stages", summary.stages().stream().map(text::stage).toList());
        text.list("summary.files", summary.files().stream().map(text::file).toList());
        text.list("summary.waits", summary.waits().stream().map(text::text).toList());
        text.list("summary.notes", summary.notes().stream().map(text::text).toList());
        text.list(
                "summary.results",
                summary.results().stream().map(String::valueOf).toList());
        text.say("summary.invocation", summary.invocation());
        return text.lines.stream().collect(Collectors.joining("\n", "", "\n"));
    }

    private void head(RunSummary summary) {
        Outcome outcome = summary.outcome();
        say(
                "summary.title",
                summary.job(),
                summary.date().toString(),
                text(Words.of(Meaning.key(outcome))),
                Integer.toString(outcome.exitCode()));
        outcome.failure().ifPresent(failure -> lines.add(text(failure)));
        if (!summary.courts().isEmpty()) {
            say("summary.courts", String.join("、", summary.courts()));
        }
        summary.run().ifPresent(this::run);
        LocalDateTime ended = summary.began().plus(summary.took());
        say("summary.times", SECOND.format(summary.began()), SECOND.format(ended), seconds(summary.took()));
    }

    private void run(RunSummary.Ran run) {
        String number = Long.toString(run.number());
        if (run.continued()) {
            say("summary.run-continued", number, SECOND.format(run.begun()));
        } else {
            say("summary.run", number);
        }
    }

    private String stage(StageDone stage) {
        String counts = stage.counts().stream().map(this::text).collect(Collectors.joining("；"));
        return text(Words.of("stage.line", text(Words.of(stage.key())), counts, seconds(stage.took())));
    }

    private String file(FileAnswer file) {
        UnitCounts counts = file.counts();
        String answer =
                switch (file.status()) {
                    case REFUSED -> text(Words.of("summary.file-refused", file.why()));
                    case REPEATED -> text(Words.of("summary.file-repeated"));
                    case RECEIVED -> text(Words.of("summary.file-received"));
                    case ACCEPTED, PARTLY ->
                        text(Words.of(
                                "summary.file-read",
                                Integer.toString(counts.unitsAccepted()),
                                Integer.toString(counts.unitsRejected()),
                                Integer.toString(counts.rowsNew()),
                                Integer.toString(counts.rowsCorrected()),
                                Integer.toString(file.unchanged())));
                };
        return text(Words.of("summary.file", file.receipt(), file.fileName(), answer)) + problems(file);
    }

    private String problems(FileAnswer file) {
        StringBuilder text = new StringBuilder();
        if (!file.errors().isEmpty()) {
            String codes = file.errors().entrySet().stream()
                    .map(code -> code.getKey() + "×" + code.getValue())
                    .collect(Collectors.joining(" "));
            text.append(text(Words.of("summary.file-errors", codes)));
        }
        if (file.warnings() > 0) {
            text.append(text(Words.of("summary.file-warnings", Integer.toString(file.warnings()))));
        }
        file.receiptFile()
                .ifPresent(receipt ->
                        text.append('\n').append(INDENT).append(INDENT).append(receipt));
        return text.toString();
    }

    private void list(String heading, List<String> entries) {
        if (entries.isEmpty()) {
            return;
        }
        lines.add("");
        say(heading);
        entries.forEach(entry -> lines.add(INDENT + entry.strip()));
    }

    private void say(String key, String... arguments) {
        lines.add(text(Words.of(key, arguments)));
    }

    private String text(Words words) {
        return Catalogue.text(words, language);
    }

    private static String seconds(Duration took) {
        return String.format(Locale.ROOT, "%.1f", took.toMillis() / 1000.0);
    }
}
