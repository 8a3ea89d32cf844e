package org.taizhang.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.taizhang.Taizhang;
import org.taizhang.intake.WorkbookBuilder;

/** An upload taken back: everything stands as if it had never come, except what later ones changed again. */
class WithdrawTest {

    private static final int EVALUATIONS = 400;
    private static final String[] STATE = {"article", "officer_no", "state"};

    @TempDir
    private Path folder;

    private House house;

    @BeforeEach
    void open() throws IOException {
        house = new House(Files.createDirectory(folder.resolve("home")));
        night(flaw("A", "2025-01-10"));
    }

    @AfterEach
    void close() {
        house.soundHead();
        house.close();
    }

    @Test
    void whatItCorrectedStandsAsBefore() throws Exception {
        List<String> ledger = house.ledger().contents();
        List<String> findings = house.table("findings").lines("evaluation_no", "state", "effective_date");
        night(finding("A", "认定日期=2025-03-03"));
        assertThat(house.ledger().contents()).isNotEqualTo(ledger);

        assertThat(house.run("withdraw", "HZ000002").exits(0).out())
                .contains("回执 HZ000003　撤回 HZ000002：恢复 1 行，因以后的回执保留 0 行");
        house.run("settle").exits(0);

        assertThat(house.ledger().contents()).isEqualTo(ledger);
        assertThat(house.table("findings").lines("evaluation_no", "state", "effective_date"))
                .isEqualTo(findings);
    }

    @Test
    void whatItAddedIsWithdrawn() throws Exception {
        List<String> ledger = house.ledger().contents();
        night(flaw("B", "2025-02-10"));

        assertThat(house.run("withdraw", "2").exits(0).out()).contains("恢复 3 行");
        house.run("settle").exits(0);

        assertThat(house.ledger().contents()).isEqualTo(ledger);
        assertThat(house.table("evaluations").lines("evaluation_no", "state")).containsExactly("A,OPEN", "B,WITHDRAWN");
    }

    @Test
    void anAddedRowOfAnEarlierEvaluationIsWithdrawnAlone() throws Exception {
        List<String> ledger = house.ledger().contents();
        night(new WorkbookBuilder().finding("A", "17-2", "工号=9001", "认定日期=2025-01-20"));
        assertThat(house.table("findings").size()).isEqualTo(2);

        house.run("withdraw", "HZ000002").exits(0);
        house.run("settle").exits(0);

        assertThat(house.table("findings").where("state", "CONFIRMED").lines("article"))
                .containsExactly("17-1");
        assertThat(house.ledger().contents()).isEqualTo(ledger);
    }

    @Test
    void whatALaterReceiptChangedAgainIsLeftAndNamed() throws Exception {
        night(flaw("B", "2025-02-10").finding("A", "17-1", "工号=9001", "认定日期=2025-03-03"));
        night(finding("A", "认定日期=2025-04-04"));

        House.Answer answer = house.run("withdraw", "HZ000002").exits(3);

        assertThat(answer.out())
                .contains("恢复 3 行，因以后的回执保留 1 行")
                .contains("差错认定")
                .contains("A 17-1 1 9001")
                .contains("回执 HZ000003 后来又改动了");
        assertThat(house.table("findings").where("evaluation_no", "A").lines("effective_date"))
                .containsExactly("2025-04-04");
        assertThat(house.table("evaluations").where("evaluation_no", "B").lines("state"))
                .containsExactly("WITHDRAWN");
    }

    @Test
    void latestFirstEverythingIsTakenBack() throws Exception {
        night(finding("A", "认定日期=2025-03-03"));
        night(finding("A", "认定日期=2025-04-04"));

        house.run("withdraw", "HZ000003").exits(0);
        assertThat(house.table("findings").lines("effective_date")).containsExactly("2025-03-03");
        house.run("withdraw", "HZ000002").exits(0);
        assertThat(house.table("findings").lines("effective_date")).containsExactly("2025-01-10");
        house.run("withdraw", "HZ000001").exits(0);
        house.run("settle").exits(0);

        assertThat(house.ledger().size()).isZero();
        assertThat(house.table("evaluations").lines("state")).containsExactly("WITHDRAWN");
    }

    @Test
    void anEvaluationThatLaterOnesAddedToIsLeftWhole() throws Exception {
        night(new WorkbookBuilder().finding("A", "17-2", "工号=9001", "认定日期=2025-01-20"));

        House.Answer answer = house.run("withdraw", "HZ000001").exits(3);

        assertThat(answer.out()).contains("恢复 0 行，因以后的回执保留 3 行").contains("HZ000002");
        assertThat(house.table("evaluations").lines("state")).containsExactly("OPEN");
    }

    @Test
    void anEvaluationThatWouldBreakTheRulesIsLeftWhole() throws Exception {
        night(new WorkbookBuilder().participant("A", "0002", "李四"));
        night(new WorkbookBuilder().finding("A", "17-2", "工号=0002", "认定日期=2025-01-20", "责任=主要"));

        House.Answer answer = house.run("withdraw", "HZ000002").exits(3);

        assertThat(answer.out()).contains("恢复 0 行").contains("保留 1 件").contains("E116");
        assertThat(house.table("findings").lines("officer_no")).containsExactly("9001", "0002");
    }

