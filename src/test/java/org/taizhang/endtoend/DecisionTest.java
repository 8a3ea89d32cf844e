package org.taizhang.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.intake.WorkbookBuilder;

/** What people decided of a sanction, and what becomes of it when the ledger is corrected (R42). */
class DecisionTest {

    private static final String[] STATUS = {"entry_no", "item", "status"};

    @TempDir
    private Path folder;

    private House house;

    /** Three flaws become a general one on 2025-12-01: entry 7, 批评教育 and a month of allowance, decided on 2026-01-05. */
    @BeforeEach
    void decideASanction() throws Exception {
        house = new House(Files.createDirectory(folder.resolve("home")));
        WorkbookBuilder flaws = new WorkbookBuilder();
        for (String flaw : new String[] {"A 2025-01-10", "B 2025-06-01", "C 2025-12-01"}) {
            String[] parts = flaw.split(" ");
            flaws.registration(parts[0])
                    .participant(parts[0], "0001", "王堃")
                    .finding(parts[0], "17-1", "工号=0001", "认定日期=" + parts[1]);
        }
        night(flaws);
        assertThat(house.run("explain", "0001", "--entry", "7").exits(0).out())
                .contains("处理决定：拟处理，尚未记载决定。", "扣发期间：2026年1月（待决定）。");
        night(decision("7"));
    }

    @AfterEach
    void close() {
        house.soundHead();
        assertThat(house.run("verify", "--archive").out()).contains("核对一致");
        house.close();
    }

    @Test
    void isShownUntilItIsCarriedOut() throws Exception {
        assertThat(house.ledger().where("kind", "SANCTION").lines(STATUS))
                .containsExactly("2,28-1,PROPOSED", "4,28-2,PROPOSED", "7,28-3,DECIDED");
        night(decision("7", "执行日期=2026-02-10"));

        assertThat(house.ledger().where("entry_no", "7").lines(STATUS)).containsExactly("7,28-3,EXECUTED");
        assertThat(house.run("explain", "0001", "--entry", "7").exits(0).out())
                .contains("处理决定：已执行，决定文号前法〔2026〕1号，决定日期2026年1月5日。", "执行：2026年2月10日执行。", "扣发期间：2026年2月。")
                .doesNotContain("依据变更");
        assertThat(house.table("history", "--officer", "0001")
                        .where("sheet", "处理决定")
                        .where("column", "执行日期")
                        .lines("unit", "version", "before", "after"))
                .containsExactly("7,2,,2026-02-10");
    }

    @Test
    void aRevokedLiabilityIsReportedByName() throws Exception {
        House.Answer answer = revoke();

        assertThat(answer.out())
                .contains("已决定的处理被冲销：王堃（工号 0001）台账第 7 号 批评教育（决定文号 前法〔2026〕1号，决定日期 2026-01-05），由第 8 号冲销，须发撤销责任追究决定告知书")
                .doesNotContain("依据变更");
        assertThat(house.files("logs/runs"))
                .filteredOn(name -> name.endsWith(".txt"))
                .extracting(name -> Files.readString(house.home().resolve("logs/runs/" + name)))
                .noneMatch(summary -> summary.contains("王堃"))
                .anyMatch(summary -> summary.contains("（工号 0001）台账第 7 号 批评教育"));
        assertThat(house.ledger().where("kind", "SANCTION").lines(STATUS))
                .containsExactly("13,28-1,PROPOSED", "14,28-2,PROPOSED");
        assertThat(house.ledger("--all").where("entry_no", "7").lines(STATUS)).containsExactly("7,28-3,DECIDED");
        assertThat(house.run("explain", "0001").exits(0).out())
                .contains("已冲销的处理决定", "第7号（2025年12月1日，批评教育，决定文号前法〔2026〕1号，决定日期2026年1月5日）已由第8号冲销，须发撤销责任追究决定告知书。");
        assertThat(night(new WorkbookBuilder().registration("X")).out())
                .as("said once")
                .doesNotContain("被冲销");
    }

    @Test
    void whatWasCarriedOutAlreadyIsToBePutRight() throws Exception {
        night(decision("7", "执行日期=2026-02-10"));

        assertThat(revoke().out())
                .contains("已执行的处理被冲销：王堃（工号 0001）台账第 7 号 批评教育（决定文号 前法〔2026〕1号，决定日期 2026-01-05，执行日期 2026-02-10），"
                        + "由第 8 号冲销，须发撤销责任追究决定告知书，并纠正已执行的处理");
        assertThat(house.run("explain", "0001").exits(0).out())
                .contains("决定日期2026年1月5日，2026年2月10日执行）已由第8号冲销，须发撤销责任追究决定告知书，并纠正已执行的处理。");
    }

