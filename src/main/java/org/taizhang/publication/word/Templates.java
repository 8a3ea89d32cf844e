package org.taizhang.publication.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.taizhang.message.Words;
import org.taizhang.publication.PaperKind;

/**
 * An office's Word templates: the files of a folder, {@code bulletin.docx}, {@code notice.docx} and {@code agenda.docx}, and the
 * standard one where a file isn't there. Each is read once.
 */
public final class Templates {

    private final Path folder;
    private final Map<PaperKind, byte[]> read = new EnumMap<>(PaperKind.class);

    /** The templates of a folder, which need not be there. */
    public Templates(Path folder) {
        this.folder = folder;
    }

    /**
     * Looks at every template and fills it with sample data.
     *
     * @throws InvalidTemplates with every unknown, misspelt, misplaced or missing tag by its name and file
     */
    public void check() {
        List<Words> problems = new ArrayList<>();
        for (PaperKind kind : PaperKind.values()) {
            problems.addAll(check(kind));
        }
        if (!problems.isEmpty()) {
            throw new InvalidTemplates(problems);
        }
    }

    /** Where the office keeps its template of a kind. */
    Path file(PaperKind kind) {
        return folder.resolve(kind.fileName());
    }

    /** The template, to be filled and closed. */
    XWPFDocument open(PaperKind kind) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(read(kind)));
    }

    private synchronized byte[] read(PaperKind kind) throws IOException {
        byte[] bytes = read.get(kind);
        if (bytes == null) {
            bytes = bytes(kind);
            read.put(kind, bytes);
        }
        return bytes;
    }

    private List<Words> check(PaperKind kind) {
        String file = file(kind).toString();
        try {
            List<Words> problems;
            try (XWPFDocument document = open(kind)) {
                problems = new TemplateCheck(kind, file).problems(document);
            }
            if (problems.isEmpty()) {
                WordFile.write(SamplePaper.of(kind), this, OutputStream.nullOutputStream());
            }
            return problems;
        } catch (IOException | RuntimeException unreadable) {
            // POI fails on a damaged file in more ways than it declares
            return List.of(Words.of("template.unreadable", file, String.valueOf(unreadable.getMessage())));
        }
    }

    private byte[] bytes(PaperKind kind) throws IOException {
        Path file = file(kind);
        if (Files.exists(file)) {
            return Files.readAllBytes(file);
        }
        ByteArrayOutputStream standard = new ByteArrayOutputStream();
        StandardTemplate.write(kind, standard);
        return standard.toByteArray();
    }
}
