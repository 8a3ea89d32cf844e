package org.taizhang.rulebook.yaml;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The rulebook files that the tests read, and small edits of them. */
final class RulebookTexts {

    static final Path QIANGUO = Path.of("data/rulebooks/qianguo-2019.yml");
    static final Path INVENTED = Path.of("src/test/resources/rulebooks/invented.yml");
    static final Path MEASURES = Path.of("src/test/resources/regulations/qianguo-2019-measures.txt");

    private RulebookTexts() {}

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The text with one passage, which must be there exactly once, replaced. */
    static String edited(String text, String passage, String replacement) {
        int at = text.indexOf(passage);
        if (at < 0 || text.indexOf(passage, at + 1) >= 0) {
            throw new IllegalArgumentException("not there exactly once: " + passage);
        }
        return text.replace(passage, replacement);
    }

    /** The line, from 1, on which a passage begins. */
    static int line(String text, String passage) {
        return (int) text.substring(0, text.indexOf(passage))
                        .chars()
                        .filter(c -> c == '\n')
                        .count()
                + 1;
    }
}
