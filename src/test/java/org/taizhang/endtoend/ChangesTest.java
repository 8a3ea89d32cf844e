package org.taizhang.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.intake.WorkbookBuilder;

/** What comes later, and what is taken back, corrects the ledger by reversals and new entries (R30, timelines 1 and 10). */
class ChangesTest {

    private static final String[] ENTRY = {
        "entry_no", "kind", "effective_date", "grade", "item", "points", "months", "basis", "reverses"
    };

    @TempDir
    private Path folder;

    private House house;

    @BeforeEach
    void settleThreeFlaws() throws Exception {
        house = new House(Files.createDirectory(folder.resolve("home")));
        night(new WorkbookBuilder(), "A 2025-01-10", "B 2025-06-01", "C 2025-12-01");
        assertThat(house.ledger("--all").lines(ENTRY))
                .containsExactly(
                        "1,LIABILITY,2025-01-10,FLAW,,1,0,,",
                        "2,SANCTION,2025-01-10,FLAW,28-1,0,0,1,",
                        "3,LIABILITY,2025-06-01,FLAW,,1,0,,",
                        "4,SANCTION,2025-06-01,FLAW,28-2,0,0,3 1,",
                        "5,LIABILITY,2025-12-01,FLAW,,1,0,,",
                        "6,CONVERSION,2025-12-01,GENERAL,,0,0,1 3 5,",
                        "7,SANCTION,2025-12-01,GENERAL,28-3,0,1,6,");
    }

    @AfterEach
    void close() throws Exception {
        house.soundHead();
        house.close();
    }

    @Test
    void aRevokedFinding() throws Exception {
        House.Answer answer = night(new WorkbookBuilder()
                .finding("A", "17-1", "工号=0001", "复议申请日期=2025-01-02", "复议决定日期=2025-01-08", "复议结果=撤销", "认定日期="));

        assertThat(answer.out()).contains("新增 2 条，冲销 5 条");
        assertThat(house.ledger("--all").lines(ENTRY).subList(7, 14))
                .containsExactly(
                        "8,REVERSAL,2025-12-01,GENERAL,28-3,0,-1,6,7",
                        "9,REVERSAL,2025-12-01,GENERAL,,0,0,1 3 5,6",
                        "10,REVERSAL,2025-06-01,FLAW,28-2,0,0,3 1,4",
                        "11,REVERSAL,2025-01-10,FLAW,28-1,0,0,1,2",
                        "12,REVERSAL,2025-01-10,FLAW,,-1,0,,1",
                        "13,SANCTION,2025-06-01,FLAW,28-1,0,0,3,",
                        "14,SANCTION,2025-12-01,FLAW,28-2,0,0,5 3,");
        assertThat(house.table("findings").lines("evaluation_no", "state"))
                .containsExactly("A,REVOKED", "B,CONFIRMED", "C,CONFIRMED");
        assertStandsAsIfTakenInAtOnce("B 2025-06-01", "C 2025-12-01");
    }

    @Test
    void aLateRow() throws Exception {
        night(new WorkbookBuilder(), "D 2025-03-01");

        assertStandsAsIfTakenInAtOnce("A 2025-01-10", "B 2025-06-01", "C 2025-12-01", "D 2025-03-01");
        assertThat(house.ledger().where("kind", "CONVERSION").lines("effective_date"))
                .containsExactly("2025-06-01");
    }

    @Test
    void aCorrectedDate() throws Exception {
        House.Answer answer = night(new WorkbookBuilder().finding("C", "17-1", "工号=0001", "认定日期=2026-01-11"));

        assertThat(answer.out()).contains("更正 1 行");
        assertStandsAsIfTakenInAtOnce("A 2025-01-10", "B 2025-06-01", "C 2026-01-11");
        assertThat(house.ledger().where("kind", "CONVERSION").size()).isZero();
    }

    @Test
    void aWithdrawnEvaluation() throws Exception {
        night(new WorkbookBuilder().registration("B", "作废=是"));

        assertStandsAsIfTakenInAtOnce("A 2025-01-10", "C 2025-12-01");
        assertThat(house.table("evaluations").where("evaluation_no", "B").lines("state"))
                .containsExactly("WITHDRAWN");
    }

    @Test
    void whatIsTakenBackAndSaidAgainStandsAsBefore() throws Exception {
        List<String> before = house.ledger().contents();
        night(new WorkbookBuilder().finding("B", "17-1", "工号=0001", "作废=是"));
        assertThat(house.ledger().contents()).isNotEqualTo(before);
        night(new WorkbookBuilder().finding("B", "17-1", "工号=0001", "作废=否"));

        assertThat(house.ledger().contents()).isEqualTo(before);
    }

    private void assertStandsAsIfTakenInAtOnce(String... flaws) throws Exception {
        try (House other = new House(Files.createDirectory(folder.resolve("other")))) {
            other.run("nightly", book(new WorkbookBuilder(), flaws).toString()).exits(0);
            assertThat(house.ledger().contents()).isEqualTo(other.ledger().contents());
        }
    }

    private House.Answer night(WorkbookBuilder workbook, String... flaws) throws IOException {
        return house.run("nightly", book(workbook, flaws).toString()).exits(0);
    }

    /** A workbook with more flaws of officer 0001, each as its 评查编号 and 认定日期. */
    private Path book(WorkbookBuilder workbook, String... flaws) throws IOException {
        for (String flaw : flaws) {
            String[] parts = flaw.split(" ");
            workbook.registration(parts[0])
                    .participant(parts[0], "0001", "王堃")
                    .finding(parts[0], "17-1", "工号=0001", "认定日期=" + parts[1]);
        }
        return workbook.write(Files.createTempFile(folder, "评查", ".xlsx"));
    }
}
