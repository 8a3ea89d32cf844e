package org.taizhang.intake.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CellReadingTest {

    private static final String STYLES = """
            <xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/>""";
    private static final String FORMATS = """
            <numFmt numFmtId="164" formatCode="0000"/>\
            <numFmt numFmtId="165" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/>""";

    @TempDir
    Path folder;

    static Stream<Arguments> oddities() {
        RawCell formula = new RawCell.FormulaWithoutValue();
        return Stream.of(
                Arguments.of("<c r='A1' t='s'><v>0</v></c>", text("张三")),
                Arguments.of("<c r='A1' t='s'><v> 1 </v></c>", text("李 四")),
                Arguments.of("<c r='A1' t='s'><v>2</v></c>", text("王五")),
                Arguments.of("<c r='A1' t='s'><v>3</v></c>", text("甲\r\n乙_x000D_\u0001")),
                Arguments.of("<c r='A1' t='s'><v>4</v></c>", text("  前后  ")),
                Arguments.of("<c r='A1' t='s'><v>5</v></c>", text("😀\ud800")),
                Arguments.of("<c r='A1' t='s'/>", RawCell.Blank.EMPTY),
                Arguments.of(
                        "<c r='A1' t='inlineStr'><is><t>内</t><rPh sb='0' eb='1'><t>nei</t></rPh></is></c>", text("内")),
                Arguments.of(
                        "<c r='A1' t='inlineStr'><is><r><rPr><b/></rPr><t>甲</t></r><r><t>乙</t></r></is></c>",
                        text("甲乙")),
                Arguments.of("<c r='A1' t='inlineStr'><is/></c>", text("")),
                Arguments.of("<c r='A1' t='str'><f>A2</f><v>结_x0041_果</v></c>", text("结A果")),
                Arguments.of("<c r='A1' t='str'><f>A2</f><v></v></c>", text("")),
                Arguments.of("<c r='A1' t='str'><f>A2</f></c>", formula),
                Arguments.of("<c r='A1'><f>A2</f><v/></c>", formula),
                Arguments.of("<c r='A1' t='str'><v><![CDATA[a<b]]>&amp;&#x4E00;</v></c>", text("a<b&一")),
                Arguments.of("<c r='A1'><f t='shared' si='0'/><v>7</v></c>", number("7")),
                Arguments.of("<c r='A1'><f t='array' ref='A1:A2'>B1:B2</f><v>8</v></c>", number("8")),
                Arguments.of(
                        "<c r='A1'><v>0.1000000000000000055511151231257827</v></c>",
                        number("0.1000000000000000055511151231257827")),
                Arguments.of("<c r='A1' t='n'><v>\n 1.5E-3 </v></c>", number("1.5E-3")),
                Arguments.of("<c r='A1'><v></v></c>", RawCell.Blank.EMPTY),
                Arguments.of("<c r='A1'/>", RawCell.Blank.EMPTY),
                Arguments.of("<c r='A1' s='2'><v>12</v></c>", new RawCell.Number("12", new NumberFormat("0000"))),
                Arguments.of("<c r='A1' s='1'><v>45658</v></c>", date("45658", "2025-01-01T00:00")),
                Arguments.of("<c r='A1' s='3'><v>45658.75</v></c>", date("45658.75", "2025-01-01T18:00")),
                Arguments.of("<c r='A1' s='1'><v>60</v></c>", new RawCell.DateTime("60", Optional.empty())),
                Arguments.of("<c r='A1' t='d'><v>2026-01-02</v></c>", date("2026-01-02", "2026-01-02T00:00")),
                Arguments.of(
                        "<c r='A1' t='d'><v>2026-01-02T03:04:05Z</v></c>",
                        date("2026-01-02T03:04:05Z", "2026-01-02T03:04:05")),
                Arguments.of(
                        "<c r='A1' t='d'><v>2026-02-30</v></c>", new RawCell.DateTime("2026-02-30", Optional.empty())),
                Arguments.of("<c r='A1' t='b'><v>1</v></c>", new RawCell.Bool(true)),
                Arguments.of("<c r='A1' t='b'><v>0</v></c>", new RawCell.Bool(false)),
                Arguments.of("<c r='A1' t='e'><f>NA()</f><v>#N/A</v></c>", new RawCell.ErrorValue("#N/A")),
                Arguments.of(
                        "<c r='A1'><extLst><ext><x:v xmlns:x='urn:x'>9</x:v></ext></extLst><v>6</v></c>", number("6")));
    }

    @ParameterizedTest
    @MethodSource("oddities")
    void everyKindOfCellIsReadExactly(String cell, RawCell expected) throws IOException {
        Path path = HandMade.withRows("<row r='1'>" + cell + "<c r='C1'><v>1</v></c></row>")
                .sharedStrings("""
                        <si><t>张三</t><rPh sb="0" eb="2"><t>zhangsan</t></rPh><phoneticPr fontId="1"/></si>\
                        <si><r><rPr><b/></rPr><t xml:space="preserve">李 </t></r><r><t>四</t></r></si>\
                        <si><t>王</t><x:y xmlns:x="urn:x"><x:t>六</x:t></x:y><r><t>五</t></r></si>\
                        <si><t>甲_x000D_
                        乙_x005F_x000D__x0001_</t></si>\
                        <si><t xml:space="preserve">  前后  </t></si>\
                        <si><t>_xD83D__xDE00__xD800_</t></si>""")
                .styles(FORMATS, STYLES)
                .save(folder);

        assertThat(Reading.of(path).first().get(0).at(0)).isEqualTo(expected);
    }

    @Test
    void aDateSystemFrom1904IsHeeded() throws IOException {
        Path path = HandMade.withRows("<row r='1'><c r='A1' s='1'><v>44196</v></c></row>")
                .styles(FORMATS, STYLES)
                .replace("xl/workbook.xml", "<sheets>", "<workbookPr date1904='true'/><sheets>")
                .save(folder);

        assertThat(Reading.of(path).cells()).isEqualTo(Map.of("甲!A1", date("44196", "2025-01-01T00:00")));
    }

    @Test
    void rowsAndCellsWithoutReferenceTakeTheNextPlace() throws IOException {
        Path path = HandMade.withRows("""
                        <row><c><v>1</v></c><c><v>2</v></c></row>\
                        <row r="3"><c r="D3"><v>6</v></c><c r="B3"><v>7</v></c></row>\
                        <row r="5"><c r="C5"><v>3</v></c><c><v>4</v></c></row>\
                        <row/><row><c/><c><v>5</v></c></row>""").save(folder);

        assertThat(Reading.of(path).cells())
                .isEqualTo(Map.of(
                        "甲!A1", number("1"),
                        "甲!B1", number("2"),
                        "甲!C5", number("3"),
                        "甲!D5", number("4"),
                        "甲!B7", number("5"),
                        "甲!D3", number("6"),
                        "甲!B3", number("7")));
    }

    @Test
    void prefixesOtherNamespacesAndUtf16MakeNoDifference() throws IOException {
        Path path = HandMade.withSheet("""
                        <x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:o="urn:o">\
                        <x:cols><x:col min="2" max="16384" hidden="1"/></x:cols><o:sheetData><o:row/></o:sheetData>\
                        <x:sheetData><x:row r="1" o:hidden="1"><o:c r="A1"><o:v>9</o:v></o:c>\
                        <x:c o:t="e" r="B1" t="str"><x:v>值</x:v></x:c></x:row></x:sheetData>\
                        <x:mergeCells><x:mergeCell ref="B1:C2"/></x:mergeCells></x:worksheet>""")
                .utf16("xl/worksheets/sheet1.xml")
                .utf16("xl/sharedStrings.xml")
                .utf16("xl/workbook.xml")
                .save(folder);
        Reading reading = Reading.of(path);

        assertThat(reading.cells()).isEqualTo(Map.of("甲!B1", text("值")));
        assertThat(reading.first().get(0).at(2)).isEqualTo(RawCell.Blank.COVERED);
        assertThat(reading.firstReading()).isEqualTo(new SheetReading(1, 0, List.of(1)));
    }

    @Test
    void blanksUnderMergedRangesAreTold() throws IOException {
        Path path = HandMade.withSheet("""
                        <worksheet %s><sheetData><row r="2"><c r="B2"><v>1</v></c><c r="E2"><v>1</v></c></row>\
                        <row r="3"><c r="B3"/><c r="C3"><v>5</v></c></row><row r="9"><c r="A9"><v>1</v></c></row></sheetData>\
                        <mergeCells><mergeCell ref="B2:D3"/><mergeCell ref="F3"/></mergeCells></worksheet>""".formatted(HandMade.MAIN)).save(folder);
        Reading reading = Reading.of(path);
        Row second = reading.first().get(0);
        Row third = reading.first().get(1);
        Row ninth = reading.first().get(2);

        assertThat(second.at(1)).isEqualTo(number("1"));
        assertThat(second.at(2)).isEqualTo(RawCell.Blank.COVERED);
        assertThat(second.at(5)).isEqualTo(RawCell.Blank.EMPTY);
        assertThat(third.at(1)).isEqualTo(RawCell.Blank.COVERED);
        assertThat(third.at(2)).isEqualTo(number("5"));
        assertThat(third.at(3)).isEqualTo(RawCell.Blank.COVERED);
        assertThat(third.at(5)).isEqualTo(RawCell.Blank.EMPTY);
        assertThat(ninth.at(1)).isEqualTo(RawCell.Blank.EMPTY);
    }

    @Test
    void hiddenRowsColumnsAndSheetsAreReadAndCounted() throws IOException {
        Path path = HandMade.withSheet("""
                        <worksheet %s><cols><col min="2" max="4" hidden="1"/></cols><sheetData>\
                        <row r="1" hidden="1"><c r="C1"><v>1</v></c></row><row r="2" hidden="true"/>\
                        <row r="1048576"><c r="XFD1048576"><v>2</v></c></row></sheetData></worksheet>""".formatted(HandMade.MAIN))
                .replace("xl/workbook.xml", "r:id", "state='veryHidden' r:id")
                .save(folder);
        Reading reading = Reading.of(path, ShippedLimits.but("limit-columns", "16384"));

        assertThat(reading.cells()).isEqualTo(Map.of("甲!C1", number("1"), "甲!XFD1048576", number("2")));
        assertThat(reading.first().get(0).hidden()).isTrue();
        assertThat(reading.firstReading()).isEqualTo(new SheetReading(2, 1, List.of(2)));
        try (Workbook workbook = Workbook.open(path, ShippedLimits.LIMITS)) {
            assertThat(workbook.sheets()).containsExactly(new Sheet("甲", Sheet.Visibility.VERY_HIDDEN, 0));
        }
    }

    private static RawCell text(String text) {
        return new RawCell.Text(text);
    }

    private static RawCell number(String literal) {
        return new RawCell.Number(literal, NumberFormat.GENERAL);
    }

    private static RawCell date(String literal, String value) {
        return new RawCell.DateTime(literal, Optional.of(LocalDateTime.parse(value)));
    }
}
