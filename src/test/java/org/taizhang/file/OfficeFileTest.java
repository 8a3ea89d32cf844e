package org.taizhang.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfficeFileTest {

    private static final Instant STAMP = Instant.parse("2026-11-05T00:00:00Z");

    @TempDir
    Path folder;

    @Test
    void aFileAppearsWholeInFoldersThatAreMade() throws IOException {
        Path target = folder.resolve("a/b/通报.txt");
        WholeFile.write(target, out -> out.write("全文".getBytes(StandardCharsets.UTF_8)));
        assertThat(target).hasContent("全文");
        assertThat(names(target.getParent())).containsExactly("通报.txt");
    }

    @Test
    void aFailureLeavesTheEarlierFileAndNothingElse() throws IOException {
        Path target = Files.writeString(folder.resolve("台账.txt"), "旧");
        assertThatThrownBy(() -> WholeFile.write(target, out -> {
                    out.write(new byte[100_000]);
                    throw new IOException("disk full");
                }))
                .hasMessage("disk full");
        assertThat(target).hasContent("旧");
        assertThat(names(folder)).containsExactly("台账.txt");
    }

    @Test
    void whatAKilledWriterLeftGoesWithTheNextFileAndNothingElse() throws IOException {
        Files.writeString(folder.resolve("台账.xlsx." + UUID.randomUUID() + ".part"), "半");
        Files.writeString(folder.resolve("别人的.part"), "不是本程序的");
        Path outer = folder.resolve("通报.docx");
        Path inner = folder.resolve("回执.xlsx");

        WholeFile.write(outer, out -> {
            out.write('1');
            WholeFile.write(inner, other -> other.write('2'));
        });

        assertThat(outer).hasContent("1");
        assertThat(inner).hasContent("2");
        assertThat(names(folder)).containsExactlyInAnyOrder("别人的.part", "回执.xlsx", "通报.docx");
    }

    @Test
    void theSameContentGivesTheSameBytesWhateverTheTimeOfWriting() throws IOException {
        Path one = folder.resolve("one.xlsx");
        Path other = folder.resolve("other.xlsx");
        OfficeFile.write(one, STAMP, out -> pack(out, "2026-11-05T01:02:03Z", 1_000_000_000_000L));
        OfficeFile.write(other, STAMP, out -> pack(out, "2031-01-01T09:08:07Z", 1_500_000_000_000L));
        assertThat(one).hasSameBinaryContentAs(other);
        assertThat(names(folder)).containsExactly("one.xlsx", "other.xlsx");
    }

    private static void pack(OutputStream out, String created, long time) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        ZipEntry entry = new ZipEntry("docProps/core.xml");
        entry.setTime(time);
        zip.putNextEntry(entry);
        zip.write(("<p><dcterms:created xsi:type=\"dcterms:W3CDTF\">" + created + "</dcterms:created></p>")
                .getBytes(StandardCharsets.UTF_8));
        zip.finish();
    }

    private static List<String> names(Path place) throws IOException {
        try (Stream<Path> files = Files.list(place)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void saysWhyItCouldNotBeWrittenWhateverTheLibraryMakesOfIt() {
        assertThatThrownBy(() -> new HonestOutput(new OutputStream() {
                            @Override
                            public void write(int octet) throws IOException {
                                throw new IOException("No space left on device");
                            }
                        })
                        .take(out -> {
                            try {
                                out.write(1);
                            } catch (IOException hidden) {
                                throw new IllegalStateException("fail to save");
                            }
                        }))
                .isInstanceOf(IOException.class)
                .hasMessage("No space left on device");
    }
}
