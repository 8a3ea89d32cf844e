package org.taizhang.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.taizhang.batch.intake.CheckOnly;
import org.taizhang.intake.WorkbookBuilder;
import org.taizhang.intake.arrival.ReceiptFolder;
import org.taizhang.intake.jdbc.Receipt.Status;
import org.taizhang.operation.database.TestDatabase;

/** What a receipt says of every kind of file. */
class ReceiptTest {

    private static final List<String> LISTS = List.of("汇总", "错误清单", "提示", "更正清单");

    @TempDir
    Path folder;

    private TestDatabase database;
    private Desk desk;

    @BeforeEach
    void open() {
        database = TestDatabase.create();
        desk = new Desk(database, Desk.folder(folder, "home"));
    }

    @AfterEach
    void close() {
        database.close();
    }

    private Path write(String name, WorkbookBuilder workbook) throws Exception {
        return workbook.write(folder.resolve(name));
    }

    private static WorkbookBuilder one(String... cells) {
        return new WorkbookBuilder().registration("A", cells).participant("A", "0001", "王堃");
    }

    @Test
    void ofAnAcceptedFileCountsAndLists() throws Exception {
        Desk.Answer answer = desk.handIn(write("a.xlsx", one())).get(0);

        try (Mending receipt = new Mending(answer.file())) {
            assertThat(receipt.sheets()).isEqualTo(LISTS);
            assertThat(receipt.summary())
                    .containsEntry("处理结果", "全部采纳")
                    .containsEntry("文件名称", "a.xlsx")
                    .containsEntry("SHA-256", answer.receipt().sha256())
                    .containsEntry("法院", "前郭县人民法院")
                    .containsEntry("读取数据（行）", "2")
                    .containsEntry("采纳（件）", "1")
                    .containsEntry("新增（行）", "2")
                    .containsEntry("退回（件）", "0")
                    .containsEntry("无变化（行）", "0");
            assertThat(receipt.list("错误清单")).isEmpty();
            assertThat(receipt.list("更正清单")).isEmpty();
        }
    }

    @Test
    void listsCorrectionsFromWhatToWhat() throws Exception {
        desk.handIn(write("a.xlsx", one("后续处理=改判").finding("A", "19-1", "事实说明=认定事实错误")));
        Desk.Answer answer = desk.handIn(
                        write("b.xlsx", one("后续处理=提审", "评查人=").finding("A", "19-1", "工号=0001", "责任=主要", "事实说明=认定事实错误")))
                .get(0);

        try (Mending receipt = new Mending(answer.file())) {
            assertThat(receipt.list("更正清单"))
                    .containsExactly(
                            List.of("评查登记", "2", "评查编号 A", "后续处理", "改判", "提审", ""),
                            List.of("差错认定", "2", "评查编号 A，条款 19-1，差错序号 1", "作废", "（空白）", "是", "同一差错情形改用另一种写法，原来的行已作废"));
            assertThat(receipt.summary())
                    .containsEntry("W203", "2 条　更正了已存内容（见「更正清单」）")
                    .containsEntry("无变化（行）", "1");
        }
    }

    @Test
    void groupsWarningsThatSayTheSame() throws Exception {
        WorkbookBuilder workbook = new WorkbookBuilder();
        for (int i = 0; i < 20; i++) {
            workbook.registration("A" + i, "案号=（2024）吉0722民初" + (i + 1) + "号", "经办=某");
        }
        Desk.Answer answer = desk.handIn(write("w.xlsx", workbook)).get(0);

        try (Mending receipt = new Mending(answer.file())) {
            assertThat(receipt.list("提示")).hasSize(2);
            assertThat(receipt.list("提示").get(1))
                    .startsWith("W204", "评查登记", "案号")
                    .endsWith("20", "第 2、3、4、5、6、7、8、9、10、11、12、13 行等");
            assertThat(receipt.summary()).containsEntry("提示（条）", "21");
        }
    }

