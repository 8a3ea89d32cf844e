package org.taizhang.intake.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalTest {

    private static final String TYPES = "[Content_Types].xml";
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String ROW = "<row r='1'><c r='A1'><v>1</v></c></row>";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "案号,案由\n1,2\n", "%PDF-1.7", "\u0009\u0008"})
    void whatIsNoArchiveIsNoWorkbook(String content) throws IOException {
        Path path = Files.writeString(folder.resolve("a.xlsx"), content);

        assertThat(refusal(path).reason())
                .isEqualTo(new Reason.NotAWorkbook(content.isEmpty() ? Reason.Found.EMPTY : Reason.Found.UNRECOGNISED));
    }

    static Stream<Arguments> otherArchives() {
        return Stream.of(
                Arguments.of(workbook().without(TYPES), "a.xlsx", Reason.Found.OTHER_ZIP),
                Arguments.of(
                        workbook().replace(TYPES, "spreadsheetml.sheet.main", "wordprocessingml.document.main"),
                        "a.xlsx",
                        Reason.Found.OTHER_DOCUMENT),
                Arguments.of(
                        workbook().replace(TYPES, "spreadsheetml.sheet.main", "spreadsheetml.template.main"),
                        "a.xlsx",
                        Reason.Found.OTHER_DOCUMENT),
                Arguments.of(
                        workbook()
                                .replace(
                                        TYPES,
                                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                                        "application/vnd.ms-excel.sheet.binary.macroEnabled.main"),
                        "a.xlsx",
                        Reason.Found.BINARY_WORKBOOK),
                Arguments.of(
                        workbook()
                                .replace(
                                        "_rels/.rels",
                                        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                                        "http://purl.oclc.org/ooxml/officeDocument/relationships"),
                        "a.xlsx",
                        Reason.Found.STRICT),
                Arguments.of(
                        workbook()
                                .replace(
                                        "xl/workbook.xml",
                                        "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                                        "http://purl.oclc.org/ooxml/spreadsheetml/main"),
                        "a.xlsx",
                        Reason.Found.STRICT),
                Arguments.of(workbook(), "a.xls", Reason.Found.WRONG_EXTENSION),
                Arguments.of(workbook(), "a.zip", Reason.Found.WRONG_EXTENSION),
                Arguments.of(workbook(), "a.xlsm", Reason.Found.WRONG_EXTENSION),
                Arguments.of(workbook(), "a.xlsb", Reason.Found.BINARY_WORKBOOK));
    }

    @ParameterizedTest
    @MethodSource("otherArchives")
    void otherDocumentsAreNoWorkbooks(HandMade made, String name, Reason.Found found) throws IOException {
        assertThat(refusal(made.save(folder, name)).reason()).isEqualTo(new Reason.NotAWorkbook(found));
    }

    @Test
    void anOldWorkbookIsRefusedUnderAnyName() throws IOException {
        Path path = folder.resolve("旧.xlsx");
        try (HSSFWorkbook old = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(path)) {
            old.createSheet("甲").createRow(0).createCell(0).setCellValue("EncryptedPackage");
            old.write(out);
        }

        assertThat(refusal(path).reason()).isEqualTo(new Reason.NotAWorkbook(Reason.Found.OLD_OFFICE));
    }

    @Test
    void aProtectedOldWorkbookIsRefusedAsProtected() throws IOException {
        Path path = folder.resolve("旧.xls");
        Biff8EncryptionKey.setCurrentUserPassword("机密");
        try (HSSFWorkbook old = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(path)) {
            HSSFSheet sheet = old.createSheet("甲");
            for (int row = 0; row < 300; row++) {
                sheet.createRow(row).createCell(0).setCellValue("第" + row + "行");
            }
            old.write(out);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }

        assertThat(refusal(path).code()).isEqualTo(FileCode.F002);
    }

    @ParameterizedTest
    @ValueSource(strings = {"密.xlsx", "密.xls"})
    void aProtectedWorkbookIsRefusedUnderAnyName(String name) throws Exception {
        Path plain = workbook().save(folder, "plain.xlsx");
        Path path = folder.resolve(name);
        try (POIFSFileSystem container = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(path)) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("机密");
            try (OutputStream encrypted = encryptor.getDataStream(container)) {
                Files.copy(plain, encrypted);
            }
            container.writeFilesystem(out);
        }

        assertThat(refusal(path).reason()).isEqualTo(new Reason.Encrypted());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r='1'><c r='A1'><v>1</v></c>",
                "<row r='1'><c r='A1' t='s'><v>1</v></c></row>",
                "<row r='1'><c r='A1' t='s'><v>-1</v></c></row>",
                "<row r='1'><c r='A1' t='s'><v></v></c></row>",
                "<row r='1'><c r='A1' t='x'><v>1</v></c></row>",
                "<row r='1'><c r='A1' t='b'><v>2</v></c></row>",
                "<row r='1'><c r='A1' t='e'><v/></c></row>",
                "<row r='1'><c r='A1'><v>1 2</v></c></row>",
                "<row r='1'><c r='A1'><v>NaN</v></c></row>",
                "<row r='1'><c r='A1'><v>1e1234</v></c></row>",
                "<row r='1'><c r='A1'><v>１</v></c></row>",
                "<row r='1'><c r='A1'><v>.</v></c></row>",
                "<row r='1'><c r='A1'><v>1</v><v>2</v></c></row>",
                "<row r='1'><c r='A1'><is><t>a</t></is></c></row>",
                "<row r='1'><c r='A1' t='inlineStr'><v>a</v></c></row>",
                "<row r='1'><c r='A1' s='1'><v>1</v></c></row>",
                "<row r='1'><c r='A1' s='x'><v>1</v></c></row>",
                "<row r='1'><c r='A2'><v>1</v></c></row>",
                "<row r='1'><c r='A'><v>1</v></c></row>",
                "<row r='1'><c r='1'><v>1</v></c></row>",
                "<row r='1'><c r='XFE1'><v>1</v></c></row>",
                "<row r='1'><c r='A1'><v>1</v></c><c r='A1'><v>1</v></c></row>",
                "<row r='1'><c r='B1'><v>1</v></c><c r='A1'/><c><v>2</v></c></row>",
                "<row r='1'/><row r='1'/>",
                "<row r='2'/><row r='1'/>",
                "<row r='0'/>",
                "<row r='1048577'/>",
                "<row r='1048576'/><row/>",
                "<row r='1' hidden='maybe'/>",
                "<row r='1'><c r='A1' t='str'><v>\u0001</v></c></row>",
                "<row r='1'><c r='A1' t='str'><v>&#1;</v></c></row>",
            })
    void whatCannotBeReadExactlyIsDamaged(String rows) throws IOException {
        Refused refused = refusal(HandMade.withRows(rows).save(folder));

        assertThat(refused.code()).isEqualTo(FileCode.F003);
        assertThat(((Reason.Damaged) refused.reason()).part()).isEqualTo(SHEET);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<mc:AlternateContent %s><mc:Fallback><row r='1'><c><v>1</v></c></row></mc:Fallback></mc:AlternateContent>",
                "<row r='1'><mc:AlternateContent %s><mc:Fallback><c><v>1</v></c></mc:Fallback></mc:AlternateContent></row>",
                "<row r='1'><c><mc:AlternateContent %s><mc:Fallback><v>1</v></mc:Fallback></mc:AlternateContent></c></row>",
                "<row r='1'><c t='inlineStr'><is><mc:AlternateContent %s/></is></c></row>",
            })
    void contentInAlternativesIsNotPassedOver(String rows) throws IOException {
        String namespace = "xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'";
        Refused refused = refusal(HandMade.withRows(rows.formatted(namespace)).save(folder));

        assertThat(((Reason.Damaged) refused.reason()).problem()).isEqualTo("content in alternatives");
    }

    static Stream<HandMade> brokenPackages() {
        return Stream.of(
                workbook().without("_rels/.rels"),
                workbook().without("xl/workbook.xml"),
                workbook().without("xl/_rels/workbook.xml.rels"),
                workbook().without(SHEET),
                workbook().without("xl/styles.xml"),
                workbook().without("xl/sharedStrings.xml"),
                workbook().part("xl/workbook.xml", "<workbook"),
                workbook().part("xl/workbook.xml", "<workbook/>"),
                workbook().replace("xl/workbook.xml", "甲\"", "甲\" state=\"gone\""),
                workbook().replace("xl/workbook.xml", "r:id=\"id0\"", "r:id=\"id7\""),
                workbook().replace("xl/_rels/workbook.xml.rels", "id1", "id0"),
                workbook().part(SHEET, "<worksheet %s/>".formatted(HandMade.MAIN)),
                workbook().replace(SHEET, "</worksheet>", "<sheetData/></worksheet>"),
                workbook().replace(SHEET, "</worksheet>", "<mergeCells><mergeCell/></mergeCells></worksheet>"),
                workbook()
                        .replace(
                                SHEET,
                                "</worksheet>",
                                "<mergeCells><mergeCell ref='A1:B3'/><mergeCell ref='B3:B4'/></mergeCells></worksheet>"),
                workbook().replace(SHEET, "</worksheet>", "</worksheet><a/>"),
                workbook().replace(SHEET, "<sheetData>", "<cols><col min='9' max='2' hidden='1'/></cols><sheetData>"));
    }

    @ParameterizedTest
    @MethodSource("brokenPackages")
    void aBrokenPackageIsDamaged(HandMade made) throws IOException {
        assertThat(refusal(made.save(folder)).code()).isEqualTo(FileCode.F003);
    }

    @Test
    void ofSeveralReasonsTheFirstIsGiven() throws IOException {
        HandMade everything = workbook()
                .part("xl/vbaProject.bin", "x")
                .part("xl/Styles.xml", "x")
                .part("xl/sharedStrings.xml", "<broken");
        Limits tiny = new Limits(1, 1, 1, 1, 1, 1, 1, 1, 1, 1);

        assertThat(refusal(everything.save(folder), tiny).reason())
                .isEqualTo(new Reason.OverLimit(Limit.FILE_BYTES, 1, ""));
        assertThat(refusal(everything.save(folder, "a.zip")).code()).isEqualTo(FileCode.F001);
        assertThat(refusal(everything.save(folder)).code()).isEqualTo(FileCode.F010);
        assertThat(refusal(everything.without("xl/Styles.xml").save(folder)).code())
                .isEqualTo(FileCode.F003);
    }

    @Test
    void aMissingFileIsNotCalledDamaged() {
        IOException thrown = catchThrowableOfType(
                IOException.class, () -> Workbook.open(folder.resolve("none.xlsx"), ShippedLimits.LIMITS));

        assertThat(thrown).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void whatTheConsumerThrowsIsNotTheFilesFault() throws IOException {
        Path path = workbook().save(folder);
        try (Workbook workbook = Workbook.open(path, ShippedLimits.LIMITS)) {
            IllegalStateException own = new IllegalStateException("the consumer's");
            IllegalStateException thrown = catchThrowableOfType(
                    IllegalStateException.class,
                    () -> workbook.read(workbook.sheets().get(0), row -> {
                        throw own;
                    }));

            assertThat(thrown).isSameAs(own);
        }
    }

    private static HandMade workbook() {
        return HandMade.withRows(ROW);
    }

    private static Refused refusal(Path path) {
        return refusal(path, ShippedLimits.LIMITS);
    }

    private static Refused refusal(Path path, Limits limits) {
        return catchThrowableOfType(Refused.class, () -> Reading.of(path, limits));
    }
}
