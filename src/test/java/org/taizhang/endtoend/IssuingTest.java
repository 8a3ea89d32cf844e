package org.taizhang.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.intake.WorkbookBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Bulletins as an office sees them come: drafts, issues, what comes too late, and what somebody changes. Each finding makes
 * two entries, a liability and a sanction.
 */
class IssuingTest {

    private static final String FOLDER = "bulletins/qianguo";
    private static final String NAME = "案件质量评查情况通报-";

    @TempDir
    private Path home;

    @TempDir
    private Path folder;

    @Test
    void monthsMissedAreIssuedOldestFirst() throws Exception {
        try (House house = new House(home)) {
            night(house, "2026-08-04", finding("A", "0001", "2026-05-12"), finding("B", "0002", "2026-07-03"));
            assertThat(house.files(FOLDER))
                    .containsExactly(NAME + "2026-07-草稿.docx", NAME + "2026-07-草稿.html", NAME + "2026-07-草稿.json");

            house.runOn("2026-08-05", "nightly").exits(0);
            assertThat(house.files(FOLDER))
                    .containsExactly(NAME + "2026-07.docx", NAME + "2026-07.html", NAME + "2026-07.json");
            assertThat(published(house, "2026-07")).containsExactly(3, 4);
            assertThat(json(house, "2026-07").at("/opening_balance/liabilities").intValue())
                    .isEqualTo(1);

            night(
                    house,
                    "2026-11-04",
                    finding("C", "0003", "2026-05-20"),
                    finding("D", "0004", "2026-09-09"),
                    finding("E", "0005", "2026-10-10"),
                    finding("F", "0006", "2026-11-02"));
            assertThat(published(house, "2026-08")).as("late for its month").containsExactly(5, 6);
            assertThat(json(house, "2026-08").at("/late/0").longValue()).isEqualTo(5);
            assertThat(published(house, "2026-09")).containsExactly(7, 8);
            assertThat(house.files(FOLDER)).contains(NAME + "2026-10-草稿.docx").doesNotContain(NAME + "2026-10.docx");

            String night = house.runOn("2026-11-05", "nightly").exits(0).out();
            assertThat(night).contains("2026-10 的通报已印发，文号 前法评〔2026〕4号");
            assertThat(published(house, "2026-10")).containsExactly(9, 10);
            assertThat(house.files(FOLDER)).noneMatch(file -> file.contains("草稿"));

            house.runOn("2027-01-20", "nightly").exits(0);
            assertThat(published(house, "2026-11")).containsExactly(11, 12);
            assertThat(published(house, "2026-12")).isEmpty();
            assertThat(List.of("2026-07", "2026-08", "2026-09", "2026-10", "2026-11", "2026-12"))
                    .extracting(month ->
                            json(house, month).at("/issue/document_number").stringValue())
                    .containsExactly(
                            "前法评〔2026〕1号", "前法评〔2026〕2号", "前法评〔2026〕3号", "前法评〔2026〕4号", "前法评〔2027〕1号", "前法评〔2027〕2号");
            assertThat(house.run("verify").exits(0).out()).contains("核对一致");
        }
    }

    @Test
    void aCourtThatHasReportedNothingIssuesNothing() throws Exception {
        try (House house = new House(home)) {
            house.runOn("2026-08-20", "nightly").exits(0);
            assertThat(house.files(FOLDER)).allMatch(file -> file.contains("草稿"));

            night(house, "2026-08-21", finding("A", "0001", "2026-07-12"));
            assertThat(json(house, "2026-07").at("/issue/document_number").stringValue())
                    .isEqualTo("前法评〔2026〕1号");
        }
    }

    @Test
    void whatIsReversedLaterIsInTheNextBulletin() throws Exception {
        try (House house = new House(home)) {
            night(house, "2026-10-05", finding("A", "0001", "2026-08-12"), finding("B", "0002", "2026-09-03"));
            assertThat(published(house, "2026-09")).containsExactly(3, 4);
            night(house, "2026-11-02", revoked("A", "0001"), revoked("B", "0002"));

            house.runOn("2026-11-05", "nightly").exits(0);

            assertThat(house.ledger("--all").where("kind", "REVERSAL").lines("reverses"))
                    .containsExactlyInAnyOrder("1", "2", "3", "4");
            assertThat(published(house, "2026-10")).containsExactly(5, 6, 7, 8);
            assertThat(json(house, "2026-10").path("reversals").size()).isEqualTo(4);
            house.run("verify").exits(0);
        }
    }

    @Test
    void byHand() throws Exception {
        try (House house = new House(home)) {
            Path court = home.resolve("courts/qianguo.yml");
            Files.writeString(court, Files.readString(court).replace("  issue: 5\n", "  issue: manual\n"));
            night(house, "2026-11-20", finding("A", "0001", "2026-10-12"));
            assertThat(house.files(FOLDER)).allMatch(file -> file.contains("草稿"));

            assertThat(issue(house, "2026-11-20", "2026-11").exits(2).err()).contains("2026-11 尚未结束（业务日期 2026-11-20）");
            house.runOn(
                            "2026-11-20",
                            "import",
                            finding("B", "0002", "2026-10-13").toString())
                    .exits(0);
            assertThat(issue(house, "2026-11-20", "2026-10").exits(1).out()).contains("有 1 人等待结算");
            assertThat(house.files(FOLDER)).allMatch(file -> file.contains("草稿"));
            house.runOn("2026-11-20", "settle").exits(0);

            assertThat(issue(house, "2026-11-21", "2026-10").exits(0).out()).contains("文号 前法评〔2026〕1号");
            assertThat(published(house, "2026-10")).containsExactly(1, 2, 3, 4);
            assertThat(issue(house, "2027-01-02", "2026-12").exits(2).err()).contains("请先印发 2026-11 的通报");
            assertThat(issue(house, "2027-01-02", "2026-09").exits(2).err()).contains("首期通报为 2026-10");
            assertThat(issue(house, "2026-11-20", "2026-10").exits(0).out()).contains("已于 2026-11-21 印发");
            assertThat(issue(house, "2027-01-02", "2026-11").exits(0).out()).contains("文号 前法评〔2027〕1号");
            house.run("verify").exits(0);
        }
    }

