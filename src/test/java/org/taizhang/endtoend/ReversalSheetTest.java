package org.taizhang.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.intake.WorkbookBuilder;

/** The sheet 冲销记录 after real corrections: what was reversed, what took its place, what that means for a decision (R42). */
class ReversalSheetTest {

    @TempDir
    private Path folder;

    private House house;

    /** Three flaws become a general error on 2025-12-01: entry 7, 批评教育, decided on 2026-01-05. */
    @BeforeEach
    void decideASanction() throws Exception {
        house = new House(Files.createDirectory(folder.resolve("home")));
        WorkbookBuilder flaws = new WorkbookBuilder();
        for (String flaw : List.of("A 2025-01-10", "B 2025-06-01", "C 2025-12-01")) {
            String[] parts = flaw.split(" ");
            flaws.registration(parts[0])
                    .participant(parts[0], "0001", "王堃")
                    .finding(parts[0], "17-1", "工号=0001", "认定日期=" + parts[1]);
        }
        night(flaws);
        assertThat(reversals()).isEmpty();
        night(new WorkbookBuilder().decision("7", "0001", "决定文号=前法〔2026〕1号", "决定日期=2026-01-05"));
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void aRevokedLiabilityLeavesADecisionToWithdraw() throws Exception {
        night(new WorkbookBuilder()
                .finding("A", "17-1", "工号=0001", "复议申请日期=2025-01-02", "复议决定日期=2025-01-08", "复议结果=撤销", "认定日期="));
        everyReversalIsThere();
        assertThat(of("7"))
                .containsEntry("姓名", "王堃")
                .containsEntry("冲销号", "8")
                .containsEntry("原记载类别", "责任追究")
                .containsEntry("代替记载", "第14号")
                .containsEntry("代替内容", "第二十八条第（二）项　告诫")
                .containsEntry("对决定的影响", "须发撤销通知")
                .containsEntry("决定文号", "前法〔2026〕1号")
                .containsEntry("决定日期", "2026-01-05");
        assertThat(of("2")).containsEntry("对决定的影响", "未作决定").containsEntry("决定文号", "");
        assertThat(of("1")).containsEntry("原记载类别", "责任认定").containsEntry("对决定的影响", "");
    }

    @Test
    void aChangedBasisKeepsTheDecision() throws Exception {
        night(new WorkbookBuilder().finding("B", "17-1", "工号=0001", "认定日期=2025-07-01"));
        everyReversalIsThere();
        assertThat(of("7"))
                .containsEntry("代替记载", "第15号")
                .containsEntry("对决定的影响", "依据变更，原决定继续有效")
                .containsEntry("决定文号", "前法〔2026〕1号");
        assertThat(of("7").get("代替内容")).isEqualTo(of("7").get("原记载内容")).contains("批评教育");
    }

    private void everyReversalIsThere() throws Exception {
        assertThat(reversals())
                .isNotEmpty()
                .extracting(row -> row.get("冲销号") + " reverses " + row.get("原台账号"))
                .containsExactlyElementsOf(house.ledger("--all").where("kind", "REVERSAL").rows().stream()
                        .map(entry -> entry.get("entry_no") + " reverses " + entry.get("reverses"))
                        .toList());
    }

    private Map<String, String> of(String entryNo) throws Exception {
        return reversals().stream()
                .filter(row -> row.get("原台账号").equals(entryNo))
                .findFirst()
                .orElseThrow();
    }

    private List<Map<String, String>> reversals() throws Exception {
        try (WrittenSheets written = new WrittenSheets(house.home().resolve("ledgers/qianguo/责任追究台账.xlsx"))) {
            return written.table("冲销记录");
        }
    }

    private void night(WorkbookBuilder workbook) throws Exception {
        Path file = workbook.write(Files.createTempFile(folder, "评查", ".xlsx"));
        house.run("nightly", file.toString()).exits(0);
    }
}
