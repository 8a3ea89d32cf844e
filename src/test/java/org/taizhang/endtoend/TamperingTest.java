package org.taizhang.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taizhang.digest.HashFunction;
import org.taizhang.intake.WorkbookBuilder;
import org.taizhang.ledger.Chain;
import org.taizhang.ledger.Head;
import org.taizhang.ledger.Posted;
import org.taizhang.ledger.jdbc.LedgerStore;

/** What an administrator of the database changes behind the triggers' back: {@code verify} names it. */
class TamperingTest {

    private static final List<String> TABLES = List.of(
            "L.entry",
            "L.remark",
            "L.registration_version",
            "L.participant_version",
            "L.finding_version",
            "L.officer_version",
            "L.chain",
            "M.liable_finding",
            "M.graded_case",
            "M.to_settle");

    @TempDir
    private static Path folder;

    private static House house;
    private static byte[] heads;

    /** Entries 1-7 are timeline 1, 8-14 its correction by a revoked first flaw; 15 and 16 are another officer's. */
    @BeforeAll
    static void settle() throws Exception {
        house = new House(Files.createDirectory(folder.resolve("home")));
        night(new WorkbookBuilder()
                .registration("A")
                .participant("A", "0001", "王堃")
                .finding("A", "17-1", "工号=0001", "认定日期=2025-01-10")
                .registration("B")
                .participant("B", "0001", "王堃")
                .finding("B", "17-1", "工号=0001", "认定日期=2025-06-01")
                .registration("C")
                .participant("C", "0001", "王堃")
                .finding("C", "17-1", "工号=0001", "认定日期=2025-12-01"));
        night(new WorkbookBuilder()
                .finding("A", "17-1", "工号=0001", "复议申请日期=2025-01-02", "复议决定日期=2025-01-08", "复议结果=撤销", "认定日期="));
        night(new WorkbookBuilder()
                .registration("D")
                .participant("D", "0002", "李四")
                .finding("D", "18-1", "工号=0002", "认定日期=2025-07-01"));
        house.run("verify").exits(0);
        heads = Files.readAllBytes(headsFile());
        for (String table : TABLES) {
            root("CREATE TABLE " + copy(table) + " AS SELECT * FROM " + table);
        }
        for (String table : TABLES.subList(0, 7)) {
            root("DROP TRIGGER " + table + "_keeps", "DROP TRIGGER " + table + "_stays");
        }
    }

