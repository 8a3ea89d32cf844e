package org.taizhang.publication.word;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlObject;
import org.taizhang.file.OfficeFile;
import org.taizhang.publication.Block;
import org.taizhang.publication.Paper;
import org.taizhang.publication.PaperTag;
import org.taizhang.publication.PaperTag.Content;

/** Writes documents as .docx by filling the office's templates; the same paper and template give the same bytes. */
public final class WordFile {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Paper paper;
    private final XWPFDocument document;
    private final StyleIds styles;

    private WordFile(Paper paper, XWPFDocument document) {
        this.paper = paper;
        this.document = document;
        this.styles = StyleIds.of(document);
    }

    /** Writes the file whole, or replaces it. */
    public static void write(Paper paper, Templates templates, Path target) throws IOException {
        OfficeFile.write(target, stamp(paper.dated()), out -> write(paper, templates, out));
    }

    /** The bytes that the file would have. */
    public static byte[] bytes(Paper paper, Templates templates) throws IOException {
        return OfficeFile.bytes(stamp(paper.dated()), out -> write(paper, templates, out));
    }

    static void write(Paper paper, Templates templates, OutputStream out) throws IOException {
        try (XWPFDocument document = templates.open(paper.kind())) {
            WordFile file = new WordFile(paper, document);
            file.describe();
            file.fillTexts();
            file.fillBodies();
            Signature.arrange(document, file.styles);
            document.write(out);
        }
    }

    private static Instant stamp(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    private void describe() {
        POIXMLProperties.CoreProperties properties = document.getProperties().getCoreProperties();
        properties.setTitle(paper.title());
        properties.setCreator(paper.author());
        properties.getUnderlyingProperties().setCreatedProperty(Optional.of(Date.from(stamp(paper.dated()))));
    }

    private void fillTexts() {
        for (TagLine line : TagLine.of(document)) {
            List<PaperTag> tags = line.tags().stream()
                    .map(name -> paper.kind().tag(name).orElseThrow())
                    .toList();
            if (tags.isEmpty() || tags.get(0).content() == Content.BLOCKS) {
                continue;
            }
            boolean goes = line.isOnlyTags()
                    && tags.stream()
                            .allMatch(tag -> tag.content() == Content.LINE
                                    && paper.text(tag.name()).isEmpty());
            Optional<XWPFParagraph> own = goes ? bodyParagraph(line.paragraph()) : Optional.empty();
            if (own.isPresent()) {
                document.removeBodyElement(document.getPosOfParagraph(own.get()));
            } else {
                line.fill(paper::text);
            }
        }
    }

    private void fillBodies() throws IOException {
        for (TagLine line : TagLine.of(document)) {
            for (String tag : line.tags()) {
                XWPFParagraph place = bodyParagraph(line.paragraph()).orElseThrow();
                List<Block> blocks = paper.body(tag);
                new BlockWriter(document, styles, place).write(blocks);
            }
        }
    }

    private Optional<XWPFParagraph> bodyParagraph(XmlObject element) {
        return document.getParagraphs().stream()
                .filter(paragraph -> paragraph.getCTP() == element)
                .findFirst();
    }
}
