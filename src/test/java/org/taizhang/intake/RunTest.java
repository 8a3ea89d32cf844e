package org.taizhang.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taizhang.message.Code;

/** The files of a run are read together: neither their order nor how rows are spread over them matters. */
class RunTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void rowsMayBeSpreadOverFilesInAnyOrder(long seed) throws Exception {
        Office together = new Office(folder);
        WorkbookBuilder whole = new WorkbookBuilder();
        rows().forEach(row -> row.accept(whole));
        assertThat(together.upload(whole).errors()).isEmpty();

        Random random = new Random(seed);
        List<Consumer<WorkbookBuilder>> shuffled = new ArrayList<>(rows());
        Collections.shuffle(shuffled, random);
        WorkbookBuilder[] files = new WorkbookBuilder[1 + random.nextInt(4)];
        Arrays.setAll(files, i -> new WorkbookBuilder().officer("0001", "王堃"));
        shuffled.forEach(row -> row.accept(files[random.nextInt(files.length)]));
        Office apart = new Office(folder);
        assertThat(apart.upload(files).errors()).isEmpty();

        assertThat(contents(apart)).isEqualTo(contents(together));
        assertThat(apart.upload(whole).outcomes()).isEmpty();
    }

    private static List<Consumer<WorkbookBuilder>> rows() {
        List<Consumer<WorkbookBuilder>> rows = new ArrayList<>();
        rows.add(book -> book.officer("0001", "王堃"));
        rows.add(book -> book.officer("0002", "李平"));
        for (String no : new String[] {"A", "B", "C", "D"}) {
            rows.add(book -> book.registration(no));
            rows.add(book -> book.participant(no, "0001", "王堃"));
            rows.add(book -> book.participant(no, "0002", "李平", "身份=书记员"));
            rows.add(book -> book.finding(no, "17-1", "工号=0001"));
            rows.add(book -> book.finding(no, "17-1", "工号=0002", "差错序号=2"));
            rows.add(book -> book.finding(no, "18-2"));
        }
        return rows;
    }

    private static Map<RowKey, RowContent> contents(Office office) {
        Map<RowKey, RowContent> contents = new TreeMap<>();
        office.stored.forEach((key, row) -> contents.put(key, row.content()));
        return contents;
    }

    @Test
    void nothingOfADamagedFileIsApplied() throws Exception {
        Path sound = new WorkbookBuilder()
                .registration("A")
                .participant("A", "0001", "王坤")
                .write(folder.resolve("sound.xlsx"));
        Path damaged = folder.resolve("damaged.xlsx");
        damage(sound, "xl/worksheets/sheet2.xml", damaged);
        Path other = new WorkbookBuilder()
                .registration("B")
                .participant("B", "0001", "王堃")
                .write(folder.resolve("other.xlsx"));
        Office office = new Office(folder);

        Office.Upload upload = office.upload(List.of(damaged, other));

        assertThat(upload.files().get(0).refusal()).map(Problem::code).contains(Code.F003);
        assertThat(upload.errors()).isEmpty();
        assertThat(office.contents("A")).isEmpty();
        assertThat(office.contents("B")).hasSize(2);
    }

    /** Breaks a part's XML at its end, with sizes and checksums that are right. */
    private static void damage(Path from, String part, Path to) throws IOException {
        try (InputStream in = Files.newInputStream(from);
                ZipInputStream entries = new ZipInputStream(in);
                OutputStream out = Files.newOutputStream(to);
                ZipOutputStream copy = new ZipOutputStream(out)) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                byte[] bytes = entries.readAllBytes();
                copy.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().equals(part)) {
                    String xml = new String(bytes, StandardCharsets.UTF_8);
                    bytes = xml.replace("</sheetData>", "</sheetDat>").getBytes(StandardCharsets.UTF_8);
                }
                copy.write(bytes);
            }
        }
    }
}
