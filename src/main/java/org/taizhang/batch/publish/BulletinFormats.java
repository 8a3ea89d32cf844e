package org.taizhang.batch.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.taizhang.file.ScratchFolder;
import org.taizhang.publication.bulletin.Bulletin;
import org.taizhang.publication.bulletin.BulletinPaper;
import org.taizhang.publication.bulletin.Renderings;
import org.taizhang.publication.html.BulletinPage;
import org.taizhang.publication.json.BulletinJson;
import org.taizhang.publication.pdf.PdfPrinter;
import org.taizhang.publication.word.Templates;
import org.taizhang.publication.word.WordFile;

/** Bulletins as .docx, as a page for the browser, with the figures behind them as .json, and as .pdf where something here prints. */
public final class BulletinFormats implements Renderings {

    private static final String WORD = "docx";
    private static final String PDF = "pdf";
    private static final String PAGE = "html";

    private final Templates templates;
    private final PdfPrinter printer;

    /** Bulletins by the office's templates, printed by that printer. */
    public BulletinFormats(Templates templates, PdfPrinter printer) {
        this.templates = templates;
        this.printer = printer;
    }

    @Override
    public SortedMap<String, byte[]> of(Bulletin bulletin) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put(WORD, WordFile.bytes(BulletinPaper.of(bulletin), templates));
        files.put(PAGE, bytes(PAGE, file -> BulletinPage.write(bulletin, file)));
        files.put(BulletinJson.KIND, BulletinJson.write(bulletin));
        return files;
    }

    @Override
    public List<Conversion> conversions() {
        return printer.isThere() ? List.of(new Printing(printer)) : List.of();
    }

    @Override
    public Set<String> converted() {
        return Set.of(PDF);
    }

    private static byte[] bytes(String kind, Writing writing) throws IOException {
        return inFolder(folder -> {
            Path file = folder.resolve("bulletin." + kind);
            writing.write(file);
            return Files.readAllBytes(file);
        });
    }

    private static <T> T inFolder(Making<T> making) throws IOException {
        try (ScratchFolder folder = ScratchFolder.of("bulletin")) {
            return making.make(folder.path());
        }
    }

    private interface Writing {
        void write(Path file) throws IOException;
    }

    private interface Making<T> {
        T make(Path folder) throws IOException;
    }

    /** Prints the .docx. */
    private record Printing(PdfPrinter printer) implements Conversion {

        @Override
        public String from() {
            return WORD;
        }

        @Override
        public String to() {
            return PDF;
        }

        @Override
        public List<byte[]> convert(List<byte[]> files) throws IOException {
            return inFolder(folder -> {
                List<Path> documents = new ArrayList<>();
                for (byte[] file : files) {
                    documents.add(Files.write(folder.resolve(documents.size() + "." + WORD), file));
                }
                List<byte[]> printed = new ArrayList<>();
                for (Path page : printer.print(documents)) {
                    printed.add(Files.readAllBytes(page));
                }
                return printed;
            });
        }
    }
}