    @Test
    void aRowForAReversedSanctionIsRefusedUnlessItSaysWhatIsStored() throws Exception {
        revoke();

        night(decision("7").registration("Y"));
        assertThat(upload(decision("7", "执行日期=2026-02-10")).exits(3).out()).contains("E129");
        assertThat(upload(decision("7", "作废=是")).exits(0).out()).contains("更正 1 行");
    }

    @Test
    void aChangedBasisCarriesTheDecisionOver() throws Exception {
        House.Answer answer = changeTheBasis();

        assertThat(answer.out()).contains("依据变更 1 项（7→15），处理未变，原决定继续有效").doesNotContain("被冲销", "撤销");
        assertThat(house.ledger().where("kind", "SANCTION").lines(STATUS))
                .containsExactly("2,28-1,PROPOSED", "13,28-2,PROPOSED", "15,28-3,DECIDED");
        assertThat(house.run("explain", "0001", "--entry", "15").exits(0).out())
                .contains(
                        "处理决定：已决定，决定文号前法〔2026〕1号，决定日期2026年1月5日。",
                        "依据变更：决定原就第7号作出。第7号因所依据的记录变更而冲销，由本条替代；生效日期、条项、措施和扣发月数均未改变，原决定继续有效。",
                        "扣发期间：2026年2月。");
        assertThat(house.run("explain", "0001", "--entry", "15", "--format", "json")
                        .exits(0)
                        .out())
                .contains("\"label\" : \"依据变更\"", "前法〔2026〕1号");
        assertThat(house.run("explain", "0001").exits(0).out()).doesNotContain("已冲销的处理决定");
    }

    @Test
    void theOldNumberGoesOnToHoldForTheNewEntry() throws Exception {
        changeTheBasis();

        assertThat(upload(decision("7").registration("Y")).exits(0).out()).doesNotContain("E129");
        night(decision("7", "执行日期=2026-02-10"));
        assertThat(house.ledger().where("entry_no", "15").lines(STATUS)).containsExactly("15,28-3,EXECUTED");
        assertThat(upload(new WorkbookBuilder().decision("7", "0002")).exits(3).out())
                .contains("E129");
        assertThat(upload(new WorkbookBuilder().decision("4", "0001")).exits(3).out())
                .as("never decided")
                .contains("E129");

        night(decision("15", "决定文号=前法〔2026〕9号"));
        assertThat(house.ledger().where("entry_no", "15").lines(STATUS)).containsExactly("15,28-3,DECIDED");
        assertThat(house.run("explain", "0001", "--entry", "15").exits(0).out())
                .contains("决定文号前法〔2026〕9号")
                .doesNotContain("依据变更：");
    }

    @Test
    void aDecisionThatWasCarriedOverIsStillReportedWhenItIsReversed() throws Exception {
        changeTheBasis();

        assertThat(revoke().out()).contains("台账第 15 号 批评教育（决定文号 前法〔2026〕1号", "须发撤销责任追究决定告知书");
        assertThat(house.ledger().lines("status")).doesNotContain("DECIDED");
    }

    @Test
    void aDecisionThatWasTakenBackIsNoLongerThere() throws Exception {
        house.run("withdraw", "HZ000002").exits(0);

        assertThat(house.ledger().where("entry_no", "7").lines(STATUS)).containsExactly("7,28-3,PROPOSED");
        assertThat(revoke().out()).doesNotContain("撤销责任追究决定告知书");
    }

    private House.Answer revoke() throws IOException {
        return night(new WorkbookBuilder()
                .finding("A", "17-1", "工号=0001", "复议申请日期=2025-01-02", "复议决定日期=2025-01-08", "复议结果=撤销", "认定日期="));
    }

    private House.Answer changeTheBasis() throws IOException {
        return night(new WorkbookBuilder().finding("B", "17-1", "工号=0001", "认定日期=2025-07-01"));
    }

    private static WorkbookBuilder decision(String entryNo, String... cells) {
        String[] sound = {"台账号=" + entryNo, "工号=0001", "决定文号=前法〔2026〕1号", "决定日期=2026-01-05"};
        String[] all = Stream.of(sound, cells).flatMap(Arrays::stream).toArray(String[]::new);
        return new WorkbookBuilder().row("处理决定", all);
    }

    private House.Answer night(WorkbookBuilder workbook) throws IOException {
        return upload(workbook).exits(0);
    }

    private House.Answer upload(WorkbookBuilder workbook) throws IOException {
        Path file = workbook.write(Files.createTempFile(folder, "评查", ".xlsx"));
        return house.run("nightly", file.toString());
    }
}
