package org.taizhang.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.taizhang.evaluation.Column;
import org.taizhang.message.Language;

/** What is accepted with a warning, and files that are refused for what their sheets lack. */
class WarningTest {

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}")
    @MethodSource("oddities")
    void isAcceptedWithAWarning(String expected, Consumer<WorkbookBuilder> oddity) throws Exception {
        WorkbookBuilder workbook =
                new WorkbookBuilder().registration("A", "结案日期=2024-03-01").participant("A", "0001", "王堃");
        oddity.accept(workbook);

        Office.Upload upload = new Office(folder).upload(workbook);

        assertThat(upload.errors()).isEmpty();
        assertThat(upload.warnings()).containsExactly(expected);
    }

    private static Stream<Arguments> oddities() {
        return Stream.of(
                odd("W201 差错认定 2 责任", book -> book.finding("A", "19-5", "工号=0001", "责任=次要")),
                odd("W202 评查登记 1 序号", book -> book.registration("B", "序号=2")),
                odd(
                        "W202 评查登记",
                        book -> book.cell(
                                "评查登记",
                                2,
                                "案由",
                                cell -> cell.getRow().createCell(20).setCellValue("备注"))),
                odd("W204 评查登记 3 案号", book -> book.registration("B", "案号=（2024）吉0722民初1号")),
                odd("W204 评查登记 3 案号", book -> book.registration("B", "案号=（2024）吉0721民怪1号")),
                odd("W204 评查登记 3 案号", book -> book.registration("B", "案号=（2024）吉072民初1号")),
                odd("W205 办案人员 3 作废", book -> book.participant("A", "0002", "李平", "作废=是")),
                odd(
                        "W206 评查登记",
                        book -> book.touch(
                                workbook -> workbook.getSheet("评查登记").getRow(1).setZeroHeight(true))),
                odd(
                        "W206 办案人员",
                        book -> book.touch(workbook -> workbook.getSheet("办案人员").setColumnHidden(2, true))),
                odd(
                        "W207 差错认定 2 认定日期",
                        book -> book.finding("A", "17-1", "工号=0001", "质监委会议日期=2024-05-10", "认定日期=2024-05-13")));
    }

    private static Arguments odd(String expected, Consumer<WorkbookBuilder> oddity) {
        return arguments(expected, oddity);
    }

    @Test
    void refusesAFileWithoutSheetsOfOurs() throws Exception {
        assertThat(refusal(new WorkbookBuilder().row("成绩", "姓名=王堃"))).startsWith("F005");
    }

    @Test
    void refusesAFileThatLacksRequiredColumnsAndSaysWhich() throws Exception {
        WorkbookBuilder workbook =
                new WorkbookBuilder().registration("A").without("评查登记", "案由").without("评查登记", "立案日期");

        assertThat(refusal(workbook)).startsWith("F006").contains("案由、立案日期");
    }

    @Test
    void refusesAFileInWhichAColumnStandsTwice() throws Exception {
        WorkbookBuilder workbook = new WorkbookBuilder().registration("A", "案 由=离婚纠纷");

        assertThat(refusal(workbook)).startsWith("F006").contains("两列");
    }

    @Test
    void refusesAFileWithoutDataRows() throws Exception {
        WorkbookBuilder workbook = new WorkbookBuilder().headers("人员名册", "工号", "姓名", "部门");

        assertThat(refusal(workbook)).startsWith("F008");
    }

    @Test
    void findsAHeaderBelowATitleWithFoldedNames() throws Exception {
        WorkbookBuilder workbook = new WorkbookBuilder()
                .row("人　员名册 ", "人员名册（2024年）=")
                .row("人　员名册 ", "人员名册（2024年）=工\u00A0号*", "x=姓　名", "y=部\n门")
                .row("人　员名册 ", "人员名册（2024年）=0001", "x=𠮷野", "y=民一庭");
        Office office = new Office(folder);

        Office.Upload upload = office.upload(workbook);

        assertThat(upload.errors()).isEmpty();
        assertThat(office.contents("0001").get("ROSTER ").value(Column.NAME)).isEqualTo("𠮷野");
    }

    private String refusal(WorkbookBuilder workbook) throws Exception {
        Problem refusal =
                new Office(folder).upload(workbook).files().get(0).refusal().orElseThrow();
        return refusal.code() + " " + refusal.text(Language.ZH);
    }
}
