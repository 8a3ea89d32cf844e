package org.taizhang.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.intake.WorkbookBuilder;
import org.taizhang.intake.jdbc.Receipt.Status;
import org.taizhang.message.Code;
import org.taizhang.operation.database.TestDatabase;

/** A workbook with every error there is goes back, is mended in its receipt, and comes in whole. */
class ReceiptRoundTripTest {

    private static TestDatabase database;

    @TempDir
    Path folder;

    @BeforeAll
    static void open() {
        database = TestDatabase.create();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void everyErrorCanBeMendedInTheReceipt() throws Exception {
        Desk desk = new Desk(database, Desk.folder(folder, "home"));
        Path broken = broken().write(folder.resolve("评查.xlsx"));

        Desk.Answer first = desk.handIn(broken).get(0);

        assertThat(first.receipt().status()).isEqualTo(Status.PARTLY);
        assertThat(first.file().getFileName()).hasToString(first.receipt().no() + "-评查.xlsx");
        Path mended = folder.resolve(first.file().getFileName().toString());
        try (Mending mending = new Mending(first.file())) {
            assertThat(mending.list("错误清单"))
                    .extracting(row -> row.get(5))
                    .as("every code of a row error")
                    .containsAll(Stream.of(Code.values())
                            .filter(Code::isError)
                            .map(Code::name)
                            .toList());
            assertThat(mending.sheets())
                    .containsExactly("汇总", "错误清单", "提示", "更正清单", "评查登记", "办案人员", "差错认定", "人员名册", "处理决定");
            assertThat(mending.list("评查登记")).noneMatch(row -> row.get(0).equals("GOOD"));
            marksAreWhereTheErrorsAre(mending);
            mend(mending).save(mended);
        }

        Desk.Answer second = desk.handIn(mended).get(0);

        assertThat(errors(second)).isEmpty();
        assertThat(second.receipt().status()).isEqualTo(Status.ACCEPTED);
        assertThat(second.file().getFileName()).hasToString(second.receipt().no() + "-评查.xlsx");

        Desk.Answer third = desk.handIn(mended).get(0);

        assertThat(third.receipt().status()).isEqualTo(Status.REPEATED);
        try (Mending receipt = new Mending(third.file())) {
            assertThat(receipt.summary())
                    .containsEntry("处理结果", "已导入，无变化")
                    .hasEntrySatisfying(
                            "原因和办法",
                            why -> assertThat(why)
                                    .startsWith("F007")
                                    .contains(second.receipt().no()));
        }
    }

    /** An office that sends the receipt back as it is gets the same errors: nothing slips through unmended. */
    @Test
    void whatIsNotMendedComesBackAgain() throws Exception {
        Desk desk = new Desk(database, Desk.folder(folder, "home"));
        WorkbookBuilder workbook = new WorkbookBuilder()
                .registration("U1", "案由=x", "案情摘要=x")
                .cell("评查登记", 2, "案由", cell -> cell.setCellErrorValue((byte) 0x17))
                .registration("U2", "案情摘要=x")
                .cell("评查登记", 3, "案情摘要", ReceiptRoundTripTest::typedAsDate)
                .registration("U3", "案情摘要=响_x0007_铃 _x005F_x0008_")
                .registration("U4", "立案日期=2024-13-01")
                .registration("U5", "案情摘要=" + "长".repeat(4001))
                .registration("U6", "案情摘要=x")
                .cell("评查登记", 7, "案情摘要", cell -> {
                    cell.setBlank();
                    cell.setCellFormula("1+1");
                });

        Desk.Answer first =
                desk.handIn(workbook.write(folder.resolve("u.xlsx"))).get(0);
        List<List<String>> before = errors(first);
        Desk.Answer again = desk.handIn(first.file()).get(0);

        assertThat(before).hasSize(6);
        assertThat(again.receipt().counts().unitsRejected()).isEqualTo(6);
        assertThat(errors(again)).hasSize(6);
    }

    private static List<List<String>> errors(Desk.Answer answer) throws Exception {
        try (Mending mending = new Mending(answer.file())) {
            return mending.list("错误清单");
        }
    }

    private static void marksAreWhereTheErrorsAre(Mending mending) {
        Cell cause = mending.cell("评查登记", "E101", 0, "案由");
        assertThat(cause.getCellStyle().getFillPattern()).isEqualTo(FillPatternType.SOLID_FOREGROUND);
        assertThat(cause.getCellComment().getString().getString()).isEqualTo("E101 必填项没有填写。请补填。");
        Cell sound = mending.cell("评查登记", "E101", 0, "案号");
        assertThat(sound.getCellStyle().getFillPattern()).isEqualTo(FillPatternType.NO_FILL);
        assertThat(sound.getCellComment()).isNull();
        assertThat(sound.getCellStyle().getDataFormatString()).isEqualTo("@");
        Cell filed = mending.cell("评查登记", "E101", 0, "立案日期");
        assertThat(filed.getCellStyle().getDataFormatString()).isEqualTo("yyyy-mm-dd");
        assertThat(filed.getLocalDateTimeCellValue()).hasToString("2024-01-05T00:00");
        assertThat(mending.cell("差错认定", "E127", 0, "认定文号")
                        .getCellComment()
                        .getString()
                        .getString())
                .contains("2026-01-17");
        long comments = mending.workbook.getSheet("评查登记").getCellComments().size();
        assertThat(new TreeSet<>(mending.list("错误清单").stream()
                        .filter(row -> row.get(0).equals("评查登记"))
                        .map(row -> row.get(1) + row.get(3))
                        .toList()))
                .hasSize((int) comments);
    }

    private static Mending mend(Mending mending) {
        return mending.type("评查登记", "E101", 0, "案由", "离婚纠纷")
                .type("评查登记", "E102", 0, "立案日期", "2024-02-28")
                .type("差错认定", "E103", 0, "差错序号", "2")
                .type("评查登记", "E104", 0, "审判组织", "独任")
                .type("评查登记", "E105", 0, "案号", "（2024）吉0721民初9105号")
                .type("差错认定", "E106", 0, "条款", "17-1")
                .delete("评查登记", "E107", 1)
                .add("评查登记", "E101", Map.of("评查编号", "E108", "案号", "（2024）吉0721民初9108号"))
                .type("评查登记", "E109", 0, "结案日期", "2024-03-04")
                .type("评查登记", "E110", 0, "结案日期", "2024-03-05")
                .type("差错认定", "E111", 0, "等级", "瑕疵")
                .type("差错认定", "E112", 0, "事实说明", "送达回证缺失")
                .type("差错认定", "E113", 0, "更正情况", "未及时更正")
                .type("差错认定", "E114", 0, "赞成", "7")
                .type("差错认定", "E115", 0, "赞成", "6")
                .type("差错认定", "E115", 0, "反对", "1")
                .type("差错认定", "E116", 0, "工号", "0001")
                .type("办案人员", "E117", 0, "持错误意见", "是")
                .type("办案人员", "E118b", 0, "姓名", "王一")
                .type("差错认定", "E119", 0, "工号", "0001")
                .type("办案人员", "E120", 0, "姓名", "赵长")
                .type("评查登记", "E121", 0, "案由", "继承纠纷")
                .type("办案人员", "E122", 0, "姓名", "李平一")
                .type("办案人员", "E123", 1, "姓名", "钱合")
                .type("差错认定", "E124", 0, "责任", "主要")
                .type("办案人员", "E125", 0, "身份", "独任法官")
                .type("办案人员", "E125", 0, "持错误意见", "是")
                .type("差错认定", "E126", 0, "复议决定日期", "2024-05-20")
                .type("差错认定", "E127", 0, "条款", "17-1")
                .type("差错认定", "E127", 0, "认定文号", "前法评〔2024〕7号")
                .type("差错认定", "E128", 0, "认定日期", "2024-06-03")
                .delete("处理决定", "8", 0);
    }

    private static WorkbookBuilder broken() {
        WorkbookBuilder book = new WorkbookBuilder();
        book.registration("GOOD", "结案日期=2024-03-01").participant("GOOD", "0001", "王堃");
        book.registration("E101", "案由=").registration("E102", "立案日期=2024-02-30");
        for (String id : List.of(
                "E103", "E106", "E111", "E112", "E113", "E114", "E115", "E116", "E119", "E126", "E127", "E128")) {
            book.registration(id).participant(id, "0001", "王堃");
        }
        book.finding("E103", "17-1", "工号=0001", "差错序号=0")
                .registration("E104", "审判组织=陪审团")
                .registration("E105", "案号=2024民初1号")
                .finding("E106", "17-9", "工号=0001")
                .registration("E107")
                .registration("E107", "案由=继承纠纷")
                .participant("E108", "0001", "王堃")
                .registration("E109", "结案日期=2024-01-04")
                .registration("E110", "结案日期=2027-11-02")
                .finding("E111", "17-2", "工号=0001", "等级=重大")
                .finding("E112", "17-8", "工号=0001")
                .finding("E113", "17-5", "工号=0001")
                .finding("E114", "17-2", with("工号=0001", "出席人数=7", "赞成=6"))
                .finding("E115", "17-2", with("工号=0001", "出席人数=7", "赞成=3", "反对=4"))
                .finding("E116", "17-2", "工号=0009")
                .registration("E117", "审判组织=合议庭")
                .participant("E117", "0001", "王堃", "身份=承办法官", "持错误意见=否")
                .finding("E117", "19-5")
                .registration("E118")
                .participant("E118", "0119", "王一")
                .registration("E118b")
                .participant("E118b", "0119", "王二")
                .finding("E119", "17-2");
        return unreadable(book).decision("8", "0001");
    }

    private static WorkbookBuilder unreadable(WorkbookBuilder book) {
        return book.registration("E120")
                .participant("E120", "0120", "李".repeat(101))
                .registration("E121", "案由=待填")
                .registration("E122")
                .participant("E122", "0122", "李_x0007_平")
                .registration("E123")
                .participant("E123", "0123", "钱分")
                .participant("E123", "0124", "")
                .registration("E124")
                .participant("E124", "0001", "王堃", "身份=书记员")
                .finding("E124", "19-5", "工号=0001")
                .registration("E125")
                .participant("E125", "0001", "王堃", "身份=书记员")
                .finding("E125", "19-5")
                .finding("E126", "17-2", "工号=0001", "质监委会议日期=2024-05-01", "复议申请日期=2024-05-03", "复议结果=维持")
                .finding("E127", "17-1", "工号=0001", "认定文号=待填")
                .finding("E128", "17-2", "工号=0001", "认定日期=2019-12-17")
                .touch(workbook -> {
                    cell(workbook, "评查登记", "E121", "案由").setCellErrorValue((byte) 0x17);
                    typedAsDate(cell(workbook, "差错认定", "E127", "条款"));
                    typedAsDate(cell(workbook, "差错认定", "E127", "认定文号"));
                    Cell name = cell(workbook, "办案人员", "E123", "姓名");
                    name.getSheet()
                            .addMergedRegion(new CellRangeAddress(
                                    name.getRowIndex(),
                                    name.getRowIndex() + 1,
                                    name.getColumnIndex(),
                                    name.getColumnIndex()));
                });
    }

    private static Cell cell(Workbook workbook, String sheet, String evaluationNo, String header) {
        Sheet there = workbook.getSheet(sheet);
        for (Row row : there) {
            if (row.getCell(0).getStringCellValue().equals(evaluationNo)) {
                for (Cell named : there.getRow(0)) {
                    if (named.getStringCellValue().equals(header)) {
                        return row.getCell(named.getColumnIndex(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
                    }
                }
            }
        }
        throw new IllegalArgumentException(sheet + " has no " + evaluationNo + " " + header);
    }

    /** What Excel makes of a typed 17-1 in November 2026: 17 January, that is 2026-01-17. */
    private static void typedAsDate(Cell cell) {
        CellStyle style = cell.getSheet().getWorkbook().createCellStyle();
        style.setDataFormat((short) 16);
        cell.setCellStyle(style);
        cell.setCellValue(LocalDate.of(2026, 1, 17));
    }

    private static String[] with(String... cells) {
        return Stream.concat(Stream.of(cells), Stream.of("质监委会议日期=2024-05-01", "认定日期=2024-06-03"))
                .toArray(String[]::new);
    }
}