    @AfterEach
    void restore() throws Exception {
        for (String table : TABLES) {
            root("DELETE FROM " + table, "INSERT INTO " + table + " SELECT * FROM " + copy(table));
        }
        Files.write(headsFile(), heads);
        assertThat(house.run("verify").exits(0).out()).contains("核对一致");
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "court = 'other'                       | 台账第 13 号至第 13 号缺失",
                "posted_at = posted_at + INTERVAL 1 DAY | 台账第 14 号的入账时间",
                "posted_at = posted_at - INTERVAL 1 DAY | 台账第 13 号的入账时间",
                "officer_no = '0002'                   | 台账第 13 号的内容与其哈希不符",
                "kind = 'LIABILITY'                    | 台账第 13 号的内容与其哈希不符",
                "kind = 'OTHER'                        | 台账第 13 号有一栏的内容不成立",
                "effective = '2025-06-02'              | effective_date 2025-06-02 → 2025-06-01",
                "grade = 'MAJOR'                       | grade MAJOR → FLAW",
                "grade = 'NOTHING'                     | 台账第 13 号的内容与其哈希不符",
                "role = 'SECONDARY'                    | role SECONDARY → PRIMARY",
                "role = 'NOBODY'                       | 台账第 13 号有一栏的内容不成立",
                "item = '28-9'                         | item 28-9 → 28-1",
                "item = ''                             | 台账第 13 号的内容与其哈希不符",
                "item = '?'                            | 台账第 13 号有一栏的内容不成立",
                "measure = '无'                         | 台账第 13 号的内容与其哈希不符",
                "points = 5                            | 台账第 13 号的积分为 5",
                "months = 3                            | months 3 → 0",
                "evaluation_no = 'B'                   | 台账第 13 号的内容与其哈希不符",
                "case_no = '（2024）吉0721民初1号'        | 台账第 13 号的内容与其哈希不符",
                "articles = '17-1'                     | 台账第 13 号的内容与其哈希不符",
                "basis = '1'                           | basis 1 → 3",
                "basis = 'x'                           | 台账第 13 号有一栏的内容不成立",
                "reverses = 3                          | 台账第 13 号的 kind 为 SANCTION，而 reverses 为“3”",
                "rulebook = 'other@1'                  | 台账第 13 号的内容与其哈希不符",
                "hash = REPEAT('a', 64)                | 台账第 14 号的内容与其哈希不符"
            })
    void everyColumnOfAnEntry(String change, String line) {
        root("UPDATE L.entry SET " + change + " WHERE number = 13");

        assertDifferent(line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DELETE FROM L.entry WHERE number = 3    | 台账第 3 号至第 3 号缺失",
                "DELETE FROM L.entry WHERE number < 3    | 台账第 1 号至第 2 号缺失",
                "DELETE FROM L.entry WHERE number = 16   | 记到台账第 16 号，而数据库中只到第 15 号，账尾被截去",
                "DELETE FROM L.entry                     | 而数据库中只到第 0 号，账尾被截去",
                "UPDATE L.entry SET months = 1 WHERE number = 8 | months 1 → -1",
                "UPDATE L.entry SET reverses = 8 WHERE number = 9 | 台账第 9 号冲销第 8 号，而第 8 号不存在、在其后或者本身是冲销记录",
                "DELETE FROM L.chain                     | 台账的杂凑算法应为 sha-256 或者 sm3，数据库中所记为“空白”",
                "UPDATE L.chain SET hash_function = 'md5' | 数据库中所记为“md5”",
                "UPDATE L.chain SET hash_function = 'sm3' | 台账第 16 号的内容与其哈希不符",
                "INSERT INTO L.remark VALUES ('qianguo', 13, 1, '已调出', NOW(3)) | 台账第 13 号（工号 0001）的备注应为：空白",
                "INSERT INTO L.entry SELECT 'other', number, posted_at, officer_no, kind, effective, grade, role, item, measure, points, months, evaluation_no, case_no, articles, basis, reverses, rulebook, hash FROM L.entry WHERE number = 1 | 台账中有法院“other”的记录"
            })
    void entriesTakenAwayAddedAndChanged(String statement, String line) {
        root(statement);

        assertDifferent(line);
    }

    @Test
    void twoEntriesThatChangePlaces() {
        root(
                "UPDATE L.entry SET number = 100 WHERE number = 13",
                "UPDATE L.entry SET number = 13 WHERE number = 14",
                "UPDATE L.entry SET number = 14 WHERE number = 100");

        assertDifferent("台账第 13 号的内容与其哈希不符", "台账第 14 号的内容与其哈希不符");
    }

    @Test
    void anEntryPutInBetween() {
        root(
                "UPDATE L.entry SET number = number + 1 WHERE number >= 15 ORDER BY number DESC",
                "INSERT INTO L.entry SELECT court, 15, posted_at, officer_no, kind, effective, grade, role, item,"
                        + " measure, points, months, evaluation_no, case_no, articles, basis, NULL, rulebook, hash"
                        + " FROM L.entry WHERE number = 14");

        assertDifferent("台账第 15 号的内容与其哈希不符", "台账第 15 号（工号 0001）没有依据", "第 16 号哈希与数据库中的不同");
    }

    @Test
    void anEntryPutAtTheEndWithASoundHash() {
        append("0002");

        assertDifferent("台账第 17 号（工号 0002）没有依据", "台账记到第 17 号，而 heads.log 只记到第 16 号");
    }

    @Test
    void anEntryPutAtTheEndWhileARunIsUnfinishedIsSaidToBeUnnoted() {
        append("0002");
        root("UPDATE M.run SET finished_at = NULL ORDER BY run_no DESC LIMIT 1");
        try {
            assertDifferent("没有依据", "说明：台账记到第 17 号，heads.log 记到第 16 号；有运行尚未完成");
        } finally {
            root("UPDATE M.run SET finished_at = NOW(3)");
        }
    }

    @Test
    void aChainThatWasRewrittenWhole() {
        root("UPDATE L.entry SET case_no = '（2024）吉0721民初9号' WHERE number = 3");
        rewrite();

        assertThat(assertDifferent("heads.log 第 1 行（第 1 号运行）所记的台账第 7 号哈希与数据库中的不同，哈希链被改写"))
                .doesNotContain("与其哈希不符");
    }

    @Test
    void aRewrittenPastWithMatchingHeads() throws Exception {
        root("DELETE FROM L.entry WHERE number > 14");
        Files.writeString(
                headsFile(),
                new String(heads, StandardCharsets.US_ASCII)
                        .lines()
                        .limit(2)
                        .reduce("", (all, line) -> all + line + "\n"));

        assertDifferent("台账中工号 0002 缺少应有的记录：kind LIABILITY");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UPDATE L.finding_version SET content = REPLACE(content, '2025-12-01', '2025-12-02') WHERE unit = 'C' | 差错认定 C 17-1|1|0001 第 1 版（回执 HZ000001，第 4 行）的内容与其哈希不符",
                "UPDATE L.finding_version SET content = '[' WHERE unit = 'C'                  | 评查 C 已入库的内容不成立",
                "UPDATE L.finding_version SET hash = REPEAT('a', 16) WHERE unit = 'C'         | 差错认定 C 17-1|1|0001 第 1 版",
                "DELETE FROM L.finding_version WHERE unit = 'A' AND version = 1               | 差错认定 A 17-1|1|0001：缺少第 1 版至第 1 版",
                "DELETE FROM L.finding_version WHERE unit = 'A' AND version = 2               | 评查 A 差错 17-1（序号 1）工号 0001 的评定结果（现有 → 应有）：∅ →",
                "UPDATE L.finding_version SET receipt_no = 0 WHERE unit = 'A' AND version = 2 | 早于前一版的回执",
                "UPDATE L.officer_version SET content = REPLACE(content, '李四', '张三')        | 人员名册 0002 第 1 版",
                "UPDATE M.liable_finding SET recognised = '2025-12-02' WHERE evaluation_no = 'C' | 评查 C 差错 17-1（序号 1）工号 0001 的评定结果",
                "UPDATE M.liable_finding SET role = 'NOBODY' WHERE evaluation_no = 'C'        | 评查 C 已入库的内容不成立",
                "UPDATE M.liable_finding SET grade = 'NOTHING' WHERE evaluation_no = 'C'      | 17-1（序号 1）工号 0001 的评定结果",
                "UPDATE M.liable_finding SET evaluation_no = 'Z' WHERE evaluation_no = 'C'    | 评查 Z 差错 17-1（序号 1）工号 0001 的评定结果",
                "UPDATE M.graded_case SET score = 99, quality_class = '优秀' WHERE evaluation_no = 'C' | 评查 C 的得分和计入统计的期间（现有 → 应有）",
                "UPDATE M.graded_case SET last_day = first_day, first_day = '2020-01-01' WHERE evaluation_no = 'A' | 评查 A 的得分和计入统计的期间（现有 → 应有）",
                "DELETE FROM M.graded_case WHERE evaluation_no = 'C'                          | 评查 C 的得分和计入统计的期间（现有 → 应有）：∅ →",
                "INSERT INTO M.graded_case VALUES ('qianguo', 'Z', '', '', '', NULL, 99, '优秀', TRUE, NULL, NULL) | 评查 Z 的得分和计入统计的期间（现有 → 应有）：  99 优秀 pending - → ∅",
                "DELETE FROM M.liable_finding WHERE evaluation_no = 'D'                       | 评查 D 差错 18-1（序号 1）工号 0002 的评定结果（现有 → 应有）：∅ →"
            },
            quoteCharacter = '`')
    void storedRowsAndFindings(String statement, String line) {
        root(statement);

        assertDifferent(line);
    }

    @Test
    void aChangedFindingIsNotTakenForAWrongLedger() {
        root("UPDATE M.liable_finding SET recognised = '2025-12-02' WHERE evaluation_no = 'C'");

        assertThat(assertDifferent("不一致 1 处")).doesNotContain("不一致：台账");
    }

    @Test
    void aHeadsFileThatIsGoneOrGarbled() throws Exception {
        Files.delete(headsFile());
        assertDifferent("heads.log 中没有任何记录，账尾和改链在数据库之外还无从核对");
        Files.write(headsFile(), heads);
        Files.writeString(headsFile(), "2026\nanything\n", StandardOpenOption.APPEND);

        assertThat(assertDifferent("heads.log 第 5 行无法读取", "不一致 1 处")).doesNotContain("第 4 行");
    }

    @Test
    void whoWaitsIsSaidToWait() {
        root("INSERT INTO M.to_settle VALUES ('qianguo', '0001')");

        assertThat(house.run("verify").exits(0).out()).contains("有 1 人等待结算");
    }

    @Test
    void inEnglish() {
        root("DELETE FROM L.entry WHERE number = 3");

        assertThat(house.run("verify", "--lang", "en").exits(6).out())
                .contains("Different: entries 3 to 3 of the ledger are missing", "differences");
    }

    private static String assertDifferent(String... lines) {
        String out = house.run("verify").exits(6).out();
        assertThat(out).contains(lines).contains("核对发现不一致");
        return out;
    }

    /** Adds an entry like the last one, with the hash that it would have. */
    private static void append(String officerNo) {
        root("INSERT INTO L.entry SELECT court, 17, posted_at, '" + officerNo
                + "', kind, effective, grade, role, item, measure, points, months, evaluation_no, case_no, articles,"
                + " basis, reverses, rulebook, hash FROM L.entry WHERE number = 16");
        rewrite();
    }

    /** Gives every entry the hash that fits. */
    private static void rewrite() {
        List<Posted> entries = new LedgerStore(
                        house.database().dataSource(), house.database().ledgerSchema())
                .entries(House.COURT, true)
                .toList();
        String hash = Head.GENESIS.hash();
        for (Posted posted : entries) {
            hash = Chain.hash(HashFunction.SHA_256, hash, House.COURT, posted.number(), posted.entry());
            root("UPDATE L.entry SET hash = '" + hash + "' WHERE number = " + posted.number());
        }
    }

    private static void night(WorkbookBuilder workbook) throws Exception {
        Path file = workbook.write(Files.createTempFile(folder, "评查", ".xlsx"));
        house.run("nightly", file.toString()).exits(0);
    }

    private static Path headsFile() {
        return house.home().resolve("ledgers/qianguo/heads.log");
    }

    private static String copy(String table) {
        return "M.copy_of_" + table.substring(2);
    }

    private static void root(String... statements) {
        for (String statement : statements) {
            house.database()
                    .asRoot(statement
                            .replaceAll("\\bL\\.", house.database().ledgerSchema() + ".")
                            .replaceAll("\\bM\\.", house.database().schema() + "."));
        }
    }
}
