package org.taizhang.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.taizhang.Taizhang;
import org.taizhang.intake.WorkbookBuilder;

/** Evaluations handed to reviewers in turn, through runs and restarts (R41). */
class AssignTest {

    private static final String[] TURNS = {"evaluation_no", "reviewer_no", "passed_over"};

    @TempDir
    private Path folder;

    private House house;
    private int files;

    @BeforeEach
    void build() throws IOException {
        house = new House(Files.createDirectory(folder.resolve("home")));
        committee("A1", "A2", "A3");
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void theRoundGoesOnFromRunToRunAndWhoWasPassedOverComesNext() throws IOException {
        for (int run = 0; run < 10; run++) {
            String no = "P%02d".formatted(run);
            String tookPart = run == 3 ? "A2" : "0009";
            send(evaluations(no + "a", no + "b").participant(no + "b", tookPart, "人员" + tookPart));
            house.run("assign").exits(0);
        }
        assertThat(house.table("assignments").lines(TURNS).subList(0, 10))
                .containsExactly(
                        "P00a,A1,",
                        "P00b,A2,",
                        "P01a,A3,",
                        "P01b,A1,",
                        "P02a,A2,",
                        "P02b,A3,",
                        "P03a,A1,",
                        "P03b,A3,A2",
                        "P04a,A2,",
                        "P04b,A1,");
        assertThat(house.table("assignments").lines("reviewer_no").stream()
                        .collect(Collectors.groupingBy(reviewer -> reviewer, Collectors.counting()))
                        .values())
                .containsExactlyInAnyOrder(7L, 7L, 6L);
        assertThat(house.run("assign").exits(0).out()).contains("分配评查 0 件");
        assertThat(house.run("verify").exits(0).out()).contains("核对一致");
    }

    @Test
    void overTenRunsMembersComeAndGoAndAllStayEven() throws IOException {
        Map<String, String> recused = Map.of("P02a", "A2", "P05a", "A1", "P09b", "A3");
        for (int run = 1; run <= 10; run++) {
            switch (run) {
                case 4 -> committee("A1", "A2", "A4", "A3");
                case 8 -> committee("A2", "A4", "A3");
                default -> {}
            }
            WorkbookBuilder book = new WorkbookBuilder();
            for (String letter : List.of("a", "b", "c", "d")) {
                String no = "P%02d%s".formatted(run, letter);
                String tookPart = recused.getOrDefault(no, "0009");
                book.registration(no).participant(no, tookPart, "人员" + tookPart);
            }
            send(book);
            house.run("assign").exits(0);
        }
        assertThat(house.table("assignments").lines("reviewer_no", "passed_over"))
                .as("each of three has four, then each of four, then each of three again")
                .containsExactly(turns("""
                        A1 A2 A3 A1
                        A3(A2) A2 A1 A2
                        A3 A1 A2 A3
                        A1 A2 A4 A3
                        A2(A1) A1 A4 A3
                        A1 A2 A4 A3
                        A1 A2 A4 A3
                        A2 A4 A3 A2
                        A4 A2(A3) A3 A4
                        A3 A2 A4 A3
                        """));
        house.run("verify").exits(0);
    }

    private static String[] turns(String table) {
        return Arrays.stream(table.split("\\s+"))
                .map(turn -> turn.replace('(', ',').replace(")", ""))
                .map(turn -> turn.contains(",") ? turn : turn + ",")
                .toArray(String[]::new);
    }

    @Test
    void onlyWhatNeedsAReviewerIsHandedOut() throws IOException {
        send(new WorkbookBuilder()
                .registration("P1", "评查人=王堃")
                .registration("P2", "评查完成日期=2024-05-06")
                .registration("P3", "作废=是")
                .registration("P4"));
        house.run("assign").exits(0);
        assertThat(house.table("assignments").lines(TURNS)).containsExactly("P4,A1,");
        assertThat(house.table("evaluations").lines("evaluation_no", "reviewer"))
                .containsExactly("P1,王堃", "P2,", "P3,", "P4,A1");

        send(new WorkbookBuilder().registration("P4", "评查人=A3").registration("P5"));
        house.run("assign").exits(0);

        assertThat(house.table("assignments").lines(TURNS)).containsExactly("P4,A1,", "P5,A2,");
        assertThat(house.table("evaluations").where("evaluation_no", "P4").lines("reviewer"))
                .containsExactly("A3");
    }

    @Test
    void whomNobodyMayReviewIsReportedAndTriedAgain() throws IOException {
        send(evaluations("P1", "P2")
                .participant("P1", "A1", "甲")
                .participant("P1", "A2", "乙")
                .participant("P1", "A3", "丙", "身份=书记员"));
        String said = house.run("assign").exits(0).out();
        assertThat(said).contains("评查 P1 没有委员可以分配", "分配评查 1 件，无委员可分配 1 件");
        assertThat(house.table("assignments").lines(TURNS)).containsExactly("P2,A1,");

        committee("A1", "A2", "A3", "A4");
        assertThat(house.run("assign").exits(0).out()).contains("）分给 A4，参与办理该案而回避：乙 A2、丙 A3");

        assertThat(house.table("assignments").lines(TURNS)).containsExactly("P2,A1,", "P1,A4,A2 A3");
        committee();
        send(evaluations("P3"));
        assertThat(house.run("assign").exits(0).out()).contains("1 件评查待分配");
    }

    @Test
    void whoGetsWhatIsSaidAndHowManyMore() throws IOException {
        WorkbookBuilder book = new WorkbookBuilder().officer("A1", "甲");
        for (int i = 1; i <= 23; i++) {
            book.registration("P%02d".formatted(i));
        }
        send(book);
        String said = house.run("assign").exits(0).out();
        assertThat(said).contains("：评查 P01（（2024）吉0721民初", "）分给 甲 A1", "：另分配 3 件");
        assertThat(said.lines().filter(line -> line.contains("分给"))).hasSize(20);
    }

    @Test
    void whoTurnsOutToHaveTakenPartIsReplaced() throws IOException {
        send(evaluations("P1"));
        house.run("assign").exits(0);
        send(new WorkbookBuilder().participant("P1", "A1", "甲"));
        house.run("verify").exits(0);
        house.run("assign").exits(0);
        assertThat(house.table("assignments").lines(TURNS)).containsExactly("P1,A1,", "P1,A2,");
        assertThat(house.table("evaluations").lines("reviewer")).containsExactly("A2");
        house.run("verify").exits(0);
    }

    @Test
    void everyNightWhereTheCourtHasSetSo() throws IOException {
        house.run("nightly", evaluations("P1").write(file()).toString()).exits(0);
        assertThat(house.table("assignments").size()).isZero();

        setting("assign: manual", "assign: nightly");
        house.run("nightly").exits(0);

        assertThat(house.table("assignments").lines(TURNS)).containsExactly("P1,A1,");
    }

    @Test
    void whatReviewersDidIsCountedByQuarterAndConverted() throws IOException {
        setting("review-factor: 1", "review-factor: 0.25");
        send(new WorkbookBuilder()
                .officer("A1", "甲")
                .officer("A2", "乙")
                .registration("P1", "评查人=A2", "评查完成日期=2024-03-31")
                .registration("P2", "评查人=乙", "评查完成日期=2024-02-01")
                .registration("P3", "评查人=甲", "评查完成日期=2024-02-01")
                .registration("P4", "评查人=外聘专家", "评查完成日期=2024-02-01")
                .registration("P5", "评查人=A2", "评查完成日期=2024-04-01")
                .registration("P6", "评查人=A2")
                .registration("P7", "评查人=A2", "评查完成日期=2024-04-01", "作废=是")
                .registration("P8"));
        house.run("assign").exits(0);
        send(new WorkbookBuilder().registration("P8", "评查完成日期=2024-05-01"));
        assertThat(house.table("workload")
                        .lines("year", "quarter", "reviewer_no", "reviewer_name", "evaluations", "cases"))
                .containsExactly(
                        "2024,1,A1,甲,1,0.25",
                        "2024,1,A2,乙,2,0.50",
                        "2024,1,,外聘专家,1,0.25",
                        "2024,2,A1,甲,1,0.25",
                        "2024,2,A2,乙,1,0.25");
    }

    @Test
    void aRunKilledBetweenGoesOnAsIfNothingHadHappened() throws Exception {
        WorkbookBuilder book = new WorkbookBuilder();
        for (int i = 0; i < 400; i++) {
            String no = "P%03d".formatted(i);
            book.registration(no);
            if (i % 7 == 0) {
                book.participant(no, "A" + (1 + i % 3), "委员" + (1 + i % 3));
            }
        }
        Path file = book.write(file());
        house.run("import", file.toString()).exits(0);
        house.set("chunk-size", "5");
        Process program = house.spawn(Taizhang.class, "assign");
        while (count() == 0) {
            assertThat(program.isAlive()).isTrue();
        }
        program.destroyForcibly().waitFor();
        assertThat(count()).isLessThan(400);
        assertThat(house.run("assign").exits(0).out()).contains("先从中断处继续");
        List<String> resumed = house.table("assignments").lines(TURNS);

        try (House other = new House(Files.createDirectory(folder.resolve("other")))) {
            House ours = house;
            house = other;
            committee("A1", "A2", "A3");
            other.run("import", file.toString()).exits(0);
            other.run("assign").exits(0);
            assertThat(resumed)
                    .hasSize(400)
                    .isEqualTo(other.table("assignments").lines(TURNS));
            house = ours;
        }
        house.run("verify").exits(0);
    }

    @Test
    void whatIsChangedBehindTheProgramsBackIsFound() throws IOException {
        send(evaluations("P1", "P2", "P3", "P4"));
        house.run("assign").exits(0);
        String table = house.database().ledgerSchema() + ".assignment";
        house.database().asRoot("DROP TRIGGER " + table + "_keeps", "DROP TRIGGER " + table + "_stays");
        house.database().asRoot("UPDATE " + table + " SET reviewer_no = 'A3' WHERE number = 2");
        assertThat(house.run("verify").exits(6).out()).contains("评查分配第 2 号（评查 P2）分给了工号 A3");
        house.database().asRoot("UPDATE " + table + " SET reviewer_no = 'A2' WHERE number = 2");
        house.run("verify").exits(0);
        house.database().asRoot("DELETE FROM " + table + " WHERE number = 3");
        assertThat(house.run("verify").exits(6).out()).contains("评查分配第 3 号至第 3 号缺失");
    }

    private long count() {
        return new JdbcTemplate(house.database().dataSource())
                .queryForObject("SELECT COUNT(*) FROM " + house.database().ledgerSchema() + ".assignment", Long.class);
    }

    private static WorkbookBuilder evaluations(String... numbers) {
        WorkbookBuilder book = new WorkbookBuilder();
        List.of(numbers).forEach(book::registration);
        return book;
    }

    private void send(WorkbookBuilder book) throws IOException {
        house.run("import", book.write(file()).toString()).exits(0);
    }

    private Path file() {
        files++;
        return folder.resolve("第" + files + "份.xlsx");
    }

    private void committee(String... members) throws IOException {
        setting("committee: \\[.*]", "committee: [" + String.join(", ", members) + "]");
    }

    private void setting(String pattern, String line) throws IOException {
        Path file = house.home().resolve("courts/qianguo.yml");
        Files.writeString(file, Files.readString(file).replaceFirst(pattern, line));
    }
}
