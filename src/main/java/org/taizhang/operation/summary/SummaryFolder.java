package org.taizhang.operation.summary;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.taizhang.file.WholeFile;
import org.taizhang.message.Language;

/**
 * Where summaries lie: {@code logs/runs/<date>-<run>-<job>.txt} and {@code .json}. A run that another program continues
 * gets further ones ({@code -2}); where no run was begun the program's id stands in the place of its number.
 */
public final class SummaryFolder {

    private final Path folder;

    /** The summaries under that home folder. */
    public SummaryFolder(Path home) {
        this.folder = home.resolve("logs").resolve("runs");
    }

    /**
     * A summary in its folder.
     *
     * @param text as people read it
     * @param file the same in a file
     * @param json its facts
     */
    public record Kept(String text, Path file, Path json) {}

    /** Writes a summary; each file appears whole, the text last. */
    public Kept write(RunSummary summary, Language language) throws IOException {
        String name = free("%s-%s-%s"
                .formatted(
                        summary.date(),
                        summary.run().map(run -> Long.toString(run.number())).orElse(summary.invocation()),
                        summary.job()));
        Kept kept = new Kept(
                SummaryText.of(summary, language), folder.resolve(name + ".txt"), folder.resolve(name + ".json"));
        write(kept.json(), SummaryJson.of(summary, language));
        write(kept.file(), kept.text());
        return kept;
    }

    /** The text alone, for where nothing can be written. */
    public static String text(RunSummary summary, Language language) {
        return SummaryText.of(summary, language);
    }

    private String free(String name) {
        for (int i = 1; true; i++) {
            String free = i == 1 ? name : name + "-" + i;
            if (!Files.exists(folder.resolve(free + ".txt"))) {
                return free;
            }
        }
    }

    private static void write(Path file, String text) throws IOException {
        WholeFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }
}