    @Test
    void aFindingStatedTheOtherWayIsStatedAsBefore() throws Exception {
        night(amended().finding("A", "19-1", "工号=9001", "责任=主要", "事实说明=写明责任人"));
        List<String> findings = house.table("findings").lines(STATE);
        night(amended().finding("A", "19-1", "事实说明=不写责任人"));
        assertThat(house.table("findings").lines(STATE)).isNotEqualTo(findings);

        assertThat(house.run("withdraw", "HZ000003").exits(0).out()).contains("恢复 2 行");

        assertThat(house.table("findings").where("state", "PENDING").lines(STATE))
                .containsExactly("19-1,9001,PENDING");
    }

    @Test
    void aFindingThatALaterReceiptStatesAgainIsNotDisplaced() throws Exception {
        night(amended().finding("A", "19-1", "事实说明=不写责任人"));
        night(amended().finding("A", "19-1", "工号=9001", "责任=主要", "事实说明=写明责任人"));
        night(amended().finding("A", "19-1", "工号=9001", "责任=主要", "事实说明=补充说明"));

        House.Answer answer = house.run("withdraw", "HZ000003").exits(3);

        assertThat(answer.out()).contains("恢复 0 行，因以后的回执保留 2 行").contains("HZ000004");
        assertThat(house.table("findings").where("state", "PENDING").lines(STATE))
                .containsExactly("19-1,9001,PENDING");
    }

    @Test
    void takenBackTwiceIsAnsweredAndChangesNothing() throws Exception {
        night(finding("A", "认定日期=2025-03-03"));
        house.run("withdraw", "HZ000002").exits(0);

        assertThat(house.run("withdraw", "HZ000002").exits(0).out()).contains("回执 HZ000002 已经撤回（回执 HZ000003）");
        assertThat(house.run("withdraw", "HZ000003").exits(2).err()).contains("本身就是一次撤回");
        assertThat(house.run("withdraw", "HZ000099").exits(2).err()).contains("没有回执“HZ000099”");
        assertThat(house.run("withdraw", "绝无此号").exits(2).err()).contains("没有回执“绝无此号”");
        assertThat(house.table("findings").lines("effective_date")).containsExactly("2025-01-10");
    }

    @Test
    void theFileItselfComesBackOnlyWhereSomebodyMeansIt() throws Exception {
        Path file = book(finding("A", "认定日期=2025-03-03"));
        house.run("nightly", file.toString()).exits(0);
        house.run("withdraw", "HZ000002").exits(0);

        assertThat(house.run("nightly", file.toString()).exits(3).out())
                .contains("F011")
                .contains("HZ000003");
        night(finding("A", "认定日期=2025-03-03", "事实说明=再次核实"));
        assertThat(house.table("findings").lines("effective_date")).containsExactly("2025-03-03");
    }

    @Test
    void killedInTheMiddleItIsCompletedByTheNextRun() throws Exception {
        List<String> ledger = house.ledger().contents();
        Path many = GeneratedWorkbook.write(EVALUATIONS, folder.resolve("大量.xlsx"));
        house.run("nightly", many.toString()).exits(0);
        house.set("chunk-size", "10");
        Process program = house.spawn(Taizhang.class, "withdraw", "HZ000002");
        while (withdrawn() == 0) {
            assertThat(program.waitFor(2, TimeUnit.MILLISECONDS))
                    .as("ended before anything was withdrawn")
                    .isFalse();
        }
        program.destroyForcibly().waitFor();
        assertThat(withdrawn()).isLessThan(EVALUATIONS);

        assertThat(house.run("nightly").exits(7).out()).contains("没有完成，先从中断处继续", "撤回 HZ000002");
        house.run("settle", "--accept", "all").exits(0);

        assertThat(withdrawn()).isEqualTo(EVALUATIONS);
        assertThat(house.ledger().contents()).isEqualTo(ledger);
        assertThat(house.run("withdraw", "HZ000002").exits(0).out()).contains("已经撤回（回执 HZ000003）");
    }

    private int withdrawn() {
        return new JdbcTemplate(house.database().dataSource())
                .queryForObject(
                        "SELECT COUNT(*) FROM %s.registration_version WHERE version = 2"
                                .formatted(house.database().ledgerSchema()),
                        Integer.class);
    }

    private static WorkbookBuilder flaw(String evaluation, String recognised) {
        return new WorkbookBuilder()
                .registration(evaluation)
                .participant(evaluation, "9001", "王堃")
                .finding(evaluation, "17-1", "工号=9001", "认定日期=" + recognised);
    }

    /** The evaluation with the amended judgment that Art. 19 (一) asks for. */
    private static WorkbookBuilder amended() {
        return new WorkbookBuilder().registration("A", "后续处理=改判");
    }

    private static WorkbookBuilder finding(String evaluation, String... cells) {
        String[] all = new String[cells.length + 1];
        all[0] = "工号=9001";
        System.arraycopy(cells, 0, all, 1, cells.length);
        return new WorkbookBuilder().finding(evaluation, "17-1", all);
    }

    private void night(WorkbookBuilder workbook) throws IOException {
        house.run("nightly", book(workbook).toString()).exits(0);
    }

    private Path book(WorkbookBuilder workbook) throws IOException {
        return workbook.write(Files.createTempFile(folder, "评查", ".xlsx"));
    }
}