    private static Stream<Arguments> refused() {
        return Stream.of(
                arguments("旧.xls", new byte[] {1, 2, 3}, "F001"),
                arguments("空.xlsx", new byte[0], "F001"),
                arguments("other.csv", "评查编号,案号".getBytes(StandardCharsets.UTF_8), "F001"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void ofARefusedFileSaysWhyAndWhatToDo(String name, byte[] content, String code) throws Exception {
        Path file = Files.write(folder.resolve(name), content);

        Desk.Answer answer = desk.handIn(file).get(0);

        assertThat(answer.receipt().status()).isEqualTo(Status.REFUSED);
        try (Mending receipt = new Mending(answer.file())) {
            assertThat(receipt.sheets()).isEqualTo(LISTS);
            assertThat(receipt.summary().get("处理结果")).isEqualTo("整份文件退回，其中内容均未采用");
            assertThat(receipt.list("错误清单")).singleElement().satisfies(row -> {
                assertThat(row.get(5)).isEqualTo(code);
                assertThat(row.get(6)).contains("请");
            });
        }
    }

    @Test
    void saysWhoseErrorItIsWhenItStandsInAnotherFile() throws Exception {
        Path first = write("a.xlsx", new WorkbookBuilder().registration("A"));
        Path second = write("b.xlsx", new WorkbookBuilder().participant("A", "0001", "王堃", "身份="));

        List<Desk.Answer> answers = desk.handIn(first, second);

        assertThat(answers).extracting(answer -> answer.receipt().status()).containsOnly(Status.PARTLY);
        try (Mending receipt = new Mending(answers.get(0).file())) {
            assertThat(receipt.list("错误清单")).isEmpty();
            assertThat(receipt.cell("评查登记", "A", 0, "评查编号")
                            .getCellComment()
                            .getString()
                            .getString())
                    .contains("《b.xlsx》");
        }
    }

    /** A blank under a header clears what is stored; the receipt must not add headers that do. */
    @Test
    void aColumnThatTheFileLacksStillLeavesWhatIsStoredAfterMending() throws Exception {
        desk.handIn(write("a.xlsx", one("后续处理=改判", "案情摘要=旧").finding("A", "17-2", "工号=0001", "事实说明=甲", "后果=不良影响")));
        WorkbookBuilder later = new WorkbookBuilder()
                .registration("A", "立案日期=2024-02-30")
                .finding("A", "17-2", "工号=0001", "主观=故意")
                .finding("A", "17-8", "工号=0001");
        Desk.Answer back = desk.handIn(write("b.xlsx", later)).get(0);
        Path mended = folder.resolve("mended.xlsx");
        try (Mending receipt = new Mending(back.file())) {
            assertThat(receipt.cell("差错认定", "A", 0, "事实说明").getStringCellValue())
                    .isEqualTo("甲");
            receipt.type("评查登记", "A", 0, "立案日期", "2024-01-06")
                    .type("差错认定", "A", 1, "事实说明", "乙")
                    .save(mended);
        }

        Desk.Answer answer = desk.handIn(mended).get(0);

        assertThat(answer.receipt().status()).isEqualTo(Status.ACCEPTED);
        try (Mending receipt = new Mending(answer.file())) {
            assertThat(receipt.list("更正清单"))
                    .extracting(row -> row.get(3) + row.get(4) + "→" + row.get(5))
                    .containsExactly("立案日期2024-01-05→2024-01-06", "主观（空白）→故意");
        }
    }

    @Test
    void textThatBeginsLikeAFormulaStaysText() throws Exception {
        String formula = "=HYPERLINK(\"http://x\",\"点\")";
        Desk.Answer answer = desk.handIn(write("f.xlsx", one("案由=" + formula, "当事人=@SUM(A1)", "立案日期=+1-2")))
                .get(0);

        try (Mending receipt = new Mending(answer.file())) {
            assertThat(receipt.cell("评查登记", "A", 0, "案由").getCellType()).isEqualTo(CellType.STRING);
            assertThat(receipt.cell("评查登记", "A", 0, "案由").getStringCellValue()).isEqualTo(formula);
            assertThat(receipt.list("错误清单").get(0)).contains("+1-2");
            receipt.workbook.forEach(sheet -> sheet.forEach(
                    row -> row.forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA))));
        }
    }

    private static Stream<String> names() {
        return Stream.of(
                "评 查（一）&<>'.xlsx",
                "=cmd|'a'!A1.xlsx",
                "HZ000009-x.xlsx",
                "长".repeat(80) + ".xlsx",
                "a:b?.XLSX",
                "..xlsx");
    }

    @ParameterizedTest
    @MethodSource("names")
    void anyFileNameGetsAReceiptUnderItsNumber(String name) throws Exception {
        Desk.Answer answer = desk.handIn(write(name, one("案由="))).get(0);

        assertThat(answer.file()).isRegularFile();
        String written = answer.file().getFileName().toString();
        assertThat(written)
                .startsWith(answer.receipt().no() + "-")
                .endsWith(".xlsx")
                .doesNotContainPattern("[:?|<>]");
        assertThat(written).doesNotContain("HZ000009");
        try (Mending receipt = new Mending(answer.file())) {
            assertThat(receipt.summary()).containsEntry("文件名称", name);
        }
    }

    @Test
    void aRunThatWasCutShortWritesTheSameReceipt() throws Exception {
        Path file = write("r.xlsx", many());
        desk.handInAndFailAfter(60, file);
        Desk.Answer resumed = desk.resume().get(0);
        byte[] afterApply = Files.readAllBytes(resumed.file());

        TestDatabase other = TestDatabase.create();
        try {
            Desk undisturbed = new Desk(other, Desk.folder(folder, "other"));
            Desk.Answer plain = undisturbed.handIn(file).get(0);
            assertThat(afterApply).isEqualTo(Files.readAllBytes(plain.file()));
            undisturbed.handInAndFail(Stage.RECEIPTS, write("r2.xlsx", many().registration("Z")));
            assertThat(undisturbed.resume().get(0).file()).isRegularFile();
        } finally {
            other.close();
        }
    }

    private static WorkbookBuilder many() {
        WorkbookBuilder workbook = new WorkbookBuilder();
        for (int i = 0; i < 150; i++) {
            workbook.registration("M" + i, i % 10 == 0 ? "案由=" : "案由=离婚纠纷").participant("M" + i, "0001", "王堃");
        }
        return workbook;
    }

    @Test
    void aCheckWritesTheReceiptAndStoresNothing() throws Exception {
        desk.handIn(write("a.xlsx", one("后续处理=改判")));
        Path checked = write("b.xlsx", one("后续处理=提审").registration("B", "案由="));

        List<CheckOnly.Answer> answers = desk.check(checked, Files.write(folder.resolve("c.xlsx"), new byte[] {1}));

        assertThat(answers.get(0).receipt())
                .isEqualTo(new ReceiptFolder(folder.resolve("home"), desk.court.id()).check("b.xlsx", 0))
                .isRegularFile();
        try (Mending receipt = new Mending(answers.get(0).receipt())) {
            assertThat(receipt.summary())
                    .containsEntry("采纳（件）", "1")
                    .containsEntry("退回（件）", "1")
                    .containsEntry("更正（行）", "1")
                    .doesNotContainKey("回执编号");
            assertThat(receipt.list("更正清单")).hasSize(1);
            assertThat(receipt.list("评查登记"))
                    .singleElement()
                    .satisfies(row -> assertThat(row).startsWith("B"));
        }
        assertThat(answers.get(1).refusal().orElseThrow().key()).startsWith("F001");
        JdbcTemplate jdbc = new JdbcTemplate(database.dataSource());
        for (String table :
                List.of("receipt", "problem", "rejected_row", "rejected_unit", "receipt_sheet", "correction")) {
            assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM " + table + " WHERE receipt_no <> 1", Integer.class))
                    .as(table)
                    .isZero();
        }
    }
}
