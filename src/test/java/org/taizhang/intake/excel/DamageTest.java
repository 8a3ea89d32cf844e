package org.taizhang.intake.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DamageTest {

    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;

    @TempDir
    Path folder;

    private byte[] sound;
    private Map<String, RawCell> expected;

    @BeforeEach
    void writeASoundWorkbook() throws IOException {
        StringBuilder rows = new StringBuilder();
        StringBuilder strings = new StringBuilder();
        for (int row = 1; row <= 60; row++) {
            rows.append("<row r='%d'><c t='s'><v>%d</v></c><c><v>%d</v></c><c t='str'><v>%s</v></c></row>"
                    .formatted(row, row - 1, row * 7919, Integer.toHexString(row * 104729)));
            strings.append("<si><t>第%d行</t></si>".formatted(row));
        }
        Path path = HandMade.withRows(rows.toString())
                .sharedStrings(strings.toString())
                .save(folder, "sound.xlsx");
        sound = Files.readAllBytes(path);
        expected = Reading.of(path).cells();
        assertThat(expected).hasSize(180);
    }

    @Test
    void aChangedByteIsNoticedOrMakesNoDifference() throws IOException {
        Random random = new Random(20260105);
        int refused = 0;
        for (int i = 0; i < 300; i++) {
            byte[] changed = sound.clone();
            int at = random.nextInt(changed.length);
            changed[at] ^= (byte) (1 << random.nextInt(8));
            refused += refusedOrUnchanged(changed) ? 1 : 0;
        }

        assertThat(refused).isBetween(200, 300);
    }

    @Test
    void aFileCutShortIsNeverRead() throws IOException {
        Random random = new Random(20260106);
        for (int i = 0; i < 100; i++) {
            byte[] cut = Arrays.copyOf(sound, random.nextInt(sound.length));
            assertThat(refusedOrUnchanged(cut))
                    .as("cut to %d bytes", cut.length)
                    .isTrue();
        }
    }

    /** True if refused; else every cell must be what it was. */
    private boolean refusedOrUnchanged(byte[] bytes) throws IOException {
        Path path = Files.write(folder.resolve("changed.xlsx"), bytes);
        try {
            assertThat(Reading.of(path).cells()).isEqualTo(expected);
            return false;
        } catch (Refused refused) {
            return true;
        }
    }

    @Test
    void localHeadersMustAgreeWithTheDirectory() throws IOException {
        ByteBuffer name = copy();
        name.put(find(name, LOCAL) + 30, (byte) 'x');
        ByteBuffer stored = copy();
        stored.putShort(find(stored, LOCAL) + 8, (short) 0);
        ByteBuffer size = copy();
        size.putInt(find(size, LOCAL) + 22, 12345);

        assertDamaged(name, "local header differs from the central directory");
        assertDamaged(stored, "local header differs from the central directory");
        assertDamaged(size, "local header differs from the central directory");
    }

    @Test
    void theDirectorysChecksumAndSizesMustFitTheContent() throws IOException {
        ByteBuffer checksum = copy();
        checksum.putInt(find(checksum, CENTRAL) + 16, 1);
        ByteBuffer shorter = copy();
        shorter.putInt(find(shorter, CENTRAL) + 24, 5);
        ByteBuffer longer = copy();
        longer.putInt(find(longer, CENTRAL) + 24, 50_000);

        assertDamaged(checksum, "content differs from the central directory's size or CRC-32");
        assertDamaged(shorter, "longer than the central directory says");
        assertDamaged(longer, "content differs from the central directory's size or CRC-32");
    }

    @Test
    void entriesMustNotShareBytes() throws IOException {
        ByteBuffer bytes = copy();
        int first = find(bytes, CENTRAL);
        int second = find(bytes, CENTRAL, first + 1);
        bytes.putInt(second + 42, bytes.getInt(first + 42));
        Refused refused = refusal(bytes);

        assertThat(refused.code()).isEqualTo(FileCode.F003);
    }

    @Test
    void theDirectoryMustHoldExactlyItsEntries() throws IOException {
        ByteBuffer fewer = copy();
        int end = find(fewer, END);
        fewer.putShort(end + 10, (short) (fewer.getShort(end + 10) - 1));
        ByteBuffer moved = copy();
        moved.putInt(end + 16, moved.getInt(end + 16) + 1);

        assertDamaged(fewer, "central directory longer than its entries");
        assertDamaged(moved, "entry of the central directory without its mark");
    }

    @Test
    void storedEntriesKnownInAdvanceAreRead() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8);
                ZipFile from = new ZipFile(folder.resolve("sound.xlsx").toFile())) {
            for (ZipEntry entry : from.stream().toList()) {
                byte[] content = from.getInputStream(entry).readAllBytes();
                ZipEntry stored = new ZipEntry(entry.getName());
                CRC32 crc = new CRC32();
                crc.update(content);
                stored.setMethod(ZipEntry.STORED);
                stored.setSize(content.length);
                stored.setCrc(crc.getValue());
                zip.putNextEntry(stored);
                zip.write(content);
            }
        }

        assertThat(refusedOrUnchanged(bytes.toByteArray())).isFalse();
    }

    private ByteBuffer copy() {
        return ByteBuffer.wrap(sound.clone()).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static int find(ByteBuffer bytes, int signature) {
        return find(bytes, signature, 0);
    }

    private static int find(ByteBuffer bytes, int signature, int from) {
        int at = from;
        while (bytes.getInt(at) != signature) {
            at++;
        }
        return at;
    }

    private void assertDamaged(ByteBuffer bytes, String problem) throws IOException {
        assertThat(((Reason.Damaged) refusal(bytes).reason()).problem()).isEqualTo(problem);
    }

    private Refused refusal(ByteBuffer bytes) throws IOException {
        Path path = Files.write(folder.resolve("damaged.xlsx"), bytes.array());
        return catchThrowableOfType(Refused.class, () -> Reading.of(path));
    }
}
