package org.taizhang.publication.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.taizhang.file.WholeFile;

/** Prints Word documents as .pdf beside them. */
public final class PdfFile {

    /** What LibreOffice may take, in seconds, before it is taken to hang: to start, and for each document. */
    private static final long TO_START = 90;

    private static final long PER_DOCUMENT = 20;

    private PdfFile() {}

    /**
     * Prints documents, all with one start of LibreOffice.
     *
     * @return the files written, of the documents' names, in their order
     * @throws IOException if one couldn't be printed; none is written then
     */
    public static List<Path> print(List<Path> documents, LibreOffice office) throws IOException {
        if (documents.isEmpty()) {
            return List.of();
        }
        try (PrintFolder folder = new PrintFolder()) {
            List<String> arguments = new ArrayList<>(
                    List.of("--convert-to", "pdf", "--outdir", folder.out().toString()));
            for (int number = 0; number < documents.size(); number++) {
                Path copy = folder.in().resolve(number + ".docx");
                Files.copy(documents.get(number), copy);
                arguments.add(copy.toString());
            }
            office.run(folder, arguments, TO_START + PER_DOCUMENT * documents.size());
            return collect(documents, folder);
        }
    }

    private static List<Path> collect(List<Path> documents, PrintFolder folder) throws IOException {
        for (int number = 0; number < documents.size(); number++) {
            if (!Files.exists(printed(folder, number))) {
                throw new IOException(
                        "LibreOffice 没有写出 " + beside(documents.get(number)).getFileName() + "：" + folder.lastWords());
            }
        }
        List<Path> written = new ArrayList<>();
        for (int number = 0; number < documents.size(); number++) {
            Path from = printed(folder, number);
            Path target = beside(documents.get(number));
            WholeFile.write(target, out -> Files.copy(from, out));
            written.add(target);
        }
        return written;
    }

    private static Path printed(PrintFolder folder, int number) {
        return folder.out().resolve(number + ".pdf");
    }

    private static Path beside(Path document) {
        return document.resolveSibling(document.getFileName().toString().replaceFirst("\\.docx$", "") + ".pdf");
    }
}