    @Test
    void whatWasIssuedIsGivenOutAgainAsItWas() throws Exception {
        try (House house = new House(home)) {
            night(house, "2026-11-05", finding("A", "0001", "2026-10-12"));
            Path issued = home.resolve(FOLDER).resolve(NAME + "2026-10.docx");
            byte[] bytes = Files.readAllBytes(issued);
            Files.writeString(home.resolve(FOLDER).resolve("会议记录.docx"), "本院自己的文件");
            night(house, "2026-11-06", finding("B", "0002", "2026-10-13"));

            Files.writeString(issued, "改动");
            assertThat(house.run("verify").exits(6).out()).contains(NAME + "2026-10.docx 与存档不同");
            String again = house.runOn("2026-11-07", "bulletin", "--month", "2026-10")
                    .exits(0)
                    .out();
            assertThat(again).contains("已于 2026-11-05 印发，文号 前法评〔2026〕1号", "被改动过");
            assertThat(issued).hasBinaryContent(bytes);

            Files.delete(issued);
            assertThat(house.run("verify").exits(6).out()).contains(NAME + "2026-10.docx 不在");
            house.runOn("2026-11-08", "nightly").exits(0);
            assertThat(issued).hasBinaryContent(bytes);
            assertThat(house.files(FOLDER))
                    .hasSize(5)
                    .contains("会议记录.docx")
                    .anyMatch(file -> file.matches(NAME + "2026-10-被改动-[0-9a-f]{8}\\.docx"));
            house.run("verify").exits(0);
        }
    }

    @Test
    void nothingIsIssuedWhileTheLedgerAwaitsAcceptance() throws Exception {
        try (House house = new House(home)) {
            house.set("settle-reversal-limit", "0");
            house.set("settle-reversal-percent", "0");
            night(house, "2026-11-01", finding("A", "0001", "2026-10-12"));
            Path correction = revoked("A", "0001");

            assertThat(house.runOn("2026-11-05", "nightly", correction.toString())
                            .exits(7)
                            .out())
                    .contains("通报暂不印发");
            assertThat(house.files(FOLDER)).allMatch(file -> file.contains("草稿"));

            house.runOn("2026-11-06", "settle", "--accept", "all").exits(0);
            house.runOn("2026-11-06", "nightly").exits(0);
            assertThat(published(house, "2026-10")).containsExactly(1, 2, 3, 4);
        }
    }

    @Test
    void anIssueCountsThoughItsFilesCannotBeWritten() throws Exception {
        try (House house = new House(home)) {
            Path inTheWay = Files.writeString(home.resolve("bulletins"), "");
            House.Answer night = house.runOn(
                            "2026-11-05",
                            "nightly",
                            finding("A", "0001", "2026-10-12").toString())
                    .exits(1);
            assertThat(night.out()).contains("2026-10 的通报已印发，文号 前法评〔2026〕1号", "文书未能写出");

            Files.delete(inTheWay);
            house.runOn("2026-11-06", "nightly").exits(0);

            assertThat(published(house, "2026-10")).containsExactly(1, 2);
            assertThat(json(house, "2026-10").at("/issue/issued_on").stringValue())
                    .isEqualTo("2026-11-05");
            house.run("verify").exits(0);
        }
    }

    private static House.Answer issue(House house, String date, String month) {
        return house.runOn(date, "bulletin", "--issue", "--month", month);
    }

    private static void night(House house, String date, Path... workbooks) {
        String[] arguments = new String[workbooks.length + 1];
        arguments[0] = "nightly";
        for (int i = 0; i < workbooks.length; i++) {
            arguments[i + 1] = workbooks[i].toString();
        }
        house.runOn(date, arguments).exits(0);
    }

    private Path finding(String evaluation, String officer, String recognised) throws IOException {
        return new WorkbookBuilder()
                .registration(evaluation)
                .participant(evaluation, officer, "人员" + officer)
                .finding(evaluation, "17-1", "工号=" + officer, "认定日期=" + recognised)
                .write(Files.createTempFile(folder, "评查", ".xlsx"));
    }

    private Path revoked(String evaluation, String officer) throws IOException {
        return new WorkbookBuilder()
                .finding(
                        evaluation,
                        "17-1",
                        "工号=" + officer,
                        "复议申请日期=2026-07-02",
                        "复议决定日期=2026-07-08",
                        "复议结果=撤销",
                        "认定日期=")
                .write(Files.createTempFile(folder, "复议", ".xlsx"));
    }

    private static List<Integer> published(House house, String month) {
        return json(house, month)
                .path("published")
                .valueStream()
                .map(JsonNode::intValue)
                .toList();
    }

    private static JsonNode json(House house, String month) {
        return JsonMapper.shared()
                .readTree(house.home()
                        .resolve(FOLDER)
                        .resolve(NAME + month + ".json")
                        .toFile());
    }
}
