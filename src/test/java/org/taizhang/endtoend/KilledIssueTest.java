package org.taizhang.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.taizhang.Taizhang;

/** The program killed around an issue: numbers are neither skipped nor doubled, and what was issued stays as it is. */
class KilledIssueTest {

    private static final String FOLDER = "bulletins/qianguo";

    /** How long after the stage began the program is killed, in milliseconds; some before the commit, some after it. */
    private static final List<Integer> DELAYS = List.of(0, 120, 300, 700);

    @TempDir
    private Path home;

    @TempDir
    private Path folder;

    @Test
    void numbersFollowOneAnother() throws Exception {
        try (House house = new House(home)) {
            Path workbook = GeneratedWorkbook.write(300, folder.resolve("评查.xlsx"));
            house.runOn("2026-05-05", "nightly", workbook.toString()).exits(0);
            int issued = 1;
            for (int delay : DELAYS) {
                killDuringStage(house, delay);
                assertThat(issues(house)).isBetween(issued, 6);
                issued = issues(house);
            }
            killAtCommit(house);

            house.run("nightly").exits(0);

            assertThat(jdbc(house)
                            .queryForList(
                                    "SELECT CONCAT(month, ' ', issue_no) FROM " + ledger(house)
                                            + ".bulletin ORDER BY month",
                                    String.class))
                    .containsExactly("2026-04 1", "2026-05 2", "2026-06 3", "2026-07 4", "2026-08 5", "2026-09 6");
            for (String file : house.files(FOLDER)) {
                assertSameAfterwards(house, file);
            }
            assertThat(house.run("verify").exits(0).out()).contains("核对一致");
        }
    }

    /** Kills it some time after its last stage began; the database may have had a run to finish before. */
    private static void killDuringStage(House house, int delay) throws Exception {
        long before = stages(house);
        Process program = house.spawn(Taizhang.class, "nightly");
        while (stages(house) == before && program.isAlive()) {
            TimeUnit.MILLISECONDS.sleep(2);
        }
        program.waitFor(delay, TimeUnit.MILLISECONDS);
        program.destroyForcibly().waitFor();
    }

    /** Kills it as soon as one more issue is committed, if one still has to come. */
    private static void killAtCommit(House house) throws Exception {
        int before = issues(house);
        Process program = house.spawn(Taizhang.class, "nightly");
        while (issues(house) == before && program.isAlive()) {
            TimeUnit.MILLISECONDS.sleep(1);
        }
        program.destroyForcibly().waitFor();
    }

    private static void assertSameAfterwards(House house, String file) throws Exception {
        Path path = house.home().resolve(FOLDER).resolve(file);
        if (file.contains("草稿")) {
            return;
        }
        byte[] bytes = Files.readAllBytes(path);
        Files.delete(path);
        String month = file.replaceAll(".*-(\\d{4}-\\d{2})\\..*", "$1");
        house.run("bulletin", "--month", month).exits(0);
        assertThat(path).hasBinaryContent(bytes);
    }

    private static long stages(House house) {
        return jdbc(house)
                .queryForObject("SELECT COUNT(*) FROM BATCH_STEP_EXECUTION WHERE STEP_NAME = 'bulletins'", Long.class);
    }

    private static int issues(House house) {
        return jdbc(house).queryForObject("SELECT COUNT(*) FROM " + ledger(house) + ".bulletin", Integer.class);
    }

    private static JdbcTemplate jdbc(House house) {
        return new JdbcTemplate(house.database().dataSource());
    }

    private static String ledger(House house) {
        return house.database().ledgerSchema();
    }
}
