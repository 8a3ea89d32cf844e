package org.taizhang.publication.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.publication.PaperKind;
import org.taizhang.publication.word.InvalidTemplates;
import org.taizhang.publication.word.Papers;
import org.taizhang.publication.word.Templates;
import org.taizhang.publication.word.WordFile;

class LibreOfficeTest {

    @TempDir
    Path folder;

    @Test
    void itIsLookedForAndNeverAssumed() throws IOException {
        assertThat(LibreOffice.find(LibreOffice.AUTO, folder.toString())).isEmpty();
        Path program = program("soffice", "exit 0");
        assertThat(LibreOffice.find(LibreOffice.AUTO, "/nowhere:" + folder)
                        .orElseThrow()
                        .program())
                .isEqualTo(program);
        assertThat(LibreOffice.find(program.toString(), "")).isPresent();
        assertThat(LibreOffice.find(LibreOffice.OFF, folder.toString())).isEmpty();
        assertThat(LibreOffice.find(folder.resolve("missing").toString(), folder.toString()))
                .isEmpty();
    }

    @Test
    void oneThatHangsIsEnded() throws IOException {
        Path begun = folder.resolve("begun");
        LibreOffice hanging = LibreOffice.find(
                        program("soffice", "echo $$ > " + begun + "; sleep 600").toString(), "")
                .orElseThrow();
        try (PrintFolder work = new PrintFolder()) {
            assertThatThrownBy(() -> hanging.run(work, List.of(), 2))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("2 秒");
        }
        long pid = Long.parseLong(Files.readString(begun).strip());
        ProcessHandle.of(pid).ifPresent(process -> process.onExit().join());
        assertThat(ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false))
                .isFalse();
    }

    @Test
    void oneThatFailsSaysWhy() throws IOException {
        Path document = Files.writeString(folder.resolve("通报.docx"), "");
        LibreOffice failing = LibreOffice.find(
                        program("soffice", "echo 没有字体; exit 3").toString(), "")
                .orElseThrow();
        LibreOffice idle =
                LibreOffice.find(program("idle", "exit 0").toString(), "").orElseThrow();
        assertThatThrownBy(() -> PdfFile.print(List.of(document), failing)).hasMessageContaining("3：没有字体");
        assertThatThrownBy(() -> PdfFile.print(List.of(document), idle)).hasMessageContaining("通报.pdf");
    }

    /** An office edits its template in LibreOffice, which rewrites all of the file. */
    @Test
    void aTemplateSavedInLibreOfficeStillServes() throws IOException {
        LibreOffice office =
                LibreOffice.find(LibreOffice.AUTO, System.getenv("PATH")).orElse(null);
        assumeTrue(office != null, "LibreOffice is not installed");
        for (PaperKind kind : PaperKind.values()) {
            resave(office, Path.of("data/templates").resolve(kind.fileName()));
        }
        Templates templates = new Templates(folder);
        templates.check();
        Path target = folder.resolve("written.docx");
        WordFile.write(Papers.bulletin(true), templates, target);
        try (XWPFDocument file = read(target)) {
            assertThat(file.getParagraphs().stream().map(XWPFParagraph::getText))
                    .contains("前郭县人民法院文件", "前法评〔2026〕10号", "一、基本情况", "2026年11月5日");
            assertThat(styleOf(file, "一、基本情况")).isEqualTo("公文一级标题");
            assertThat(styleOf(file, "特此通报。")).isEqualTo("公文正文");
            assertThat(file.getTables().get(0).getRow(0).isRepeatHeader()).isTrue();
            assertThat(file.getCharts()).hasSize(3);
        }
        assertThat(PdfFile.print(List.of(target), office)).allMatch(Files::isRegularFile);
    }

    @Test
    void aTagMisspeltInLibreOfficeIsRefusedByName() throws IOException {
        LibreOffice office =
                LibreOffice.find(LibreOffice.AUTO, System.getenv("PATH")).orElse(null);
        assumeTrue(office != null, "LibreOffice is not installed");
        Path changed = folder.resolve("changed").resolve("bulletin.docx");
        Files.createDirectories(changed.getParent());
        try (XWPFDocument template = read(Path.of("data/templates/bulletin.docx"));
                var out = Files.newOutputStream(changed)) {
            template.getParagraphs().stream()
                    .filter(paragraph -> paragraph.getText().equals("{{成文日期}}"))
                    .forEach(paragraph -> paragraph.getRuns().get(0).setText("{{成文日其}}", 0));
            template.write(out);
        }
        resave(office, changed);
        assertThatThrownBy(() -> new Templates(folder).check())
                .isInstanceOf(InvalidTemplates.class)
                .hasMessageContaining("{{成文日其}}")
                .hasMessageContaining("bulletin.docx");
    }

    private void resave(LibreOffice office, Path template) throws IOException {
        try (PrintFolder work = new PrintFolder()) {
            office.run(
                    work,
                    List.of(
                            "--convert-to",
                            "docx:MS Word 2007 XML",
                            "--outdir",
                            folder.toString(),
                            template.toAbsolutePath().toString()),
                    120);
        }
    }

    private static String styleOf(XWPFDocument file, String text) {
        return file.getParagraphs().stream()
                .filter(paragraph -> paragraph.getText().equals(text))
                .map(paragraph ->
                        file.getStyles().getStyle(paragraph.getStyle()).getName())
                .findFirst()
                .orElseThrow();
    }

    private static XWPFDocument read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return new XWPFDocument(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Path program(String name, String script) throws IOException {
        Path program = Files.writeString(folder.resolve(name), "#!/bin/sh\n" + script + "\n");
        assertThat(program.toFile().setExecutable(true)).isTrue();
        return program;
    }
}
