package org.taizhang.intake.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LimitTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";

    @TempDir
    Path folder;

    /** A workbook that needs exactly: 3 rows, 4 columns, 12 characters, 2 ranges, 7 entries, texts of 6 characters. */
    private Path workbook() throws IOException {
        return HandMade.withSheet("""
                        <worksheet %s><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row><row r="2"/>\
                        <row r="3"><c r="D3" t="s"><v>0</v></c><c r="Z3"/></row><row r="9"><c r="A9"><v>1</v></c></row>\
                        </sheetData><mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="A4:B5"/></mergeCells></worksheet>""".formatted(HandMade.MAIN))
                .sharedStrings("<si><r><t>一二三</t></r><r><t>四五六</t></r></si>")
                .save(folder);
    }

    @Test
    void everyLimitIsHeldExactly() throws IOException {
        Path path = workbook();
        long bytes = Files.size(path);
        long inflated;
        try (ZipFile zip = new ZipFile(path.toFile())) {
            inflated = zip.stream().mapToLong(ZipEntry::getSize).sum();
        }
        // header, six characters of two bytes, and the place in the index
        long strings = 4 + 12 + 4;
        Limits enough = new Limits(bytes, 7, inflated, 12, 3, 4, 6, strings, 2, 1);

        assertThat(Reading.of(path, enough).first()).hasSize(3);
        assertRefused(
                path, new Limits(bytes - 1, 7, inflated, 12, 3, 4, 6, strings, 2, 1), Limit.FILE_BYTES, bytes - 1, "");
        assertRefused(path, new Limits(bytes, 6, inflated, 12, 3, 4, 6, strings, 2, 1), Limit.ENTRIES, 6, "");
        assertRefused(
                path,
                new Limits(bytes, 7, inflated - 1, 12, 3, 4, 6, strings, 2, 1),
                Limit.INFLATED_BYTES,
                inflated - 1,
                "xl/styles.xml");
        assertRefused(path, new Limits(bytes, 7, inflated, 11, 3, 4, 6, strings, 2, 1), Limit.CHARACTERS, 11, SHEET);
        assertRefused(path, new Limits(bytes, 7, inflated, 12, 2, 4, 6, strings, 2, 1), Limit.ROWS, 2, SHEET);
        assertRefused(path, new Limits(bytes, 7, inflated, 12, 3, 3, 6, strings, 2, 1), Limit.COLUMNS, 3, SHEET);
        assertRefused(
                path,
                new Limits(bytes, 7, inflated, 12, 3, 4, 5, strings, 2, 1),
                Limit.CELL_CHARACTERS,
                5,
                "xl/sharedStrings.xml");
        assertRefused(
                path,
                new Limits(bytes, 7, inflated, 12, 3, 4, 6, strings - 1, 2, 1),
                Limit.SHARED_STRING_BYTES,
                strings - 1,
                "xl/sharedStrings.xml");
        assertRefused(path, new Limits(bytes, 7, inflated, 12, 3, 4, 6, strings, 1, 1), Limit.MERGED_RANGES, 1, SHEET);
    }

    @Test
    void timeIsLimitedButNotTheConsumers() throws IOException {
        AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 1);
        Limits limits = ShippedLimits.LIMITS;
        long aDay = TimeUnit.DAYS.toNanos(1);
        try (Workbook workbook = Workbook.open(workbook(), limits, nanos::get, () -> false)) {
            Sheet sheet = workbook.sheets().get(0);

            assertThat(workbook.read(sheet, row -> nanos.addAndGet(aDay)).rows())
                    .isEqualTo(3);
            nanos.addAndGet(aDay);
            Refused refused = catchThrowableOfType(Refused.class, () -> workbook.read(sheet, row -> {}));
            assertThat(refused.reason()).isEqualTo(new Reason.OverLimit(Limit.SECONDS, limits.secondsPerFile(), SHEET));
        }
    }

    @Test
    void aSmallTableThatIsUsedEndlesslyIsStopped() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int row = 1; row <= 20_000; row++) {
            rows.append("<row><c t='s'><v>0</v></c></row>");
        }
        Path path = HandMade.withRows(rows.toString())
                .sharedStrings("<si><t>" + "长".repeat(32_767) + "</t></si>")
                .save(folder);

        assertThat(Files.size(path)).isLessThan(10_000);
        assertRefused(path, ShippedLimits.LIMITS, Limit.CHARACTERS, 500_000_000, SHEET);
    }

    @Test
    void tooManyStylesAreRefused() throws IOException {
        Path path = HandMade.withRows("").styles("", "<xf/>".repeat(65_537)).save(folder);

        assertRefused(path, ShippedLimits.LIMITS, Limit.STYLES, 65_536, "xl/styles.xml");
    }

    static Stream<String> burdensOnTheParser() {
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < 200_000; i++) {
            names.append("<n").append(i).append("/>");
        }
        return Stream.of(
                "<n>".repeat(1_001) + "</n>".repeat(1_001),
                names.toString(),
                "<n a='" + "1".repeat(2 << 20) + "'/>",
                "<!--" + "1".repeat(2 << 20) + "-->");
    }

    @ParameterizedTest
    @MethodSource("burdensOnTheParser")
    void whatBurdensTheParserIsRefused(String burden) throws IOException {
        Path path = HandMade.withRows(burden).save(folder);
        Refused refused = catchThrowableOfType(Refused.class, () -> Reading.of(path));

        assertThat(((Reason.OverLimit) refused.reason()).limit()).isEqualTo(Limit.XML);
    }

    @Test
    void limitsThatMeanNothingAreNotAccepted() {
        assertThatThrownBy(() -> new Limits(1, 1, 1, 1, 0, 1, 1, 1, 1, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("rows must be positive: 0");
        assertThatThrownBy(() -> new Limits(1, 1, 1, 1, 1, 1, 50_001, 1, 1, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("cellCharacters must be at most 50000: 50001");
    }

    private static void assertRefused(Path path, Limits limits, Limit limit, long allowed, String part) {
        Refused refused = catchThrowableOfType(Refused.class, () -> Reading.of(path, limits));
        assertThat(refused.reason()).isEqualTo(new Reason.OverLimit(limit, allowed, part));
    }
}
