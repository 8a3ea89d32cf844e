package org.taizhang.intake.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** F009 and F010: what a readable workbook must not contain. */
class ForbiddenContentTest {

    private static final String TYPES = "[Content_Types].xml";
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {TYPES, "_rels/.rels", "xl/workbook.xml", "xl/styles.xml", "xl/sharedStrings.xml", SHEET})
    void aDoctypeInAnyPartUsedIsRefused(String part) throws IOException {
        HandMade made = workbook();
        String doctype = "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/hostname'>]><";
        Path path = made.replaceFirst(part, "<", doctype).save(folder);

        assertThat(refusal(path).reason()).isEqualTo(new Reason.Forbidden(Reason.Forbidden.Kind.DOCTYPE, part));
    }

    @ParameterizedTest
    @ValueSource(strings = {"XL/Worksheets/SHEET1.xml", "xl\\worksheets\\sheet1.xml", "xl/Styles.xml"})
    void twoPartsOfOneNameAreRefused(String name) throws IOException {
        Path path = workbook().part(name, "<a/>").save(folder);

        assertThat(refusal(path).reason())
                .isEqualTo(new Reason.Forbidden(Reason.Forbidden.Kind.DUPLICATE_PART, name.replace('\\', '/')));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/xl/a.xml", "../a.xml", "xl/../../a.xml", "xl/..", "C:/a.xml", "..\\a.xml", "xl//a.xml"})
    void namesThatLeaveThePackageAreRefused(String name) throws IOException {
        Path path = workbook().part(name, "<a/>").save(folder);

        assertThat(refusal(path).reason())
                .isEqualTo(new Reason.Forbidden(Reason.Forbidden.Kind.PART_NAME, name.replace('\\', '/')));
    }

    static Stream<Arguments> activeContent() {
        return Stream.of(
                Arguments.of(workbook().part("xl/vbaProject.bin", "x"), "a.xlsx", Reason.ActiveContent.Kind.MACROS),
                Arguments.of(
                        workbook()
                                .replace(
                                        TYPES,
                                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                                        "application/vnd.ms-excel.sheet.macroEnabled.main+xml"),
                        "a.xlsm",
                        Reason.ActiveContent.Kind.MACROS),
                Arguments.of(
                        workbook()
                                .replace(
                                        TYPES,
                                        "</Types>",
                                        "<Override PartName='/xl/other/a.xml'"
                                                + " ContentType='application/vnd.ms-excel.macrosheet+xml'/></Types>")
                                .part("xl/other/a.xml", "<a/>"),
                        "a.xlsx",
                        Reason.ActiveContent.Kind.MACRO_SHEET),
                Arguments.of(
                        workbook().part("xl/activeX/activeX1.xml", "<a/>"),
                        "a.xlsx",
                        Reason.ActiveContent.Kind.ACTIVE_X));
    }

    @ParameterizedTest
    @MethodSource("activeContent")
    void whatCouldRunIsRefused(HandMade made, String name, Reason.ActiveContent.Kind kind) throws IOException {
        Refused refused = refusal(made.save(folder, name));

        assertThat(refused.code()).isEqualTo(FileCode.F009);
        assertThat(((Reason.ActiveContent) refused.reason()).kind()).isEqualTo(kind);
    }

    @Test
    void commentsAndUnusedPartsAreNoReasonToRefuse() throws IOException {
        Path path = workbook()
                .part("xl/comments1.xml", "<comments %s/>".formatted(HandMade.MAIN))
                .part("xl/media/image1.png", "not XML")
                .save(folder, "大写.XLSX");

        assertThat(Reading.of(path).cells()).hasSize(1);
    }

    private static HandMade workbook() {
        return HandMade.withRows("<row r='1'><c r='A1'><v>1</v></c></row>");
    }

    private static Refused refusal(Path path) {
        return catchThrowableOfType(Refused.class, () -> Reading.of(path));
    }
}
