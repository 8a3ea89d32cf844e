package org.taizhang.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.taizhang.digest.Sha256;

/** What is stored of graded evaluations is never needed to be right: where it isn't there, documents come out the same. */
class GradedCaseTest {

    @TempDir
    private static Path folder;

    private static House house;

    @BeforeAll
    static void night() throws Exception {
        house = new House(folder);
        house.run("nightly", House.SAMPLE.toString()).exits(0);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void everyScoreIsThatOfTheExport() {
        Rows evaluations = house.table("evaluations");

        assertThat(scores())
                .isNotEmpty()
                .isEqualTo(evaluations.lines("evaluation_no", "score", "quality_class").stream()
                        .filter(line -> !line.endsWith(","))
                        .sorted()
                        .toList());
    }

    @Test
    void anUpgradedDatabaseIsFilledByTheNextRunAndNoOfficerIsSettledForIt() throws Exception {
        List<String> stored = scores();
        Map<String, String> documents = documents();
        asAfterAnUpgrade();

        assertThat(documents()).isEqualTo(documents);
        assertThat(scores()).isEmpty();
        assertThat(house.run("verify").exits(0).out()).contains("核对一致");
        assertThat(house.run("settle").exits(0).out()).contains("重新评定 0 件", "待结算 0 人");

        assertThat(scores()).isEqualTo(stored);
        assertThat(house.run("verify").exits(0).out()).contains("核对一致");
        assertThat(documents()).isEqualTo(documents);
    }

    @Test
    void anOfficerOfWhomTheNewVersionFindsSomethingElseIsSettled() throws Exception {
        String findings = house.database().schema() + ".liable_finding";
        house.database().asRoot("UPDATE " + findings + " SET recognised = '2020-01-01' ORDER BY officer_no LIMIT 1");
        asAfterAnUpgrade();

        assertThat(house.run("settle").exits(0).out()).contains("待结算 1 人");
        assertThat(house.run("verify").exits(0).out()).contains("核对一致");
    }

    @Test
    void theAgendaIsSilentAboutWhatWasNeverRegistered() throws Exception {
        Map<String, String> documents = documents();
        String cases = house.database().schema() + ".graded_case";
        house.database()
                .asRoot("INSERT INTO " + cases
                        + " VALUES ('qianguo', 'Z', '', '', '', NULL, NULL, NULL, TRUE, NULL, NULL)");
        try {
            assertThat(documents().get("agenda")).isEqualTo(documents.get("agenda"));
        } finally {
            house.database().asRoot("DELETE FROM " + cases + " WHERE evaluation_no = 'Z'");
        }
    }

    private static void asAfterAnUpgrade() {
        String schema = house.database().schema() + ".";
        house.database().asRoot("DELETE FROM " + schema + "graded_case");
        house.database().asRoot("UPDATE " + schema + "court_state SET cases_under = NULL");
    }

    private static List<String> scores() {
        return new JdbcTemplate(house.database().dataSource())
                .queryForList(
                        "SELECT CONCAT_WS(',', evaluation_no, score, quality_class) FROM graded_case"
                                + " WHERE quality_class IS NOT NULL ORDER BY evaluation_no",
                        String.class);
    }

    private static Map<String, String> documents() throws IOException {
        Path agenda = folder.resolve("agenda.docx");
        house.run("ledger").exits(0);
        house.run("agenda", "-o", agenda.toString()).exits(0);
        return Map.of("ledger", Sha256.of(folder.resolve("ledgers/qianguo/责任追究台账.xlsx")), "agenda", Sha256.of(agenda));
    }
}
