package org.taizhang.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.intake.FilledTemplate.at;

import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.taizhang.message.Code;

/** Oddities of workbooks, grafted onto our template: every cell is read as it was written, or refused by its code. */
class OddityTest {

    private static final FilledTemplate FILLED = new FilledTemplate("PC", 3);
    private static final String REGISTER = "评查登记";
    private static final String PEOPLE = "办案人员";
    private static final String FINDINGS = "差错认定";

    /** Lines of PC-2. */
    private static final int SECOND = 1;

    private static final int SECONDS_LAST_OFFICER = 5;
    private static final int SECONDS_NAMED_FINDING = 2;

    @TempDir
    static Path folder;

    private static Path filled;

    @BeforeAll
    static void fillIn() throws Exception {
        filled = FILLED.write(folder.resolve("filled.xlsx"));
    }

    @Test
    void withoutAnyItIsReadAsItWasWritten() throws Exception {
        Office office = new Office(folder);
        Office.Upload upload = office.upload(List.of(filled));

        assertThat(upload.problems()).isEmpty();
        assertThat(FilledTemplate.stored(office)).isEqualTo(FILLED.written());
    }

    static Stream<Arguments> otherSpellings() {
        return Stream.of(
                spelling("1904", Grafts::from1904),
                spelling("ISO 8601 dates", Grafts::isoDates),
                spelling("no references", Grafts::withoutReferences),
                spelling("inline strings", Grafts::inlineStrings),
                spelling("rich text", Grafts::richText),
                spelling("rich text, phonetic guides", parts -> Grafts.phoneticGuides(parts)),
                spelling("shared formulas with values", Grafts::sharedFormulas),
                spelling("prefixes", Grafts::prefixed),
                spelling("prefixes, inline strings", parts -> Grafts.prefixed(Grafts.inlineStrings(parts))),
                spelling("UTF-16", Grafts::utf16),
                spelling("sparse columns", Grafts::sparseColumns),
                spelling("another order of columns", Grafts::reversedColumns),
                spelling("5,000 blank rows", Grafts.blankRows(5_000)),
                spelling("header in row 10", Grafts.lower(7)),
                spelling("huge dimension", Grafts::hugeDimension),
                spelling(
                        "several",
                        parts -> Grafts.utf16(Grafts.withoutReferences(Grafts.from1904(
                                Grafts.reversedColumns(Grafts.lower(7).apply(parts)))))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("otherSpellings")
    void otherSpellingsOfTheSameAreTheSame(String oddity, UnaryOperator<Parts> graft) throws Exception {
        Office office = new Office(folder);
        Office.Upload upload = office.upload(grafted(graft));

        assertThat(upload.problems()).isEmpty();
        assertThat(FilledTemplate.stored(office)).isEqualTo(FILLED.written());
        assertThat(office.upload(List.of(filled)).outcomes())
                .as("the plain one says nothing new")
                .isEmpty();
    }

    static Stream<Arguments> otherCells() {
        String overdue = at(REGISTER, SECOND, "是否超期");
        String filed = at(REGISTER, SECOND, "立案日期");
        String number = at(PEOPLE, SECONDS_LAST_OFFICER, "工号");
        String officer = at(PEOPLE, SECONDS_LAST_OFFICER - 1, "工号");
        String provision = at(FINDINGS, SECONDS_NAMED_FINDING, "条款");
        String attending = at(FINDINGS, SECONDS_NAMED_FINDING, "出席人数");
        return Stream.of(
                cell(REGISTER, overdue, " t=\"b\"><v>1</v>"),
                cell(REGISTER, overdue, "><v>1.0</v>"),
                cell(REGISTER, overdue, " t=\"str\"><f>IF(1,\"Y\")</f><v>Y</v>"),
                cell(REGISTER, filed, " t=\"str\"><v>2025年3月6日</v>"),
                cell(REGISTER, filed, " t=\"inlineStr\"><is><t>2025．3．6</t></is>"),
                cell(REGISTER, filed, "><v>20250306</v>"),
                cell(REGISTER, filed, " t=\"d\"><v>2025-03-06T00:00:00Z</v>"),
                cell(PEOPLE, number, "><v>90017</v>"),
                cell(PEOPLE, number, "><v>9.0017E4</v>"),
                cell(FINDINGS, provision, " t=\"str\"><v>第十七条第（一）项</v>"),
                cell(FINDINGS, provision, " t=\"inlineStr\"><is><r><t>１７</t></r><r><t>-1　拼写</t></r></is>"),
                cell(FINDINGS, attending, " t=\"str\"><v><![CDATA[ ９ ]]></v>"),
                Arguments.of("0000 " + officer, Grafts.number(PEOPLE, officer, "12", "0000")),
                Arguments.of("00000 " + number, Grafts.number(PEOPLE, number, "90017.0", "00000;@")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("otherCells")
    void otherCellsThatShowTheSameAreTheSame(String oddity, UnaryOperator<Parts> graft) throws Exception {
        otherSpellingsOfTheSameAreTheSame(oddity, graft);
    }

    static Stream<Arguments> unreadable() {
        String cause = at(REGISTER, SECOND, "案由");
        String filed = at(REGISTER, SECOND, "立案日期");
        String number = at(PEOPLE, SECONDS_LAST_OFFICER, "工号");
        String provision = at(FINDINGS, SECONDS_NAMED_FINDING, "条款");
        String attending = at(FINDINGS, SECONDS_NAMED_FINDING, "出席人数");
        return Stream.of(
                wrong("E121 评查登记 5 案由", REGISTER, cause, " t=\"e\"><v>#REF!</v>"),
                wrong("E121 评查登记 5 案由", REGISTER, cause, " t=\"e\"><f>A1/0</f><v>#DIV/0!</v>"),
                wrong("E121 评查登记 5 案由", REGISTER, cause, "><f>CONCATENATE(A1,A2)</f>"),
                wrong("E121 评查登记 5 立案日期", REGISTER, filed, "><f>TODAY()</f><v></v>"),
                wrong("E121 差错认定 6 出席人数", FINDINGS, attending, " t=\"str\"><f t=\"shared\" si=\"0\"/>"),
                wrong("E127 差错认定 6 条款", FINDINGS, provision, " t=\"d\"><v>2026-01-17</v>"),
                Arguments.of(
                        "E127 差错认定 6 条款", Grafts.number(FINDINGS, provision, "46039", "m&quot;月&quot;d&quot;日&quot;")),
                Arguments.of("E127 差错认定 6 条款", Grafts.number(FINDINGS, provision, "17.1", "General")),
                wrong("E106 差错认定 6 条款", FINDINGS, provision, "><v>171</v>"),
                wrong("E127 办案人员 9 工号", PEOPLE, number, "><v>123456789012</v>"),
                wrong("E127 办案人员 9 工号", PEOPLE, number, "><v>9.0017E+20</v>"),
                wrong("E102 评查登记 5 立案日期", REGISTER, filed, " t=\"d\"><v>2025-03-06T12:00:00</v>"),
                wrong("E102 评查登记 5 立案日期", REGISTER, filed, " t=\"d\"><v>2025-02-30</v>"),
                wrong("E102 评查登记 5 立案日期", REGISTER, filed, " t=\"b\"><v>1</v>"),
                wrong("E102 评查登记 5 立案日期", REGISTER, filed, "><v>45722</v>"),
                wrong("E103 差错认定 6 出席人数", FINDINGS, attending, "><v>8.9999999999</v>"),
                wrong("E103 差错认定 6 出席人数", FINDINGS, attending, " t=\"str\"><v>九</v>"),
                wrong("E120 评查登记 5 案由", REGISTER, cause, " t=\"str\"><v>" + "长".repeat(4_001) + "</v>"),
                wrong("E122 评查登记 5 案由", REGISTER, cause, " t=\"str\"><v>离婚_x0007_纠纷</v>"),
                wrong("E122 评查登记 5 案由", REGISTER, cause, " t=\"str\"><v>_xD800_纠纷</v>"),
                wrong("E101 评查登记 5 案由", REGISTER, cause, " t=\"str\"><f>\"\"</f><v></v>"),
                Arguments.of("E123 评查登记 5 案由", (UnaryOperator<Parts>) OddityTest::mergedWithTheRowAbove),
                Arguments.of("E123 评查登记 5 案由", (UnaryOperator<Parts>)
                        parts -> Grafts.prefixed(mergedWithTheRowAbove(parts))),
                Arguments.of(
                        "E123 评查登记 5 案由", (UnaryOperator<Parts>) parts -> Grafts.utf16(mergedWithTheRowAbove(parts))));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("unreadable")
    void whatCannotBeReadExactlyRejectsItsEvaluationAlone(String error, UnaryOperator<Parts> graft) throws Exception {
        Office office = new Office(folder);
        Office.Upload upload = office.upload(grafted(graft));

        assertThat(upload.files().get(0).refusal()).isEmpty();
        assertThat(upload.errors()).containsExactly(error);
        assertThat(FilledTemplate.stored(office)).isEqualTo(FILLED.writtenBut("PC-2"));
    }

    @Test
    void escapesOfExcelAreDecodedOnce() throws Exception {
        String place = at(REGISTER, SECOND, "当事人");
        Office office = new Office(folder);
        office.upload(grafted(Grafts.cell(
                REGISTER,
                place,
                "<c r=\"%s\" t=\"str\"><v>甲_x000D_&#10;乙_x005F_x000D_丙_x4E01__xZZZZ_</v></c>".formatted(place))));

        assertThat(FilledTemplate.stored(office).get(REGISTER))
                .extracting(row -> row.get("当事人"))
                .contains("甲\n乙_x000D_丙丁_xZZZZ_");
    }

    @Test
    void hiddenRowsAndColumnsAreReadAndSaid() throws Exception {
        Office office = new Office(folder);
        Office.Upload upload = office.upload(grafted(Grafts::hidden));

        assertThat(upload.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Code.W206);
            assertThat(problem.place().sheet()).isEqualTo(REGISTER);
            assertThat(problem.words().arguments()).endsWith("1", "1");
        });
        assertThat(FilledTemplate.stored(office)).isEqualTo(FILLED.written());
    }

    @Test
    void aHeaderBelowTheTenthRowIsNotLookedFor() throws Exception {
        Office office = new Office(folder);
        Office.Upload upload = office.upload(grafted(Grafts.lower(8)));

        assertThat(upload.files().get(0).refusal().map(Problem::code)).contains(Code.F006);
        assertThat(office.stored).isEmpty();
    }

    private List<Path> grafted(UnaryOperator<Parts> graft) throws Exception {
        Parts plain = Parts.of(filled);
        Parts grafted = graft.apply(Parts.of(filled));
        assertThat(plain.used()).anyMatch(part -> !plain.text(part).equals(grafted.text(part)));
        return List.of(grafted.save(folder.resolve("grafted.xlsx")));
    }

    private static Parts mergedWithTheRowAbove(Parts parts) {
        String above = at(REGISTER, SECOND - 1, "案由");
        String place = at(REGISTER, SECOND, "案由");
        return Grafts.cell(REGISTER, place, "<c r=\"%s\" s=\"9\"/>".formatted(place))
                .apply(parts)
                .edit(
                        parts.sheet(REGISTER),
                        text -> text.replaceFirst(
                                "<mergeCells[^>]*>", "$0<mergeCell ref=\"%s:%s\"/>".formatted(above, place)));
    }

    private static Arguments spelling(String oddity, UnaryOperator<Parts> graft) {
        return Arguments.of(oddity, graft);
    }

    private static Arguments cell(String sheet, String place, String typeAndContent) {
        return Arguments.of(sheet + place + typeAndContent, replaced(sheet, place, typeAndContent));
    }

    private static Arguments wrong(String error, String sheet, String place, String typeAndContent) {
        return Arguments.of(error, replaced(sheet, place, typeAndContent));
    }

    private static UnaryOperator<Parts> replaced(String sheet, String place, String typeAndContent) {
        return Grafts.cell(sheet, place, "<c r=\"" + place + "\"" + typeAndContent + "</c>");
    }
}
