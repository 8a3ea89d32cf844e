package org.taizhang.publication.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.taizhang.message.Catalogue;
import org.taizhang.message.Language;
import org.taizhang.message.Words;
import org.taizhang.publication.PaperKind;

class TemplatesTest {

    @TempDir
    Path folder;

    @Test
    void theTemplatesThatShipAreSound() {
        assertThatCode(() -> new Templates(TemplateFiles.FOLDER).check()).doesNotThrowAnyException();
    }

    @Test
    void whereAnOfficeKeepsNoneTheStandardOnesServe() {
        assertThatCode(() -> new Templates(folder.resolve("missing")).check()).doesNotThrowAnyException();
    }

    /** Run {@link TemplateFiles} after a change of the standard. */
    @ParameterizedTest
    @EnumSource
    void theTemplatesThatShipAreTheStandardOnes(PaperKind kind) throws IOException {
        Path anew = folder.resolve("anew.docx");
        TemplateFiles.write(kind, anew);
        assertThat(parts(TemplateFiles.FOLDER.resolve(kind.fileName()))).isEqualTo(parts(anew));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {{标题}}    | {{标提}}       | template.unknown-tag   | {{标提}}
            {{标题}}    | 通报           | template.missing-tag   | {{标题}}
            {{正文}}    | 正文：{{正文}} | template.misplaced-tag | {{正文}}
            {{标题}}    | ｛｛标题｝｝   | template.broken-tag    | ｛｛标题｝｝
            {{标题}}    | {{标题}        | template.broken-tag    | {{标题}
            """)
    void aTagThatCannotBeFilledIsRefusedByName(String tag, String instead, String key, String named)
            throws IOException {
        change(document -> rewrite(document, tag, instead));
        List<Words> problems = problems();
        assertThat(problems).anySatisfy(problem -> {
            assertThat(problem.key()).isEqualTo(key);
            assertThat(problem.arguments().get(0)).endsWith("bulletin.docx");
            assertThat(problem.arguments().get(1)).isEqualTo(named);
        });
        assertThat(Catalogue.text(problems.get(0), Language.ZH)).contains("bulletin.docx");
    }

    @Test
    void tagsInTextBoxesAndFootersAreSeenToo() throws IOException {
        change(document -> {
            XWPFParagraph footer = document.getFooterList().get(0).getParagraphArray(0);
            footer.createRun().setText("{{页脚}}");
            XWPFParagraph last =
                    document.getParagraphs().get(document.getParagraphs().size() - 1);
            TagLine.of(document).stream()
                    .filter(line -> line.tags().contains("成文日期"))
                    .forEach(line -> line.fill(name -> "{{日期错}}"));
            assertThat(last.getCTP().xmlText()).contains("{{日期错}}");
        });
        assertThat(problems()).extracting(problem -> problem.arguments().get(1)).contains("{{页脚}}", "{{日期错}}");
    }

    @Test
    void aTagCutIntoPiecesIsFilledAllTheSame() throws IOException {
        change(document -> document.getParagraphs().stream()
                .filter(paragraph -> paragraph.getText().equals("{{标题}}"))
                .forEach(TemplatesTest::cut));
        Templates templates = new Templates(folder);
        templates.check();
        Path target = folder.resolve("written.docx");
        WordFile.write(Papers.bulletin(true), templates, target);
        try (InputStream in = Files.newInputStream(target);
                XWPFDocument file = new XWPFDocument(in)) {
            assertThat(file.getParagraphs()).extracting(XWPFParagraph::getText).contains("现将关于2026年10月案件质量评查情况的通报印发");
        }
    }

    @Test
    void whatIsNoWordFileIsRefusedByItsName() throws IOException {
        Files.writeString(folder.resolve("notice.docx"), "不是文档", StandardCharsets.UTF_8);
        assertThat(problems()).singleElement().satisfies(problem -> {
            assertThat(problem.key()).isEqualTo("template.unreadable");
            assertThat(problem.arguments().get(0)).endsWith("notice.docx");
        });
    }

    private static void cut(XWPFParagraph paragraph) {
        paragraph.removeRun(0);
        for (String piece : List.of("现将", "{", "{标", "题}", "}印发")) {
            XWPFRun run = paragraph.createRun();
            run.setText(piece);
            run.setBold(piece.equals("{标"));
        }
    }

    private static void rewrite(XWPFDocument document, String tag, String instead) {
        document.getParagraphs().stream()
                .filter(paragraph -> paragraph.getText().equals(tag))
                .forEach(paragraph -> paragraph.getRuns().get(0).setText(instead, 0));
    }

    private List<Words> problems() {
        return catchThrowableOfType(InvalidTemplates.class, () -> new Templates(folder).check())
                .problems();
    }

    private void change(Consumer<XWPFDocument> change) throws IOException {
        try (InputStream in = Files.newInputStream(TemplateFiles.FOLDER.resolve("bulletin.docx"));
                XWPFDocument document = new XWPFDocument(in);
                OutputStream out = Files.newOutputStream(folder.resolve("bulletin.docx"))) {
            change.accept(document);
            document.write(out);
        }
    }

    private static Map<String, String> parts(Path file) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
