package org.taizhang.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.extractor.ExtractorFactory;
import org.apache.poi.extractor.POITextExtractor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.intake.WorkbookBuilder;

/** A court under an invented rulebook: other articles, grades, roles, periods and measures, and not a line of code. */
class InventedRulebookTest {

    /** Words that only the Qianguo Measures use. */
    private static final String[] FOREIGN = {
        "前郭", "暂行办法", "瑕疵差错", "一般差错", "重大差错", "违法审判", "主要责任", "次要责任", "第二十八条", "第二十九条", "告诫", "责令"
    };

    @TempDir
    private Path folder;

    private House house;

    @BeforeEach
    void moveIn() throws Exception {
        Path home = Files.createDirectory(folder.resolve("home"));
        house = new House(home);
        String court = Files.readString(Path.of("data/courts/qianguo.yml"));
        Files.delete(home.resolve("courts/qianguo.yml"));
        Files.delete(home.resolve("rulebooks/qianguo-2019.yml"));
        Files.writeString(
                home.resolve("courts/yunxi.yml"),
                court.replace("id: qianguo", "id: yunxi")
                        .replace("name: 前郭县人民法院", "name: 云溪市中级人民法院")
                        .replace("rulebook: qianguo-2019", "rulebook: invented"));
        Files.copy(Path.of("src/test/resources/rulebooks/invented.yml"), home.resolve("rulebooks/invented.yml"));
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void runsTheWholeNight() throws Exception {
        House.Answer night = house.run("nightly", workbook().toString()).exits(0);

        assertThat(house.ledger().lines("officer_no", "kind", "effective_date", "grade", "role", "item", "months"))
                .containsExactly(
                        "0001,LIABILITY,2026-05-10,SLIP,PRIMARY,,0",
                        "0001,SANCTION,2026-05-10,SLIP,PRIMARY,,0",
                        "0001,LIABILITY,2026-07-01,SLIP,PRIMARY,,0",
                        "0001,SANCTION,2026-07-01,SLIP,PRIMARY,,0",
                        "0001,LIABILITY,2026-09-01,SLIP,PRIMARY,,0",
                        "0001,SANCTION,2026-09-01,SLIP,PRIMARY,,0",
                        "0001,LIABILITY,2026-10-20,SLIP,PRIMARY,,0",
                        "0001,CONVERSION,2026-10-20,DEFECT,PRIMARY,,0",
                        "0001,SANCTION,2026-10-20,DEFECT,PRIMARY,22-1,0",
                        "0002,LIABILITY,2025-06-01,SERIOUS,PRIMARY,,0",
                        "0002,SANCTION,2025-06-01,SERIOUS,PRIMARY,22-2,4",
                        "0002,LIABILITY,2026-10-12,SERIOUS,PRIMARY,,0",
                        "0002,SANCTION,2026-10-12,SERIOUS,PRIMARY,22-2,4",
                        "0003,LIABILITY,2025-06-01,SERIOUS,SECONDARY,,0",
                        "0003,SANCTION,2025-06-01,SERIOUS,SECONDARY,,0",
                        "0003,LIABILITY,2026-10-12,SERIOUS,SECONDARY,,0",
                        "0003,CONVERSION,2026-10-12,SERIOUS,PRIMARY,,0",
                        "0003,SANCTION,2026-10-12,SERIOUS,PRIMARY,22-2,4",
                        "0004,LIABILITY,2025-10-09,GRAVE,PRIMARY,,0",
                        "0004,SANCTION,2025-10-09,GRAVE,PRIMARY,22-3,8",
                        "0004,LIABILITY,2026-10-15,GRAVE,PRIMARY,,0",
                        "0004,SANCTION,2026-10-15,GRAVE,PRIMARY,22-4,0",
                        "0005,LIABILITY,2026-10-16,SLIP,PRIMARY,,0",
                        "0005,SANCTION,2026-10-16,SLIP,PRIMARY,,0");
        assertThat(house.table("evaluations").where("evaluation_no", "云5").lines("score", "quality_class"))
                .containsExactly("90,合格");
        assertThat(house.table("evaluations").where("evaluation_no", "云9").lines("score", "quality_class"))
                .containsExactly("118,优质");
        house.soundHead("yunxi");
        assertThat(night.out()).doesNotContain(FOREIGN);
        house.run("nightly", workbook().toString()).exits(0);
        assertThat(house.ledger("--all").size()).isEqualTo(24);
    }

    @Test
    void documentsSpeakItsLanguage() throws Exception {
        house.run("nightly", workbook().toString()).exits(0);

        assertThat(text("ledgers/yunxi/责任追究台账.xlsx"))
                .contains("云溪市中级人民法院", "轻微疏漏", "第二十二条第（四）项", "退出法官员额", "直接责任", "折算产生的办案瑕疵能否再折算？")
                .doesNotContain(FOREIGN)
                .doesNotContainPattern("(?<!\\d)28-\\d");
        assertThat(text("bulletins/yunxi/案件质量评查情况通报-2026-10-草稿.docx"))
                .contains("《云溪市中级人民法院办案质量责任认定与追究细则》（以下简称《细则》）", "较重过错责任", "间接责任1件次", "折算为办案瑕疵责任1件次", "严思")
                .doesNotContain(FOREIGN);
        String conversion = house.run("explain", "0003").exits(0).out();
        assertThat(conversion)
                .contains("《细则》第二十四条", "较重过错责任1件次，负间接责任", "《细则》第二十二条第（二）项", "第十八条第（一）项", "扣发办案补贴4个月")
                .doesNotContain(FOREIGN);
        assertThat(house.run("explain", "0001").exits(0).out())
                .contains("轻微疏漏责任", "累计4件次，按1件次办案瑕疵责任处理", "六个月内")
                .doesNotContain(FOREIGN);
        assertThat(house.run("explain", "0005").exits(0).out())
                .contains("由所在部门另行处理")
                .doesNotContain(FOREIGN);
    }

    @Test
    void noticesAndTheAgendaSpeakItsLanguage() throws Exception {
        house.run("nightly", workbook().toString()).exits(0);
        house.run("notices").exits(0);
        assertThat(house.files("notices/yunxi/2026-10")).hasSize(6);
        assertThat(text("notices/yunxi/2026-10/告知书-000009-0001-易一-拟处理.docx"))
                .contains("《细则》第二十四条“六个月内四次轻微疏漏的", "累计4件次", "你可以随时向本院说明情况（《细则》第九条“被评查人可以向评查机构说明情况”）。")
                .doesNotContain(FOREIGN);
        assertThat(text("notices/yunxi/2026-10/告知书-000024-0005-吴助-拟处理.docx"))
                .contains("由所在部门另行处理")
                .doesNotContain(FOREIGN);
        Path pending = new WorkbookBuilder()
                .registration("云10", "审判组织=一人审理", "评查来源=6-3")
                .participant("云10", "0001", "易一", "身份=主审法官")
                .finding("云10", "12-1", "工号=0001")
                .write(folder.resolve("待评.xlsx"));
        house.run("nightly", pending.toString()).exits(0);
        Path agenda = house.home().resolve("议题.docx");
        house.run("agenda", "-o", agenda.toString()).exits(0);
        assertThat(text("议题.docx")).contains("拟认定轻微疏漏责任", "负直接责任").doesNotContain(FOREIGN);
    }

    @Test
    void mistakesAreToldInItsWords() throws Exception {
        Path wrong = new WorkbookBuilder()
                .registration("云1", "审判组织=独任审", "评查来源=6-1")
                .registration("云2", "审判组织=一人审理", "评查来源=6-2")
                .participant("云2", "0001", "易一", "身份=主审法官")
                .finding("云2", "13-2", "等级=一般过错")
                .finding("云2", "17-1", "工号=0001")
                .write(folder.resolve("错.xlsx"));

        House.Answer answer = house.run("nightly", wrong.toString()).exits(3);

        assertThat(answer.out())
                .contains("一人审理", "第十三条第（二）项", "“后续处理”为再审、发回、改判之一")
                .doesNotContain(FOREIGN);
        assertThat(house.table("rejections").lines("code")).containsExactlyInAnyOrder("E104", "E113", "E106");
    }

    private String text(String document) throws IOException {
        try (POITextExtractor text =
                ExtractorFactory.createExtractor(house.home().resolve(document).toFile())) {
            return text.getText();
        }
    }

    private Path workbook() throws IOException {
        WorkbookBuilder book = new WorkbookBuilder();
        slip(book, "云1", "0001", "易一", "主审法官", "2026-05-10");
        slip(book, "云2", "0001", "易一", "主审法官", "2026-07-01");
        slip(book, "云3", "0001", "易一", "主审法官", "2026-09-01");
        slip(book, "云4", "0001", "易一", "主审法官", "2026-10-20");
        panel(book, "云5", "2025-06-01");
        panel(book, "云6", "2026-10-12");
        leak(book, "云7", "2025-10-09");
        leak(book, "云8", "2026-10-15");
        slip(book, "云9", "0005", "吴助", "助理", "2026-10-16");
        return book.write(Files.createTempFile(folder, "云溪", ".xlsx"));
    }

    private static void slip(
            WorkbookBuilder book, String evaluation, String officer, String name, String capacity, String recognised) {
        book.registration(evaluation, "审判组织=一人审理", "评查来源=6-3", "评查完成日期=" + recognised)
                .participant(evaluation, officer, name, "身份=" + capacity)
                .finding(evaluation, "12-1", "工号=" + officer, "认定日期=" + recognised);
    }

    /** A serious error of a panel: direct responsibility of the judge in charge, indirect of a member. */
    private static void panel(WorkbookBuilder book, String evaluation, String recognised) {
        book.registration(evaluation, "审判组织=合议审理", "评查来源=6-1", "后续处理=改判", "评查完成日期=" + recognised)
                .participant(evaluation, "0002", "尔二", "身份=主审法官", "持错误意见=是")
                .participant(evaluation, "0003", "山三", "身份=合议成员", "持错误意见=是")
                .finding(evaluation, "13-2", "主观=重大过失", "认定日期=" + recognised);
    }

    private static void leak(WorkbookBuilder book, String evaluation, String recognised) {
        book.registration(evaluation, "审判组织=一人审理", "评查来源=6-2", "评查完成日期=" + recognised)
                .participant(evaluation, "0004", "严思", "身份=主审法官")
                .finding(evaluation, "15-1", "工号=0004", "后果=泄密", "认定日期=" + recognised);
    }
}
