package org.taizhang.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.intake.WorkbookBuilder;
import org.taizhang.rulebook.Qianguo;

/** What a correction does to years of decided sanctions, and when the office has to accept it first (R30, R42, R44). */
class DecidedHistoryTest {

    private static final String[] ENTRY = {
        "entry_no", "kind", "effective_date", "grade", "item", "months", "basis", "reverses"
    };
    private static final String[] THREE_FLAWS = {"A 17-1 2025-01-10", "B 17-1 2025-06-01", "C 17-1 2025-12-01"};

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
        assertThat(house.run("verify", "--archive").out()).contains("核对一致");
        house.close();
    }

    @Test
    void oneCorrectedDateRewritesThreeYears() throws Exception {
        String[] history = {
            "A 17-1 2023-03-01",
            "B 17-1 2023-06-01",
            "C 17-1 2023-09-01",
            "D 18-1 2024-01-10",
            "E 18-1 2024-05-05",
            "F 19-7 2025-02-01",
            "G 19-7 2025-12-20"
        };
        night(liabilities(new WorkbookBuilder(), "0001", history));
        assertThat(house.ledger().lines(ENTRY))
                .containsExactly(
                        "1,LIABILITY,2023-03-01,FLAW,,0,,",
                        "2,SANCTION,2023-03-01,FLAW,28-1,0,1,",
                        "3,LIABILITY,2023-06-01,FLAW,,0,,",
                        "4,SANCTION,2023-06-01,FLAW,28-2,0,3 1,",
                        "5,LIABILITY,2023-09-01,FLAW,,0,,",
                        "6,CONVERSION,2023-09-01,GENERAL,,0,1 3 5,",
                        "7,SANCTION,2023-09-01,GENERAL,28-3,1,6,",
                        "8,LIABILITY,2024-01-10,GENERAL,,0,,",
                        "9,SANCTION,2024-01-10,GENERAL,28-4,1,8 6,",
                        "10,LIABILITY,2024-05-05,GENERAL,,0,,",
                        "11,CONVERSION,2024-05-05,MAJOR,,0,6 8 10,",
                        "12,SANCTION,2024-05-05,MAJOR,28-5,1,11,",
                        "13,LIABILITY,2025-02-01,MAJOR,,0,,",
                        "14,SANCTION,2025-02-01,MAJOR,28-6,3,13 11,",
                        "15,LIABILITY,2025-12-20,MAJOR,,0,,",
                        "16,SANCTION,2025-12-20,MAJOR,28-6,3,15 13,");
        night(decisions("0001", 9, 12, 14, 16));

        House.Answer answer = night(new WorkbookBuilder().finding("B", "17-1", "工号=0001", "认定日期=2022-06-01"));

        assertThat(house.ledger("--all").lines(ENTRY).subList(16, 32))
                .containsExactly(
                        "17,REVERSAL,2025-02-01,MAJOR,28-6,-3,13 11,14",
                        "18,REVERSAL,2024-05-05,MAJOR,28-5,-1,11,12",
                        "19,REVERSAL,2024-05-05,MAJOR,,0,6 8 10,11",
                        "20,REVERSAL,2024-01-10,GENERAL,28-4,-1,8 6,9",
                        "21,REVERSAL,2023-09-01,GENERAL,28-3,-1,6,7",
                        "22,REVERSAL,2023-09-01,GENERAL,,0,1 3 5,6",
                        "23,REVERSAL,2023-06-01,FLAW,28-2,0,3 1,4",
                        "24,REVERSAL,2023-06-01,FLAW,,0,,3",
                        "25,REVERSAL,2023-03-01,FLAW,28-1,0,1,2",
                        "26,LIABILITY,2022-06-01,FLAW,,0,,",
                        "27,SANCTION,2022-06-01,FLAW,28-1,0,26,",
                        "28,SANCTION,2023-03-01,FLAW,28-2,0,1 26,",
                        "29,SANCTION,2023-09-01,FLAW,28-2,0,5 1,",
                        "30,SANCTION,2024-01-10,GENERAL,28-3,1,8,",
                        "31,SANCTION,2024-05-05,GENERAL,28-4,1,10 8,",
                        "32,SANCTION,2025-02-01,MAJOR,28-5,3,13,");
        assertThat(answer.out())
                .contains("台账第 9 号 责令书面检查", "台账第 12 号 通报批评", "台账第 14 号 通报批评")
                .doesNotContain("台账第 16 号", "依据变更");
        assertThat(house.ledger().where("entry_no", "16").lines("status")).containsExactly("DECIDED");
        assertThat(house.run("explain", "0001").exits(0).out())
                .contains("含本次在内，一年内未经折算的一般差错责任共2件次", "第12号（2024年5月5日，通报批评", "已由第18号冲销");
        history[1] = "B 17-1 2022-06-01";
        assertStandsAsIfTakenInAtOnce(history);
    }

    @Test
    void aChangedBasisOfManyNeedsNoAcceptanceButAReversalOfManyDoes() throws Exception {
        WorkbookBuilder flaws = new WorkbookBuilder();
        WorkbookBuilder decisions = new WorkbookBuilder();
        WorkbookBuilder otherBasis = new WorkbookBuilder();
        WorkbookBuilder revoked = new WorkbookBuilder();
        for (int officer = 1; officer <= 6; officer++) {
            String no = "000" + officer;
            for (String flaw : THREE_FLAWS) {
                liabilities(flaws, no, no + flaw);
            }
            decision(decisions, no, officer * 7);
            otherBasis.finding(no + "B", "17-1", "工号=" + no, "认定日期=2025-07-01");
            revoked.finding(no + "A", "17-1", "工号=" + no, "作废=是");
        }
        night(flaws);
        night(decisions);
        assertThat(night(otherBasis).out()).contains("依据变更 6 项").doesNotContain("撤销责任追究决定告知书");
        long before = house.soundHead().number();

        assertThat(upload(revoked).exits(7).out()).contains("其中已决定的处理 6 条", "settle --accept 1");
        assertThat(house.run("settle", "--dry-run").exits(0).out()).contains("其中已决定的处理 6 条", "已决定的处理将被冲销：工号 0001 台账第");
        assertThat(house.soundHead().number()).isEqualTo(before);
        assertThat(house.run("settle", "--accept", "1")
                        .exits(0)
                        .out()
                        .lines()
                        .filter(line -> line.contains("须发撤销责任追究决定告知书")))
                .hasSize(6);
    }

    @Test
    void fiveMayBeReversedUnasked() throws Exception {
        WorkbookBuilder flaws = new WorkbookBuilder();
        WorkbookBuilder decisions = new WorkbookBuilder();
        WorkbookBuilder revoked = new WorkbookBuilder();
        for (int officer = 1; officer <= 5; officer++) {
            String no = "000" + officer;
            liabilities(flaws, no, no + "A 18-1 2025-01-10");
            decision(decisions, no, officer * 2);
            revoked.finding(no + "A", "18-1", "工号=" + no, "作废=是");
        }
        night(flaws);
        night(decisions);

        assertThat(night(revoked).out().lines().filter(line -> line.contains("须发撤销责任追究决定告知书")))
                .hasSize(5);
    }

    @Test
    void underAChangedRulebookEveryReversedDecisionIsCounted() throws Exception {
        night(liabilities(new WorkbookBuilder(), "0001", THREE_FLAWS));
        night(decisions("0001", 4, 7));
        String text = Qianguo.text(Map.of());
        int count = text.indexOf("count: 3", text.indexOf("  - id: flaws-to-general"));
        house.useRulebook(text.substring(0, count) + "count: 4" + text.substring(count + "count: 3".length()));

        assertThat(house.run("nightly").exits(7).out()).contains("规则册已变更", "其中已决定的处理 1 条");
        assertThat(house.run("settle", "--accept", "1").exits(0).out())
                .contains("王堃（工号 0001）台账第 7 号 批评教育")
                .doesNotContain("台账第 4 号");
        assertThat(house.ledger().where("entry_no", "4").lines("status")).containsExactly("DECIDED");
    }

    private void assertStandsAsIfTakenInAtOnce(String... history) throws Exception {
        try (House other = new House(Files.createDirectory(folder.resolve("other")))) {
            Path file = liabilities(new WorkbookBuilder(), "0001", history).write(folder.resolve("全部.xlsx"));
            other.run("nightly", file.toString()).exits(0);
            // Only the decision was never recorded there.
            assertThat(house.ledger().contents().stream().map(line -> line.replace("DECIDED", "PROPOSED")))
                    .containsExactlyElementsOf(other.ledger().contents());
        }
    }

    /** Liabilities of an officer, each as 评查编号, 条款 and 认定日期. */
    private static WorkbookBuilder liabilities(WorkbookBuilder book, String officerNo, String... liabilities) {
        for (String liability : liabilities) {
            String[] parts = liability.split(" ");
            book.registration(parts[0], "立案日期=2022-01-05")
                    .participant(parts[0], officerNo, officerNo.equals("0001") ? "王堃" : "法官" + officerNo)
                    .finding(parts[0], parts[1], "工号=" + officerNo, "认定日期=" + parts[2]);
        }
        return book;
    }

    private static WorkbookBuilder decisions(String officerNo, int... entries) {
        WorkbookBuilder book = new WorkbookBuilder();
        for (int entry : entries) {
            decision(book, officerNo, entry);
        }
        return book;
    }

    private static void decision(WorkbookBuilder book, String officerNo, int entry) {
        book.decision(Integer.toString(entry), officerNo, "决定文号=前法〔2026〕" + entry + "号", "决定日期=2026-01-05");
    }

    private House.Answer night(WorkbookBuilder workbook) throws IOException {
        return upload(workbook).exits(0);
    }

    private House.Answer upload(WorkbookBuilder workbook) throws IOException {
        Path file = workbook.write(Files.createTempFile(folder, "评查", ".xlsx"));
        return house.run("nightly", file.toString());
    }
}
