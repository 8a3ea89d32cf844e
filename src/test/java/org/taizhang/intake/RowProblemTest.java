package org.taizhang.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One mistake gives one error, on its row and column, in its code. */
class RowProblemTest {

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void isFoundWhereItStands(String expected, Consumer<WorkbookBuilder> mistake) throws Exception {
        WorkbookBuilder workbook = sound();
        mistake.accept(workbook);

        Office.Upload upload = new Office(folder).upload(workbook);

        assertThat(upload.files()).allMatch(file -> file.refusal().isEmpty());
        assertThat(upload.errors()).containsExactly(expected.split("; "));
    }

    /** Evaluation A with officer 0001, without a mistake. */
    private static WorkbookBuilder sound() {
        return new WorkbookBuilder()
                .registration("A", "结案日期=2024-03-01", "是否超期=是", "后续处理=改判")
                .participant("A", "0001", "王堃", "持错误意见=是")
                .finding("A", "17-1", "工号=0001", "质监委会议日期=2024-05-01", "认定日期=2024-06-03");
    }

    /** What can't be read is not held against other cells or rows. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakesWithConsequences")
    void givesNoSecondError(String expected, Consumer<WorkbookBuilder> mistake) throws Exception {
        isFoundWhereItStands(expected, mistake);
    }

    private static Stream<Arguments> mistakesWithConsequences() {
        return Stream.of(
                mistake(
                        "E101 办案人员 3 工号",
                        book -> book.participant("A", "", "李平").finding("A", "17-2", "工号=0002")),
                mistake(
                        "E104 评查登记 3 后续处理",
                        book -> book.registration("B", "后续处理=改了")
                                .participant("B", "0001", "王堃")
                                .finding("B", "19-1")),
                mistake(
                        "E104 评查登记 3 审判组织",
                        book -> book.registration("B", "审判组织=院长")
                                .participant("B", "0001", "王堃", "持错误意见=否")
                                .finding("B", "19-5")),
                mistake(
                        "E102 评查登记 3 立案日期",
                        book -> book.registration("B", "立案日期=上月", "结案日期=1991-01-01")
                                .participant("B", "0001", "王堃")),
                mistake(
                        "E106 评查登记 3 评查来源",
                        book -> book.registration("B", "评查来源=")
                                .cell("评查登记", 3, "评查来源", cell -> cell.setCellValue("19-1"))
                                .participant("B", "0001", "王堃")),
                mistake(
                        "E104 办案人员 3 身份",
                        book -> book.registration("B")
                                .participant("B", "0001", "王堃", "身份=法警")
                                .finding("B", "19-5")),
                mistake(
                        "E107 办案人员 3 工号; E107 办案人员 4 工号",
                        book -> book.registration("B")
                                .participant("B", "0001", "王堃", "身份=书记员")
                                .participant("B", "0001", "王堃", "身份=执行员")
                                .finding("B", "19-5")),
                mistake("E104 差错认定 3 等级", book -> book.finding("A", "17-2", "工号=0001", "等级=轻")),
                mistake(
                        "E102 差错认定 3 认定日期",
                        book -> book.finding("A", "17-2", "工号=0001", "认定日期=已认定", "出席人数=7", "赞成=1")));
    }

    private static Stream<Arguments> mistakes() {
        return Stream.of(
                mistake("E101 评查登记 3 案由", book -> book.registration("B", "案由=")),
                mistake("E101 评查登记 3 评查编号", book -> book.registration("")),
                mistake("E101 办案人员 3 身份", book -> book.participant("A", "0002", "李平", "身份=")),
                mistake("E102 评查登记 3 立案日期", book -> book.registration("B", "立案日期=2024-02-30")),
                mistake("E102 评查登记 3 立案日期", book -> book.registration("B", "立案日期=1989-12-31")),
                mistake("E103 差错认定 3 差错序号", book -> book.finding("A", "17-1", "工号=0001", "差错序号=0")),
                mistake("E103 差错认定 3 赞成", book -> book.finding("A", "17-2", "工号=0001", "赞成=七票")),
                mistake(
                        "E103 差错认定 3 赞成",
                        book -> book.finding("A", "17-2", "工号=0001", "赞成=7")
                                .cell("差错认定", 3, "赞成", cell -> cell.setCellValue(6.5))),
                mistake(
                        "E103 处理决定 2 台账号",
                        book -> book.decision("7", "0001").cell("处理决定", 2, "台账号", cell -> cell.setCellValue(1e300))),
                mistake("E104 评查登记 3 审判组织", book -> book.registration("B", "审判组织=陪审团")),
                mistake("E104 评查登记 3 是否超期", book -> book.registration("B", "是否超期=大概")),
                mistake("E104 办案人员 3 身份", book -> book.participant("A", "0002", "李平", "身份=审判长、法警")),
                mistake("E105 评查登记 3 案号", book -> book.registration("B", "案号=2024民初1号")),
                mistake("E106 差错认定 3 条款", book -> book.finding("A", "17-9")),
                mistake("E106 差错认定 3 条款", book -> book.finding("A", "21-1")),
                mistake("E106 评查登记 3 评查来源", book -> book.registration("B", "评查来源=9-11")),
                mistake(
                        "E107 评查登记 3 评查编号; E107 评查登记 4 评查编号",
                        book -> book.registration("B").registration("B", "案由=继承纠纷")),
                mistake(
                        "E107 差错认定 3 工号; E107 差错认定 4 工号",
                        book -> book.finding("A", "19-5").finding("A", "19-5", "工号=0001", "责任=主要")),
                mistake(
                        "E108 办案人员 3 评查编号; E108 差错认定 3 评查编号",
                        book -> book.participant("C", "0001", "王堃").finding("C", "17-1", "工号=0001")),
                mistake("E109 评查登记 3 结案日期", book -> book.registration("B", "结案日期=2024-01-04")),
                mistake("E110 评查登记 3 结案日期", book -> book.registration("B", "结案日期=2026-11-02")),
                mistake("E110 处理决定 2 执行日期", book -> book.decision("7", "0001", "执行日期=2027-01-01")),
                mistake("E111 差错认定 3 等级", book -> book.finding("A", "17-2", "工号=0001", "等级=重大")),
                mistake(
                        "E112 差错认定 3 事实说明",
                        book -> book.finding("A", "17-8", "工号=0001").headers("差错认定", "事实说明")),
                mistake(
                        "E113 差错认定 3 更正情况",
                        book -> book.finding("A", "17-5", "工号=0001").headers("差错认定", "更正情况")),
                mistake(
                        "E114 差错认定 3 出席人数",
                        book -> book.finding(
                                "A", "17-2", "工号=0001", "质监委会议日期=2024-05-01", "认定日期=2024-06-03", "出席人数=7", "赞成=6")),
                mistake(
                        "E115 差错认定 3 赞成",
                        book -> book.finding(
                                "A",
                                "17-2",
                                "工号=0001",
                                "质监委会议日期=2024-05-01",
                                "认定日期=2024-06-03",
                                "出席人数=7",
                                "赞成=3",
                                "反对=4")),
                mistake("E116 差错认定 3 工号", book -> book.finding("A", "17-2", "工号=0009")),
                mistake(
                        "E117 差错认定 3 条款",
                        book -> book.registration("B", "审判组织=合议庭")
                                .participant("B", "0001", "王堃", "身份=承办法官", "持错误意见=否")
                                .finding("B", "19-5")),
                // In the order of their units; a receipt lists them by row.
                mistake(
                        "E118 办案人员 4 姓名; E118 办案人员 3 姓名",
                        book -> book.registration("B")
                                .participant("B", "0002", "李平")
                                .participant("A", "0002", "李萍")),
                mistake("E119 差错认定 3 工号", book -> book.finding("A", "17-2")),
                mistake("E120 办案人员 3 姓名", book -> book.participant("A", "0002", "李".repeat(101))),
                mistake("E120 评查登记 3 案情摘要", book -> book.registration("B", "案情摘要=" + "长".repeat(4001))),
                mistake(
                        "E121 评查登记 3 案由",
                        book -> book.registration("B")
                                .cell("评查登记", 3, "案由", cell -> cell.setCellErrorValue((byte) 0x17))),
                mistake("E122 办案人员 3 姓名", book -> book.participant("A", "0002", "李_x0007_平")),
                mistake(
                        "E123 办案人员 3 姓名",
                        book -> book.participant("A", "0002", "").touch(workbook -> {
                            int name = WorkbookBuilder.column(workbook.getSheet("办案人员"), "姓名");
                            workbook.getSheet("办案人员").addMergedRegion(new CellRangeAddress(1, 2, name, name));
                        })),
                mistake(
                        "E124 差错认定 3 责任",
                        book -> book.participant("A", "0002", "李平", "身份=书记员")
                                .finding("A", "19-5", "工号=0002")
                                .headers("差错认定", "责任")),
                mistake(
                        "E125 差错认定 3 条款",
                        book -> book.registration("B")
                                .participant("B", "0001", "王堃", "身份=书记员")
                                .finding("B", "19-5")),
                mistake(
                        "E126 差错认定 3 复议决定日期",
                        book -> book.finding("A", "17-2", "工号=0001", "复议申请日期=2024-05-03", "复议决定日期=", "复议结果=维持")),
                mistake("E127 差错认定 2 条款", book -> book.cell("差错认定", 2, "条款", RowProblemTest::typedAsDate)),
                mistake(
                        "E127 评查登记 3 评查编号",
                        book -> book.registration("x").cell("评查登记", 3, "评查编号", cell -> cell.setCellValue(1.5))),
                mistake(
                        "E128 差错认定 3 认定日期",
                        book -> book.registration("B", "立案日期=2019-01-05")
                                .participant("B", "0001", "王堃")
                                .finding("B", "17-2", "工号=0001", "认定日期=2019-12-17")),
                mistake("E129 处理决定 2 台账号", book -> book.decision("8", "0001")),
                mistake("E129 处理决定 2 工号", book -> book.decision("7", "0002")));
    }

    private static Arguments mistake(String expected, Consumer<WorkbookBuilder> mistake) {
        return arguments(expected, mistake);
    }

    /** What Excel makes of a typed 17-1. */
    private static void typedAsDate(Cell cell) {
        CellStyle style = cell.getSheet().getWorkbook().createCellStyle();
        style.setDataFormat((short) 16);
        cell.setCellStyle(style);
        cell.setCellValue(46039);
    }
}
