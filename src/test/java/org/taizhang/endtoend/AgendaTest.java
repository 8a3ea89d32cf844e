package org.taizhang.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.extractor.ExtractorFactory;
import org.apache.poi.extractor.POITextExtractor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.intake.WorkbookBuilder;

/** The agenda says what is before the committee, and what it predicts is what settling then appends. */
class AgendaTest {

    private static final long SEED = 20261101;
    private static final int OFFICERS = 30;
    private static final String[] PENDING = {
        "分案日期=2026-09-01", "评查完成日期=2026-09-20", "材料移交日期=2026-09-22", "评查人=李评查", "评查意见=应予认定。"
    };

    @TempDir
    private Path folder;

    private House house;

    @BeforeEach
    void moveIn() throws Exception {
        house = new House(Files.createDirectory(folder.resolve("home")));
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void saysSoWhereNothingWaits() throws Exception {
        assertThat(agenda()).contains("截至2026年11月1日，没有等待会议评定或者复议的案件。");
    }

    @Test
    void listsWhatWaitsInItsGroups() throws Exception {
        upload(new WorkbookBuilder()
                .registration("待评", pending("案情摘要=借款纠纷。", "当事人=张三诉李四", "通知申辩日期=2026-09-02"))
                .participant("待评", "0001", "王喆堃")
                .finding("待评", "17-1", "工号=0001", "事实说明=传票未送达。")
                .registration("复议", pending("申辩意见=已经补正。"))
                .participant("复议", "0001", "王喆堃")
                .finding("复议", "18-1", "工号=0001", "质监委会议日期=2026-10-20", "复议申请日期=2026-10-25")
                .registration("未交")
                .participant("未交", "0002", "赵旻")
                .finding("未交", "17-2", "工号=0002")
                .registration("待认")
                .participant("待认", "0002", "赵旻")
                .finding("待认", "17-2", "工号=0002", "质监委会议日期=2026-10-20"));
        String agenda = agenda();
        assertThat(agenda)
                .contains(
                        "提请评定的案件1件，提请复议的案件1件，材料尚未移交的案件（供安排会议参考）1件",
                        "案情摘要：借款纠纷。",
                        "当事人张三诉李四",
                        "《暂行办法》第十七条第（一）项“未按法定方式和期限送达案件受理通知书、起诉状副本、答辩状副本、传票等诉讼文书的”，拟认定瑕疵差错责任。",
                        "具体事实：传票未送达。",
                        "评查意见：（评查人李评查）应予认定。",
                        "申辩意见：2026年9月2日通知申辩，期限至2026年9月7日，未提交申辩。",
                        "申辩意见：已经补正。",
                        "会议期限：至2026年12月31日（进行中，剩余60日）。",
                        "复议期限：至2026年11月25日（进行中，剩余24日）。",
                        "同一人员的合并测算")
                .doesNotContain("评查编号待认");
        assertThat(agenda.indexOf("评查编号待评")).isLessThan(agenda.indexOf("评查编号复议"));
        assertThat(agenda.indexOf("评查编号复议")).isLessThan(agenda.indexOf("评查编号未交"));
    }

    @Test
    void predictsWhatSettlingAppends() throws Exception {
        Random random = new Random(SEED);
        WorkbookBuilder history = new WorkbookBuilder();
        WorkbookBuilder recognition = new WorkbookBuilder();
        Map<String, String> cases = new TreeMap<>();
        for (int i = 1; i <= OFFICERS; i++) {
            String officer = "%04d".formatted(i);
            for (int past = random.nextInt(6); past > 0; past--) {
                String unit = "H" + officer + past;
                LocalDate day = LocalDate.of(2025, 6, 1).plusDays(random.nextInt(500));
                history.registration(unit)
                        .participant(unit, officer, "员" + i)
                        .finding(unit, article(random), "工号=" + officer, "认定日期=" + day);
            }
            String unit = "P" + officer;
            String article = article(random);
            cases.put(officer, unit);
            history.registration(unit, PENDING)
                    .participant(unit, officer, "员" + i)
                    .finding(unit, article, "工号=" + officer);
            recognition.finding(unit, article, "工号=" + officer, "质监委会议日期=2026-10-10", "认定日期=" + House.DATE);
        }
        upload(history);
        String agenda = agenda();

        upload(recognition);

        List<String> found = new ArrayList<>();
        for (Map.Entry<String, String> each : cases.entrySet()) {
            Rows settled = house.ledger().where("officer_no", each.getKey()).where("effective_date", House.DATE);
            String predicted = consequence(agenda, each.getValue());
            assertThat(predicted).as(each.getKey()).contains(expected(settled));
            assertThat(predicted.split("折算为", -1))
                    .hasSize(settled.where("kind", "CONVERSION").size() + 1);
            found.addAll(settled.lines("kind"));
        }
        assertThat(found).contains("CONVERSION");
        assertThat(house.ledger("--all").where("kind", "REVERSAL").size()).isZero();
    }

    /** The last entry of the day, a sanction, as the agenda words it. */
    private static String expected(Rows settled) {
        List<String> last = settled.where("kind", "SANCTION").lines("item", "measure", "months");
        String[] cells = last.get(last.size() - 1).split(",", -1);
        String item =
                List.of("一", "二", "三", "四", "五", "六", "七", "八", "九").get(Integer.parseInt(cells[0].substring(3)) - 1);
        String months = cells[2].equals("0") ? "" : "，扣发办案补贴" + cells[2] + "个月";
        return "适用《暂行办法》第二十八条第（" + item + "）项，" + cells[1] + months + "。";
    }

    private static String consequence(String agenda, String unit) {
        Matcher consequence = Pattern.compile("认定后果：(.*)").matcher(agenda);
        assertThat(consequence.find(agenda.indexOf("（评查编号" + unit + "）"))).isTrue();
        return consequence.group(1);
    }

    private static String article(Random random) {
        return List.of("17-1", "17-2", "17-4", "18-1", "18-4", "19-7").get(random.nextInt(6));
    }

    private static String[] pending(String... cells) {
        List<String> all = new ArrayList<>(List.of(PENDING));
        all.addAll(List.of(cells));
        return all.toArray(String[]::new);
    }

    private void upload(WorkbookBuilder workbook) throws IOException {
        Path file = workbook.write(Files.createTempFile(folder, "评查", ".xlsx"));
        house.run("nightly", file.toString()).exits(0);
    }

    private String agenda() throws IOException {
        Path file = folder.resolve("议题.docx");
        house.run("agenda", "-o", file.toString()).exits(0);
        try (POITextExtractor text = ExtractorFactory.createExtractor(file.toFile())) {
            return text.getText();
        }
    }
}
