package org.taizhang.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.operation.database.WriterLock;
import org.taizhang.rulebook.Qianguo;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What people who weren't there learn of a run: its summary in a file, and the office's own command that is called with it. */
class SummaryTest {

    private static final String RUNS = "logs/runs";

    @TempDir
    private Path home;

    private House house;

    @BeforeEach
    void open() throws Exception {
        house = new House(home);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void aNightSaysWhatItDidAsTextAndJsonAndNamesNobody() throws Exception {
        notify("cat >/dev/null; echo called >> calls");
        house.run("nightly", House.SAMPLE.toString()).exits(0);
        assertThat(house.files(RUNS)).containsExactly("2026-11-01-1-nightly.json", "2026-11-01-1-nightly.txt");
        assertThat(home.resolve("calls")).doesNotExist();

        String text = read("2026-11-01-1-nightly.txt");
        assertThat(text)
                .startsWith("台账 nightly　业务日期 2026-11-01　完成（退出码 0）\n")
                .contains("运行号：1", "接收　工作簿 1 个", "追责　新增 526 条，冲销 0 条", "HZ000001", "责任追究台账.xlsx");
        JsonNode facts = json("2026-11-01-1-nightly.json");
        assertThat(facts.get("exit_code").intValue()).isZero();
        assertThat(facts.get("run").intValue()).isEqualTo(1);
        assertThat(facts.get("stages")
                        .valueStream()
                        .map(stage -> stage.get("stage").stringValue()))
                .containsExactly(
                        "receive",
                        "check",
                        "apply",
                        "archive",
                        "receipts",
                        "assign",
                        "grade",
                        "plan",
                        "settle",
                        "clocks",
                        "ledgers",
                        "bulletins");
        assertThat(facts.get("files").get(0).get("status").stringValue()).isEqualTo("ACCEPTED");
        assertThat(officers()).hasSizeGreaterThan(10).noneMatch(text::contains);
        assertThat(officers()).noneMatch(facts.toString()::contains);
    }

    @Test
    void aRejectedFileIsToldToTheOfficesCommand() throws Exception {
        notify("cat > told; env | grep ^RUN_ > facts; env | grep -c PASSWORD > secrets");
        Path inbox = Files.createDirectories(home.resolve("inbox"));
        Files.writeString(inbox.resolve("坏.xlsx"), "not a workbook");
        house.run("nightly").exits(3);
        String told = Files.readString(home.resolve("told"));
        assertThat(told).isEqualTo(read("2026-11-01-1-nightly.txt")).contains("坏.xlsx　整份退回（F001）");
        assertThat(Files.readAllLines(home.resolve("facts")))
                .contains(
                        "RUN_JOB=nightly",
                        "RUN_EXIT_CODE=3",
                        "RUN_NUMBER=1",
                        "RUN_DATE=2026-11-01",
                        "RUN_SUMMARY_JSON=" + home.resolve(RUNS).resolve("2026-11-01-1-nightly.json"));

        house.set("notify-on", "failure");
        Files.delete(home.resolve("told"));
        Files.writeString(inbox.resolve("坏二.xlsx"), "no workbook either");
        house.run("nightly").exits(3);
        assertThat(home.resolve("told")).doesNotExist();
        house.set("notify-on", "always");
        house.run("nightly").exits(0);
        assertThat(Files.readString(home.resolve("told"))).contains("完成（退出码 0）");
    }

    @Test
    void aPlanThatWaitsIsTold() throws Exception {
        house.run("nightly", House.SAMPLE.toString()).exits(0);
        notify("cat > told");
        house.useRulebook(Qianguo.text(Map.of()).replaceFirst("(?s)(id: flaws-to-general.*?)count: 3", "$1count: 4"));
        house.run("nightly").exits(7);
        assertThat(Files.readString(home.resolve("told"))).contains("等待确认：", "结算方案第 1 号", "退出码 7");
        assertThat(json("2026-11-01-2-nightly.json")
                        .get("waits")
                        .get(0)
                        .get("key")
                        .stringValue())
                .isEqualTo("plan.rulebook-changed");
    }

    @Test
    void aRunThatAnotherProgramLeftIsContinuedAndHasItsOwn() throws Exception {
        house.database()
                .asRoot("INSERT INTO " + house.database().schema()
                        + ".run (job, business_date, arguments, started_at) VALUES ('NIGHTLY', '2026-10-31',"
                        + " '{\"court\":\"\",\"defaultCourt\":\"qianguo\",\"files\":[],\"accept\":\"\",\"officer\":\"\"}',"
                        + " '2026-10-31 01:15:00')");
        house.run("nightly").exits(0);
        assertThat(house.files(RUNS))
                .containsExactly(
                        "2026-10-31-1-nightly.json",
                        "2026-10-31-1-nightly.txt",
                        "2026-11-01-2-nightly.json",
                        "2026-11-01-2-nightly.txt");
        assertThat(read("2026-10-31-1-nightly.txt")).contains("2026-10-31 01:15:00 开始，此前没有完成");
        assertThat(json("2026-10-31-1-nightly.json").get("continued").booleanValue())
                .isTrue();
        assertThat(json("2026-11-01-2-nightly.json").get("continued").booleanValue())
                .isFalse();
    }

    @Test
    void aRunThatFailedAndIsContinuedHasTwo() throws Exception {
        String clocks = house.database().schema() + ".open_clock";
        notify("cat >> told");
        house.database().asRoot("RENAME TABLE " + clocks + " TO " + clocks + "_away");
        house.run("nightly", House.SAMPLE.toString()).exits(1);
        assertThat(Files.readString(home.resolve("told"))).contains("失败", "数据库拒绝了一次操作", "退出码 1");
        house.database().asRoot("RENAME TABLE " + clocks + "_away TO " + clocks);
        house.run("nightly").exits(0);
        assertThat(read("2026-11-01-1-nightly.txt"))
                .contains("校验　读取", "HZ000001", "尚未处理完毕")
                .doesNotContain("入库　采纳");
        assertThat(read("2026-11-01-1-nightly-2.txt"))
                .contains("此前没有完成，本次从中断处继续", "入库　采纳", "追责　新增 526 条")
                .doesNotContain("接收　工作簿");
    }

    @Test
    void whatFailsBeforeItsRunBeginsIsToldToo() throws Exception {
        notify("cat >> told");
        try (WriterLock lock = house.database().database().writerLock()) {
            house.run("nightly").exits(4);
            assertThat(lock.isStillHeld()).isTrue();
        }
        house.run("nightly", "--db-url", "jdbc:mariadb://127.0.0.1:1/taizhang").exits(5);
        house.set("colour", "red");
        assertThat(house.run("nightly").exits(2).err()).contains("colour");
        assertThat(house.files(RUNS)).hasSize(6).allMatch(name -> name.matches("2026-11-01-[0-9a-f]{8}-nightly.*"));
        assertThat(Files.readString(home.resolve("told")))
                .contains("退出码 4", "另有一次运行正在进行", "退出码 5", "127.0.0.1:1/taizhang", "退出码 2", "colour");
        house.run("explain", "0001").exits(2);
        assertThat(house.files(RUNS)).hasSize(6);
    }

    @Test
    void whatServeStartsWhileAnotherRunIsInProgressIsNoNews() throws Exception {
        notify("cat >> told");
        house.set("jobs", Files.createDirectories(home.resolve("jobs")).toString());
        house.set("inbox-seconds", "1");
        Files.writeString(Files.createDirectories(home.resolve("inbox")).resolve("坏.xlsx"), "not a workbook");
        try (Serving serving = Serving.start(house, 0)) {
            try (WriterLock lock = house.database().database().writerLock()) {
                Serving.await(
                        "an import finds it", () -> serving.said().stream().anyMatch(line -> line.contains("另有一次运行")));
                assertThat(lock.isStillHeld()).isTrue();
            }
            Serving.await("the import is told", () -> Files.exists(home.resolve("told")));
        }
        assertThat(house.files(RUNS)).hasSize(2).allMatch(name -> name.matches("[0-9-]{10}-1-import[.](txt|json)"));
        assertThat(Files.readString(home.resolve("told"))).doesNotContain("退出码 4");
    }

    @Test
    void aDocumentThatCannotBeWrittenFailsTheNightWhichIsTold() throws Exception {
        notify("cat > told");
        Files.writeString(home.resolve("ledgers"), "in the way");
        house.run("nightly", House.SAMPLE.toString()).exits(1);
        assertThat(Files.readString(home.resolve("told")))
                .contains("退出码 1", home.resolve("ledgers").toString());
    }

    @Test
    void aCommandThatFailsOrHangsChangesNothing() throws Exception {
        house.set("notify-on", "always");
        notify("exit 9");
        assertThat(house.run("settle").exits(0).err()).contains("通知没有送出", "exit code 9");
        notify("echo waiting; sleep 600 & wait");
        house.set("notify-seconds", "1");
        assertThat(house.run("settle").exits(0).err()).contains("通知没有送出", "> 1 s");
        assertThat(Files.readString(home.resolve("logs/notify.txt"))).isEqualTo("waiting\n");
        house.set("notify", "no-such-command");
        assertThat(house.run("settle").exits(0).err()).contains("不能执行");
    }

    @Test
    void aNightThatNeverRanIsToldByTheHealthCheck() throws Exception {
        house.set("health-free-bytes", "1");
        house.set("health-free-percent", "0");
        notify("cat > told; env | grep ^RUN_ > facts");
        house.run("health").exits(1);
        assertThat(home.resolve("told")).doesNotExist();
        house.run("health", "--notify").exits(1);
        assertThat(Files.readString(home.resolve("told"))).contains("异常　夜间运行", "从未有过夜间运行");
        assertThat(Files.readAllLines(home.resolve("facts")))
                .contains("RUN_JOB=health", "RUN_EXIT_CODE=1", "RUN_NUMBER=", "RUN_SUMMARY=");
    }

    @Test
    void aHealthCheckThatCannotBeMadeIsToldToo() throws Exception {
        notify("cat > told");
        Files.writeString(home.resolve("inbox"), "in the way");
        assertThat(house.run("health", "--notify").exits(1).err()).contains("inbox");
        assertThat(Files.readString(home.resolve("told"))).contains("inbox");
    }

    @Test
    void verifyAndBackupAreToldOfAsWell() throws Exception {
        house.run("verify").exits(0);
        house.run("backup").exits(1);
        assertThat(house.files(RUNS))
                .filteredOn(name -> name.endsWith(".txt"))
                .anyMatch(name -> name.endsWith("-verify.txt"))
                .anyMatch(name -> name.endsWith("-backup.txt"));
        String verified = house.files(RUNS).stream()
                .filter(name -> name.endsWith("-verify.txt"))
                .findFirst()
                .orElseThrow();
        assertThat(read(verified)).contains("核对台账 0 条", "不一致 0 处");
    }

    /** Makes that script the office's command; it runs in the home folder. */
    private void notify(String script) throws IOException {
        Path file = home.resolve("tell.sh");
        Files.writeString(file, "#!/bin/sh\n" + script + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
        house.set("notify", "tell.sh");
    }

    private String read(String name) throws IOException {
        return Files.readString(home.resolve(RUNS).resolve(name));
    }

    private JsonNode json(String name) throws IOException {
        return JsonMapper.shared().readTree(read(name));
    }

    private Set<String> officers() {
        return new TreeSet<>(house.ledger("--all").lines("officer_name"));
    }
}
