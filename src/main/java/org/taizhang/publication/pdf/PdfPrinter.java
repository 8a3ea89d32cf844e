package org.taizhang.publication.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a run prints with, if this machine has anything to print with.
 *
 * @param setting what the office has set
 * @param office the program found
 */
public record PdfPrinter(String setting, Optional<LibreOffice> office) {

    /** Prints nothing. */
    public static final PdfPrinter NONE = new PdfPrinter(LibreOffice.OFF, Optional.empty());

    /** The printer that a setting means; see {@link LibreOffice#find}. */
    public static PdfPrinter of(String setting, String searchPath) {
        return new PdfPrinter(setting, LibreOffice.find(setting, searchPath));
    }

    /** Whether anything can be printed. */
    public boolean isThere() {
        return office.isPresent();
    }

    /** Prints documents beside them with one start of the program; see {@link PdfFile#print}. */
    public List<Path> print(List<Path> documents) throws IOException {
        return PdfFile.print(documents, office.orElseThrow());
    }
}
