package org.taizhang.publication.word;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import org.taizhang.file.OfficeFile;
import org.taizhang.publication.PaperKind;

/** Writes the templates that ship, {@code data/templates/}, anew from the standard. */
public final class TemplateFiles {

    static final Path FOLDER = Path.of("data/templates");

    private TemplateFiles() {}

    /** Writes them into the folder named, or where they ship. */
    public static void main(String[] arguments) throws IOException {
        Path folder = arguments.length == 0 ? FOLDER : Path.of(arguments[0]);
        for (PaperKind kind : PaperKind.values()) {
            write(kind, folder.resolve(kind.fileName()));
        }
    }

    static void write(PaperKind kind, Path target) throws IOException {
        OfficeFile.write(target, Instant.parse("2026-01-01T00:00:00Z"), out -> StandardTemplate.write(kind, out));
    }
}
