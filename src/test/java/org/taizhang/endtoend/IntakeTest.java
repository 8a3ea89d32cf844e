package org.taizhang.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.taizhang.intake.WorkbookBuilder;

/** What becomes of workbooks that are wrong in part, in whole, or were sent before. */
class IntakeTest {

    @TempDir
    private Path folder;

    private House house;

    @BeforeEach
    void open() throws Exception {
        house = new House(Files.createDirectory(folder.resolve("home")));
    }

    @AfterEach
    void close() {
        house.soundHead();
        house.close();
    }

    @Test
    void aRejectedEvaluationLeavesTheOthersApplied() throws Exception {
        Path workbook = evaluations("甲", "17-9");

        House.Answer answer = house.run("nightly", workbook.toString()).exits(3);

        assertThat(answer.out()).contains("采纳 1 件，退回 1 件", "甲.xlsx", "差错认定", "17-9", "没有这一条款项");
        assertThat(house.ledger().lines("kind", "evaluation_no")).containsExactly("LIABILITY,A", "SANCTION,");
        assertThat(house.table("evaluations").lines("evaluation_no")).containsExactly("A");
        assertThat(house.table("rejections")
                        .lines("court", "receipt_no", "file", "sheet", "row", "column", "header", "value", "code"))
                .containsExactly("qianguo,HZ000001,甲.xlsx,差错认定,3,B,条款,17-9,E106");
        assertThat(house.files("archive/qianguo")).containsExactly("HZ000001-甲.xlsx");

        house.run("nightly", workbook.toString()).exits(3);
        assertThat(house.ledger("--all").size())
                .as("processed again, nothing new")
                .isEqualTo(2);
        assertThat(house.table("rejections", "--all").lines("receipt_no")).containsExactly("HZ000001", "HZ000002");

        house.run("nightly", evaluations("乙", "17-2").toString()).exits(0);
        assertThat(house.ledger().where("kind", "LIABILITY").lines("evaluation_no"))
                .containsExactly("A", "B");
    }

    @Test
    void theSameFileIsRecognisedUntilItWasCorrected() throws Exception {
        Path first = flaw("一月").write(folder.resolve("一月.xlsx"));
        house.run("import", first.toString()).exits(0);
        assertThat(house.run("import", first.toString()).exits(0).out()).contains("已导入，无变化", "HZ000001");

        Path correction = new WorkbookBuilder()
                .finding("一月", "17-1", "工号=0001", "认定日期=2025-02-02")
                .write(folder.resolve("更正.xlsx"));
        house.run("import", correction.toString()).exits(0);
        assertThat(house.run("import", first.toString()).exits(3).out()).contains("整份退回", "HZ000003");

        assertThat(house.files("archive/qianguo"))
                .containsExactly("HZ000001-一月.xlsx", "HZ000002-一月.xlsx", "HZ000003-更正.xlsx");
        assertThat(house.files("rejected/qianguo")).containsExactly("HZ000004-一月.xlsx");
        assertThat(house.table("findings").lines("effective_date")).containsExactly("2025-02-02");
    }

    @Test
    void aFileThatIsRefusedIsMovedOutOfTheInboxAndTheNightGoesOn() throws Exception {
        Path inbox = Files.createDirectories(house.home().resolve("inbox/qianguo"));
        refusedFiles(inbox);
        Path good = flaw("好").write(inbox.resolve("好.xlsx"));
        Files.setLastModifiedTime(good, FileTime.from(Instant.now().plusSeconds(60)));
        flaw("写").write(inbox.resolve("~$写.xlsx"));

        House.Answer answer = house.run("nightly").exits(3);

        assertThat(answer.out()).contains("这不是 Excel 工作簿", "没有本程序能识别的工作表", "缺少必填列：案由", "只有表头，没有数据行", "归档 1 个，退回 4 个");
        assertThat(house.files("inbox/qianguo")).containsExactly("~$写.xlsx");
        assertThat(house.files("rejected/qianguo"))
                .extracting(name -> name.substring(name.indexOf('-') + 1))
                .containsExactlyInAnyOrder("F001.xlsx", "F005.xlsx", "F006.xlsx", "F008.xlsx");
        assertThat(house.files("archive/qianguo")).singleElement().asString().endsWith("-好.xlsx");
        assertThat(house.ledger().where("kind", "LIABILITY").lines("evaluation_no"))
                .containsExactly("好");
        assertThat(house.run("nightly").exits(0).out()).contains("工作簿 0 个");
    }

