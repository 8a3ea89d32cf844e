package org.taizhang.command;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.taizhang.message.Catalogue;
import org.taizhang.message.Language;
import org.taizhang.message.Words;

/** Where a command speaks: results on standard output, failures on standard error, in the language chosen. */
final class Terminal {

    private final PrintStream out;
    private final PrintStream err;
    private final boolean interactive;
    private final Language language;

    Terminal(PrintStream out, PrintStream err, boolean interactive, Language language) {
        this.out = out;
        this.err = err;
        this.interactive = interactive;
        this.language = language;
    }

    /** The process's own streams, always in UTF-8. */
    static Terminal ofProcess(Language language) {
        return new Terminal(
                new PrintStream(System.out, true, StandardCharsets.UTF_8),
                new PrintStream(System.err, true, StandardCharsets.UTF_8),
                System.console() != null,
                language);
    }

    /** Whether somebody is watching, so that progress may be shown. */
    boolean interactive() {
        return interactive;
    }

    /** The stream for results. */
    PrintStream out() {
        return out;
    }

    /** A message of the catalogue. */
    String text(String key, String... arguments) {
        return text(Words.of(key, arguments));
    }

    /** A message of the catalogue. */
    String text(Words words) {
        return Catalogue.text(words, language);
    }

    Language language() {
        return language;
    }

    void say(Words words) {
        out.println(text(words));
    }

    void say(String key, String... arguments) {
        out.println(text(key, arguments));
    }

    void fail(Words words) {
        err.println(text(words));
    }

    void fail(String line) {
        err.println(line);
    }
}
