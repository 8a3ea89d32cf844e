package org.taizhang.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.intake.WorkbookBuilder;
import org.taizhang.rulebook.Qianguo;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code verify} agrees after whatever an office does, and names what was changed in the archive. */
class VerifyTest {

    @TempDir
    private Path folder;

    private House house;

    @BeforeEach
    void open() throws Exception {
        house = new House(Files.createDirectory(folder.resolve("home")));
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void agreesAfterTheSampleAndUnderAChangedRulebook() throws Exception {
        assertThat(house.run("verify").exits(0).out()).contains("台账 0 条");
        house.run("import", House.SAMPLE.toString()).exits(0);
        assertThat(house.run("verify", "--archive").exits(0).out()).contains("等待结算", "归档工作簿 1 个", "核对一致");
        house.run("settle").exits(0);
        assertThat(house.run("verify", "--archive").exits(0).out())
                .contains("台账 526 条", "不一致 0 处")
                .doesNotContain("说明");

        house.useRulebook(Qianguo.text(Map.of("cascade", "false")));
        assertThat(house.run("verify").exits(0).out()).contains("规则册已变更");
        house.run("nightly").exits(7);
        assertThat(house.run("verify").exits(0).out()).contains("等待确认结算方案");
        house.run("settle", "--accept", "1").exits(0);
        assertThat(house.run("verify", "--archive").exits(0).out()).doesNotContain("说明");
        assertThat(Files.readAllLines(heads()))
                .hasSize(4)
                .allMatch(line -> line.matches("\\S+ \\d+ \\d+ [0-9a-f]{64}"));
    }

    @Test
    void agreesAfterCorrectionsWithdrawalsAndPartlyAcceptedFiles() throws Exception {
        night(workbook());
        night(new WorkbookBuilder().finding("A", "17-1", "工号=0001", "认定日期=2025-02-10"));
        night(new WorkbookBuilder().registration("B", "案由=", "作废=是"));
        night(new WorkbookBuilder().finding("A", "17-1", "工号=0001", "作废=是"));
        Path partly = new WorkbookBuilder()
                .registration("D")
                .participant("D", "0003", "赵六")
                .finding("D", "17-2", "工号=0003", "认定日期=2025-03-01")
                .registration("E")
                .finding("E", "17-99", "工号=0003")
                .write(folder.resolve("部分.xlsx"));
        house.run("nightly", partly.toString()).exits(3);
        Path one = workbook("F", "李四").write(folder.resolve("一.xlsx"));
        Path two = new WorkbookBuilder()
                .finding("F", "17-1", "工号=0002", "认定日期=2025-04-04")
                .write(folder.resolve("二.xlsx"));
        house.run("nightly", one.toString(), two.toString()).exits(0);

        assertThat(house.run("verify", "--archive").out()).contains("归档工作簿 7 个", "核对一致");
    }

    @Test
    void namesWhatWasChangedInTheArchive() throws Exception {
        night(workbook());
        Path kept = archived();
        Files.copy(kept, folder.resolve("kept"));
        workbook()
                .cell("差错认定", 2, "认定日期", cell -> cell.setCellValue("2025-01-11"))
                .write(kept);

        assertThat(house.run("verify", "--archive").exits(6).out())
                .contains("回执 HZ000001 的工作簿", "被改动：SHA-256 为")
                .contains(
                        "回执 HZ000001 工作表“差错认定”第 2 行（A 17-1|1|0001）与入库的第 1 版不符（入库 → 工作簿）：认定日期 2025-01-10 → 2025-01-11");
        house.run("verify").exits(0);

        new WorkbookBuilder().registration("A").write(kept);
        assertThat(house.run("verify", "--archive").exits(6).out())
                .contains("差错认定 A 17-1|1|0001 第 1 版称来自回执 HZ000001 第 2 行，而工作簿中该行并不是它");
        Files.writeString(kept, "不是工作簿");
        assertThat(house.run("verify", "--archive").exits(6).out()).contains("重新读取时被整份退回");
        Files.delete(kept);
        assertThat(house.run("verify", "--archive").exits(6).out()).contains("回执 HZ000001 的工作簿不在");
        Files.copy(folder.resolve("kept"), kept);
        house.run("verify", "--archive").exits(0);
    }

    @Test
    void namesAStoredRowThatWasRewrittenWithItsHash() throws Exception {
        night(workbook());
        String ledger = house.database().ledgerSchema();
        house.database()
                .asRoot(
                        "DROP TRIGGER " + ledger + ".registration_version_keeps",
                        "DROP TRIGGER " + ledger + ".participant_version_stays",
                        "UPDATE " + ledger + ".registration_version v, " + ledger + ".registration_version w"
                                + " SET v.content = REPLACE(w.content, '\"A\"', '\"B\"'), v.hash = v.hash"
                                + " WHERE v.unit = 'B' AND w.unit = 'A'",
                        "DELETE FROM " + ledger + ".participant_version WHERE unit = 'B'");

        assertThat(house.run("verify", "--archive").exits(6).out())
                .contains("工作表“评查登记”第 3 行（B）与入库的第 1 版不符（入库 → 工作簿）：案号")
                .contains("工作表“办案人员”第 3 行（B 0001）没有入库");
    }

    @Test
    void saysWhichTablesLackTheirTriggersWhereItMaySeeThem() throws Exception {
        night(workbook());
        String settings = Files.readString(house.home().resolve("settings.yml"));
        Files.writeString(
                house.home().resolve("settings.yml"),
                settings + house.database().ownerLines(house.home()));
        assertThat(house.run("verify").exits(0).out()).doesNotContain("触发器");

        house.database().asRoot("DROP TRIGGER " + house.database().ledgerSchema() + ".finding_version_keeps");

        assertThat(house.run("verify").exits(0).out()).contains("表 finding_version 缺少禁止修改和删除的触发器");
    }

    @Test
    void namesAStoredRowThatIsSaidToComeFromAnotherRowOfItsEvaluation() throws Exception {
        night(new WorkbookBuilder()
                .registration("A")
                .participant("A", "0001", "王堃")
                .finding("A", "17-1", "差错序号=1", "工号=0001", "认定日期=2025-03-03")
                .finding("A", "17-2", "差错序号=1", "工号=0001", "认定日期=2025-03-03"));
        String ledger = house.database().ledgerSchema();
        house.database()
                .asRoot(
                        "DROP TRIGGER " + ledger + ".finding_version_keeps",
                        "UPDATE " + ledger + ".finding_version SET sheet_row = 3 WHERE row_key LIKE '17-1%'");

        assertThat(house.run("verify", "--archive").exits(6).out())
                .contains("工作表“差错认定”第 2 行（A 17-1|1|0001）在数据库第 1 版中记为第 3 行");
    }

    @Test
    void namesADecisionThatIsOnNoSanctionOfItsOfficer() throws Exception {
        night(workbook());
        night(new WorkbookBuilder().decision("2", "0001", "决定日期=2025-03-03"));
        house.run("verify", "--archive").exits(0);
        house.database().asRoot("DROP TRIGGER " + house.database().ledgerSchema() + ".decision_version_keeps");

        assertThat(decisionOn("2", "0002")).contains("台账第 2 号的处理决定记的是工号 0002，而该条是工号 0001 的");
        assertThat(decisionOn("1", "0002")).contains("有就台账第 1 号（工号 0002）作出的处理决定，而该条是责任认定，不是责任追究");
        assertThat(decisionOn("99", "0001")).contains("有就台账第 99 号（工号 0001）作出的处理决定，而台账中没有这一条");
        assertThat(decisionOn("二", "0001")).contains("台账号 二 的处理决定内容不成立");
    }

    private String decisionOn(String entryNo, String officerNo) {
        house.database()
                .asRoot("UPDATE " + house.database().ledgerSchema() + ".decision_version SET unit = '" + entryNo
                        + "', content = JSON_SET(content, '$.ENTRY_NO', '" + entryNo + "', '$.OFFICER_NO', '"
                        + officerNo
                        + "')");
        return house.run("verify").exits(6).out();
    }

    @Test
    void warningsAndReasonsForMachines() throws Exception {
        night(workbook());

        assertThat(house.runOn("2025-07-01", "export", "warnings")
                        .exits(0)
                        .out()
                        .lines())
                .containsExactly(
                        "court,officer_no,officer_name,grade,role,leads_to,item,until",
                        "qianguo,0001,王堃,FLAW,,CONVERSION,28-3,2026-01-10",
                        "qianguo,0001,王堃,GENERAL,,SANCTION,28-3,",
                        "qianguo,0001,王堃,MAJOR,PRIMARY,SANCTION,28-5,",
                        "qianguo,0001,王堃,MAJOR,SECONDARY,NOTHING_MORE,,",
                        "qianguo,0001,王堃,ILLEGAL,,SANCTION,28-9,");
        assertThat(house.runOn("2029-07-01", "export", "warnings")
                        .exits(0)
                        .out()
                        .lines())
                .as("nothing open or recent")
                .hasSize(1);

        JsonNode json = JsonMapper.shared()
                .readTree(house.run("explain", "0001", "--format", "json")
                        .exits(0)
                        .out());
        assertThat(json.get("officer").stringValue()).contains("王堃", "0001");
        assertThat(json.get("sections").get(0).get("entry_no").asLong()).isEqualTo(1);
        assertThat(json.get("sections").get(0).get("lines").get(0).get("label").stringValue())
                .isNotBlank();
    }

    @Test
    void saysThatNothingOutsideTheDatabaseCanBeComparedUntilTheNextRunNotesTheHead() throws Exception {
        night(workbook());
        Files.delete(heads());

        assertThat(house.run("verify").exits(6).out())
                .contains("heads.log 中没有任何记录", "下一次运行会补记")
                .doesNotContain("核对一致");
        house.run("nightly").exits(0);
        house.run("verify").exits(0);
    }

    private static WorkbookBuilder workbook() {
        return new WorkbookBuilder()
                .registration("A")
                .participant("A", "0001", "王堃")
                .finding("A", "17-1", "工号=0001", "认定日期=2025-01-10")
                .registration("B")
                .participant("B", "0001", "王堃")
                .finding("B", "17-1", "工号=0001", "认定日期=2025-06-01");
    }

    private static WorkbookBuilder workbook(String evaluation, String name) {
        return new WorkbookBuilder()
                .registration(evaluation)
                .participant(evaluation, "0002", name)
                .finding(evaluation, "17-1", "工号=0002", "认定日期=2025-03-03");
    }

    private void night(WorkbookBuilder workbook) throws Exception {
        Path file = workbook.write(Files.createTempFile(folder, "评查", ".xlsx"));
        house.run("nightly", file.toString()).exits(0);
        assertThat(house.run("verify", "--archive").out()).contains("核对一致");
    }

    private Path heads() {
        return house.home().resolve("ledgers/qianguo/heads.log");
    }

    private Path archived() throws Exception {
        try (Stream<Path> files = Files.list(house.home().resolve("archive/qianguo"))) {
            return files.findFirst().orElseThrow();
        }
    }
}