    @Test
    void aRefusedFileThatWasNamedStaysWhereItIs() throws Exception {
        List<Path> refused = refusedFiles(folder);

        house.run(command("nightly", refused)).exits(3);

        assertThat(refused).allMatch(Files::exists);
        assertThat(house.files("rejected/qianguo")).hasSize(4);
        assertThat(house.run(command("nightly", refused)).exits(3).out()).contains("退回 4 个");
    }

    @Test
    void aCheckStoresNothing() throws Exception {
        house.run("nightly", House.SAMPLE.toString()).exits(0);
        Map<String, Long> before = tableSizes();
        List<Path> files = new ArrayList<>(refusedFiles(folder));
        files.add(evaluations("甲", "17-9"));
        files.add(House.SAMPLE);

        House.Answer answer = house.run(command("import", files, "--check")).exits(3);

        assertThat(answer.out()).contains("E106", "已导入，无变化", "这不是 Excel 工作簿", "没有保存任何内容");
        assertThat(tableSizes()).isEqualTo(before);
        assertThat(house.files("rejected/qianguo")).isEmpty();
        Path sound = new WorkbookBuilder()
                .registration("新")
                .participant("新", "9001", "何一")
                .write(folder.resolve("新.xlsx"));
        assertThat(house.run("import", "--check", sound.toString()).exits(0).out())
                .contains("可采纳 1 件");
        assertThat(tableSizes()).isEqualTo(before);
    }

    /** One file each for F001, F005, F006 and F008. */
    private static List<Path> refusedFiles(Path folder) throws IOException {
        return List.of(
                Files.writeString(folder.resolve("F001.xlsx"), "评查编号,案号\n"),
                new WorkbookBuilder().row("别的表", "列=值").write(folder.resolve("F005.xlsx")),
                flaw("缺").without("评查登记", "案由").write(folder.resolve("F006.xlsx")),
                new WorkbookBuilder().headers("人员名册", "工号", "姓名", "部门").write(folder.resolve("F008.xlsx")));
    }

    /** Evaluation A, which is sound, and B with a finding of that provision. */
    private Path evaluations(String name, String provision) throws IOException {
        return flaw("A")
                .registration("B")
                .participant("B", "0001", "王堃")
                .finding("B", provision, "工号=0001", "认定日期=2025-02-01")
                .write(folder.resolve(name + ".xlsx"));
    }

    private static WorkbookBuilder flaw(String evaluation) {
        return new WorkbookBuilder()
                .registration(evaluation)
                .participant(evaluation, "0001", "王堃")
                .finding(evaluation, "17-1", "工号=0001", "认定日期=2025-01-10");
    }

    private static String[] command(String name, List<Path> files, String... options) {
        List<String> arguments = new ArrayList<>(List.of(name));
        arguments.addAll(List.of(options));
        files.forEach(file -> arguments.add(file.toString()));
        return arguments.toArray(String[]::new);
    }

    private Map<String, Long> tableSizes() {
        JdbcTemplate jdbc = new JdbcTemplate(house.database().dataSource());
        Map<String, Long> sizes = new TreeMap<>();
        for (String schema : List.of(house.database().schema(), house.database().ledgerSchema())) {
            for (String table : jdbc.queryForList(
                    "SELECT table_name FROM information_schema.tables WHERE table_schema = ?"
                            + " AND table_type = 'BASE TABLE'",
                    String.class,
                    schema)) {
                String name = schema + "." + table;
                sizes.put(name, jdbc.queryForObject("SELECT COUNT(*) FROM " + name, Long.class));
            }
        }
        return sizes;
    }
}
