package org.taizhang.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taizhang.intake.WorkbookBuilder;

/** What an administrator of the database, or a reader of the folder, changes in issued bulletins: {@code verify} names it. */
class IssuedTamperingTest {

    private static final String[] TABLES = {"bulletin", "bulletin_file"};

    @TempDir
    private static Path folder;

    private static House house;

    /** Entries 1 and 2 are the opening balance; 3 and 4 are published for September, 5 and 6 for October. */
    @BeforeAll
    static void issue() throws Exception {
        house = new House(Files.createDirectory(folder.resolve("home")));
        Path workbook = new WorkbookBuilder()
                .registration("A")
                .participant("A", "0001", "王堃")
                .finding("A", "17-1", "工号=0001", "认定日期=2026-05-10")
                .registration("B")
                .participant("B", "0002", "李四")
                .finding("B", "17-1", "工号=0002", "认定日期=2026-09-01")
                .registration("C")
                .participant("C", "0003", "张三")
                .finding("C", "17-1", "工号=0003", "认定日期=2026-10-01")
                .write(folder.resolve("评查.xlsx"));
        house.runOn("2026-10-05", "nightly", workbook.toString()).exits(0);
        house.runOn("2026-11-05", "nightly").exits(0);
        house.run("verify").exits(0);
        for (String table : TABLES) {
            root("CREATE TABLE L.copy_of_" + table + " AS SELECT * FROM L." + table);
            root("DROP TRIGGER L." + table + "_keeps", "DROP TRIGGER L." + table + "_stays");
        }
    }

    @AfterEach
    void restore() {
        for (String table : TABLES) {
            root("DELETE FROM L." + table, "INSERT INTO L." + table + " SELECT * FROM L.copy_of_" + table);
        }
        house.run("verify").exits(0);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "month = '2026-12'                      | 2026-10 至 2026-11 的通报缺失",
                "month = 'x'                            | 登记无法读取",
                "issue_year = 2025                      | 编号（年-期）为 2025-2，应为 2026-1",
                "issue_no = 3                           | 编号（年-期）为 2026-3，应为 2026-2",
                "issued_on = '2026-10-01'               | 早于上一期",
                "issued_at = '2026-10-01'               | 早于上一期",
                "issued_at = '2026-10-05 12:00'         | 早于其截止的台账第 6 号的入账时间",
                "head_number = 5                        | 2026-10 的通报不应刊载台账第 6 号",
                "head_hash = REPEAT('a', 64)            | 所记台账第 6 号的链值与台账不符",
                "document_number = '前法评〔2026〕9号'    | 前法评〔2026〕9号 → 前法评〔2026〕2号"
            })
    void everyColumnOfTheRegister(String change, String line) {
        root("UPDATE L.bulletin SET " + change + " WHERE month = '2026-10'");
        assertDifferent(line);
    }

    @Test
    void theStoredFiles() {
        root("UPDATE L.bulletin_file SET content = CONCAT(content, 'x') WHERE month = '2026-10' AND kind = 'docx'");
        assertDifferent("2026-10 的通报存档的 docx 文件与其 SHA-256 不符");
    }

    @Test
    void whatABulletinPublishes() {
        json("'[ 5, 6 ]'", "'[ 5 ]'");
        assertDifferent("台账第 6 号应由 2026-10 的通报刊载，而没有刊载", "2026-10.json 与存档不同");
        json("'[ 5 ]'", "'[ 1, 4, 5, 6, 99 ]'");
        assertDifferent("2026-10 的通报不应刊载台账第 1 号", "台账第 4 号在 2026-09 和 2026-10 的通报中重复刊载", "2026-10 的通报刊载的台账第 99 号不存在");
        root("UPDATE L.bulletin_file SET content = 'x' WHERE month = '2026-10' AND kind = 'json'");
        assertDifferent("2026-10 的通报存档的数据文件（json）无法读取");
    }

    @Test
    void anIssueThatWasTakenOut() {
        root("DELETE FROM L.bulletin WHERE month = '2026-10'");
        assertDifferent("数据库中有 2026-10 的通报文件 3 个，而没有印发登记");
        root("DELETE FROM L.bulletin_file WHERE month = '2026-10'");
        assertDifferent("案件质量评查情况通报-2026-10.docx 是已印发通报的文件，而数据库中没有这一期");
    }

    /** Replaces what the stored figures of October say, and gives them the SHA-256 that fits. */
    private static void json(String from, String to) {
        root(
                "UPDATE L.bulletin_file SET content = REPLACE(CONVERT(content USING utf8mb4), " + from + ", " + to
                        + ") WHERE month = '2026-10' AND kind = 'json'",
                "UPDATE L.bulletin_file SET sha256 = SHA2(content, 256) WHERE month = '2026-10' AND kind = 'json'");
    }

    private static void assertDifferent(String... lines) {
        assertThat(house.run("verify").exits(6).out()).contains(lines).contains("核对发现不一致");
    }

    private static void root(String... statements) {
        for (String statement : statements) {
            house.database()
                    .asRoot(statement.replaceAll("\\bL\\.", house.database().ledgerSchema() + "."));
        }
    }
}
