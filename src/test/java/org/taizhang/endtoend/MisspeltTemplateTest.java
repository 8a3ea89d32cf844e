package org.taizhang.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MisspeltTemplateTest {

    @TempDir
    private Path home;

    @Test
    void aMisspeltTagStopsTheRunBeforeAnythingIsDone() throws Exception {
        try (House house = new House(home)) {
            misspell(home.resolve("templates/bulletin.docx"));

            House.Answer night = house.run("nightly", House.SAMPLE.toString()).exits(1);
            assertThat(night.err()).contains("bulletin.docx", "不认识的标签 {{主送机构}}", "缺少标签 {{主送机关}}");
            assertThat(house.run("bulletin", "--lang", "en").exits(1).err())
                    .contains("bulletin.docx", "unknown tag {{主送机构}}");
            assertThat(house.files("archive/qianguo")).isEmpty();
            assertThat(house.files("receipts/qianguo")).isEmpty();

            house.run("import", House.SAMPLE.toString()).exits(0);
        }
    }

    private static void misspell(Path template) throws Exception {
        byte[] sound = Files.readAllBytes(template);
        try (InputStream in = new ByteArrayInputStream(sound);
                XWPFDocument document = new XWPFDocument(in);
                OutputStream out = Files.newOutputStream(template)) {
            document.getParagraphs().stream()
                    .filter(paragraph -> paragraph.getText().equals("{{主送机关}}"))
                    .forEach(paragraph -> paragraph.getRuns().get(0).setText("{{主送机构}}", 0));
            document.write(out);
        }
    }
}
