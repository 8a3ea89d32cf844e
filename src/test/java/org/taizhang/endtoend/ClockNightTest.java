package org.taizhang.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.taizhang.intake.WorkbookBuilder;

/** Clocks through nights: exported, in the ledger workbook and in reminder lists, and recomputed only where they must be. */
class ClockNightTest {

    @TempDir
    private Path folder;

    private House house;

    @BeforeEach
    void build() throws Exception {
        house = new House(Files.createDirectory(folder.resolve("home")));
    }

    @AfterEach
    void tearDown() {
        house.close();
    }

    @Test
    void ofTheSample() throws Exception {
        String night = house.run("nightly", House.SAMPLE.toString()).exits(0).out();
        assertThat(night).contains("期限　逾期 0 项，临期 4 项，进行中 9 项", "没有 2027 年的放假安排，5 项期限的届满日按周末推算", "期限提醒 6 份");

        Rows clocks = house.table("clocks");
        Map<String, Integer> counts = new TreeMap<>();
        clocks.lines("clock", "status").forEach(line -> counts.merge(line, 1, Integer::sum));
        assertThat(counts)
                .containsEntry("DEFENCE,DONE", 178)
                .containsEntry("DEFENCE,DONE_LATE", 59)
                .containsEntry("EVALUATION,DONE_LATE", 41)
                .containsEntry("HANDOVER,DUE_SOON", 1)
                .containsEntry("MEETING,RUNNING", 8)
                .containsEntry("RECONSIDERATION_REQUEST,LAPSED", 254)
                .containsEntry("RECONSIDERATION_REQUEST,DUE_SOON", 3)
                .hasSize(19);
        assertThat(clocks.lines("evaluation_no", "clock", "started", "due", "stopped", "status", "days"))
                .contains(
                        "2023-0056,HANDOVER,2026-10-26,2026-11-02,,DUE_SOON,1",
                        "2023-0001,DEFENCE,2026-05-15,2026-05-20,2026-05-19,DONE,");

        List<List<String>> sheet = sheet("责任追究台账.xlsx", "期限");
        assertThat(sheet.get(1).get(0))
                .isEqualTo("统计截止：2026年11月1日　逾期 0 项，临期 4 项，进行中 9 项。　尚无放假安排的年份，届满日按周末推算，安排公布后以公布为准。");
        assertThat(sheet).hasSize(3 + 13);
        assertThat(sheet.subList(3, 16)).extracting(row -> row.get(0)).startsWith("临期", "临期", "临期", "临期", "进行中");
        assertThat(sheet("期限提醒-民事审判一庭.xlsx", "期限提醒").subList(3, 4))
                .containsExactly(List.of(
                        "临期",
                        "剩余1个工作日",
                        "材料移交",
                        "（2026）吉0721行审3026号",
                        "2023-0056",
                        "评查人",
                        "李超超",
                        "",
                        "",
                        "2026-10-26",
                        "2026-11-02",
                        "",
                        "《意见》第三部分"));
        house.run("verify").exits(0);
    }

    @Test
    void aNightInWhichNothingChangedReadsWhatIsKept() throws Exception {
        night(new WorkbookBuilder()
                .registration("A", "分案日期=2026-10-08")
                .registration("B", "评查完成日期=2026-10-28", "材料移交日期=2026-10-30")
                .participant("B", "0002", "李四")
                .finding("B", "17-1", "工号=0002"));
        house.database().asRoot("UPDATE " + table() + " SET due = '2026-10-30' WHERE evaluation_no = 'A'");

        assertThat(house.runOn("2026-11-02", "nightly").exits(0).out()).contains("期限　逾期 1 项");
        assertThat(house.run("verify").exits(6).out()).contains("不一致：评查 A 的期限 EVALUATION（现有 → 应有）");

        Files.writeString(
                house.home().resolve("calendars/2027.yml"),
                "notice: 试\noff:\n  - {name: 元旦, from: 2027-01-01, to: 2027-01-03}\nworking: []\n");
        assertThat(house.run("verify").exits(0).out()).contains("放假安排已变更");
        assertThat(sheetAfter("ledger")).as("from the evaluations meanwhile").contains("2026-11-09");
        assertThat(house.runOn("2026-11-02", "nightly").exits(0).out())
                .contains("期限　逾期 0 项")
                .doesNotContain("按周末推算");
        assertThat(house.run("verify").exits(0).out()).doesNotContain("说明");
    }

    @Test
    void clocksFollowEveryCorrection() throws Exception {
        night(new WorkbookBuilder()
                .registration("A", "分案日期=2026-09-08", "承办部门=民一庭")
                .participant("A", "0001", "王堃")
                .registration("B", "通知申辩日期=2026-10-08", "承办部门=刑庭"));
        assertThat(open()).containsExactly("A EVALUATION 2026-10-08", "B DEFENCE 2026-10-12");
        assertThat(house.files("ledgers/qianguo")).contains("期限提醒-刑庭.xlsx", "期限提醒-民一庭.xlsx");

        night(new WorkbookBuilder()
                .registration("A", "分案日期=2026-09-08", "评查完成日期=2026-10-20", "材料移交日期=2026-10-26")
                .finding("A", "17-1", "工号=0001", "质监委会议日期=2026-10-28"));
        assertThat(open()).containsExactly("A RECONSIDERATION_REQUEST 2026-11-09", "B DEFENCE 2026-10-12");
        assertThat(house.table("clocks").lines("evaluation_no", "article", "officer_no", "clock", "status", "days"))
                .contains("A,,,EVALUATION,DONE_LATE,12", "A,17-1,0001,MEETING,DONE,");

        night(new WorkbookBuilder().registration("B", "作废=是"));
        assertThat(open()).containsExactly("A RECONSIDERATION_REQUEST 2026-11-09");
        assertThat(sheet("期限提醒-刑庭.xlsx", "期限提醒").get(1).get(0)).isEqualTo("统计截止：2026年11月1日　没有逾期、临期或者进行中的期限。");

        house.run("withdraw", "HZ000003").exits(0);
        assertThat(open()).contains("B DEFENCE 2026-10-12");
        house.run("verify").exits(0);
    }

    @Test
    void aRightThatHadLapsedIsNotKeptButToldOfWhereAnEarlierDayIsAsked() throws Exception {
        night(new WorkbookBuilder()
                .registration("A", "评查完成日期=2026-10-08", "材料移交日期=2026-10-12")
                .participant("A", "0001", "王堃")
                .finding("A", "17-1", "工号=0001", "质监委会议日期=2026-10-15")
                .registration("B", "通知申辩日期=2026-10-30"));
        assertThat(open()).containsExactly("B DEFENCE 2026-11-04");
        house.run("verify").exits(0);

        house.runOn("2026-10-20", "ledger").exits(0);
        assertThat(sheet("责任追究台账.xlsx", "期限").toString()).contains("复议申请", "2026-10-26");
        assertThat(open()).as("a document changes nothing").containsExactly("B DEFENCE 2026-11-04");

        house.runOn("2026-10-20", "nightly").exits(0);
        assertThat(open()).containsExactly("A RECONSIDERATION_REQUEST 2026-10-26", "B DEFENCE 2026-11-04");
        house.runOn("2026-11-02", "nightly").exits(0);
        house.run("verify").exits(0);
    }

    @Test
    void whoItWasAssignedToIsNamedUnlessTheWorkbookNamesSomebody() throws Exception {
        Path court = house.home().resolve("courts/qianguo.yml");
        Files.writeString(
                court,
                Files.readString(court)
                        .replaceFirst("committee: \\[.*]", "committee: [A1]")
                        .replace("assign: manual", "assign: nightly"));
        night(new WorkbookBuilder().officer("A1", "甲").officer("A2", "乙").registration("P", "分案日期=2026-10-08"));
        assertThat(sheet("责任追究台账.xlsx", "期限").get(3)).contains("P", "甲");
        assertThat(sheet("期限提醒-民一庭.xlsx", "期限提醒").get(3)).contains("P", "甲");

        night(new WorkbookBuilder().registration("P", "分案日期=2026-10-08", "评查人=A2"));
        assertThat(sheet("责任追究台账.xlsx", "期限").get(3)).contains("P", "乙");
    }

    @Test
    void whatWasStoredBeforeThereWereClocksIsComputedByTheNextNight() throws Exception {
        night(new WorkbookBuilder().registration("A", "分案日期=2026-10-08"));
        house.database()
                .asRoot(
                        "DELETE FROM " + table(),
                        "UPDATE " + house.database().schema() + ".court_state SET clocks_under = NULL");
        night(new WorkbookBuilder().registration("B", "通知申辩日期=2026-10-08"));
        assertThat(open()).containsExactly("A EVALUATION 2026-11-09", "B DEFENCE 2026-10-12");
        house.run("verify").exits(0);
    }

    private void night(WorkbookBuilder workbook) throws IOException {
        Path file = Files.createTempFile(folder, "评查", ".xlsx");
        house.run("nightly", workbook.write(file).toString()).exits(0);
    }

    private String table() {
        return house.database().schema() + ".open_clock";
    }

    private List<String> open() {
        return new JdbcTemplate(house.database().dataSource())
                .queryForList(
                        "SELECT CONCAT_WS(' ', evaluation_no, clock, due) FROM open_clock ORDER BY evaluation_no, clock",
                        String.class);
    }

    private String sheetAfter(String command) throws Exception {
        house.run(command).exits(0);
        return sheet("责任追究台账.xlsx", "期限").toString();
    }

    private List<List<String>> sheet(String name, String sheet) throws IOException, InvalidFormatException {
        DataFormatter formatter = new DataFormatter();
        List<List<String>> rows = new ArrayList<>();
        Path file = house.home().resolve("ledgers/qianguo").resolve(name);
        try (XSSFWorkbook workbook = new XSSFWorkbook(file.toFile())) {
            for (Row row : workbook.getSheet(sheet)) {
                List<String> cells = new ArrayList<>();
                for (int c = 0; c < row.getLastCellNum(); c++) {
                    cells.add(formatter.formatCellValue(row.getCell(c)));
                }
                rows.add(cells);
            }
        }
        return rows;
    }
}
