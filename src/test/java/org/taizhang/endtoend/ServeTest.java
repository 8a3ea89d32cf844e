package org.taizhang.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A process that stays up: each due run once, taken over where its process died, missed days made up for, the inbox watched. */
class ServeTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int TERMINATED = 143;
    private static final int TICKS = 20;

    @TempDir
    private Path home;

    private House house;
    private JdbcClient jdbc;

    /** A due run as it is noted. */
    private record DueRun(LocalDateTime due, String instance, int attempts, Integer exitCode) {}

    @BeforeEach
    void setUp() throws IOException {
        house = new House(home);
        house.set("jobs", home.resolve("jobs").toString());
        house.set("inbox-seconds", "1");
        Files.createDirectories(home.resolve("jobs"));
        jdbc = JdbcClient.create(house.database().dataSource());
    }

    @AfterEach
    void tearDown() {
        house.close();
    }

    @Test
    void twoInstancesCarryOutEachDueRunOnce() throws Exception {
        job("tick", "verify --help", "*/2 * * * * *", true);
        List<String> said;
        try (Serving one = Serving.start(house, 0);
                Serving other = Serving.start(house, 0)) {
            one.up();
            other.up();
            Serving.await(TICKS + " ticks", () -> ended("tick").size() >= TICKS);
            one.ask();
            other.ask();
            assertThat(one.left()).isEqualTo(TERMINATED);
            assertThat(other.left()).isEqualTo(TERMINATED);
            said = concat(one.said(), other.said());
        }
        List<DueRun> runs = runs("tick");
        assertThat(runs).allSatisfy(run -> {
            assertThat(run.attempts()).isEqualTo(1);
            assertThat(run.exitCode()).isIn(0, null);
        });
        for (int i = 1; i < runs.size(); i++) {
            assertThat(runs.get(i).due()).isEqualTo(runs.get(i - 1).due().plusSeconds(2));
        }
        assertThat(said.stream().filter(line -> line.startsWith("核对：由已入库的评查资料")))
                .hasSizeBetween(TICKS, runs.size());
    }

    @Test
    void whatAKilledInstanceHadBegunIsTakenOverAndNothingIsDoubled() throws Exception {
        int evaluations = 2_500;
        house.set("inbox-seconds", "3600");
        house.set("serve-heartbeat-seconds", "2");
        job("nightly", "nightly", "*/15 * * * * *", false);
        Files.move(
                GeneratedWorkbook.write(evaluations, home.resolve("大.xlsx")),
                Files.createDirectories(home.resolve("inbox")).resolve("大.xlsx"));
        try (Serving one = Serving.start(house, 0);
                Serving other = Serving.start(house, 0)) {
            one.up();
            other.up();
            Serving.await("the night applies what it read", () -> stored() > 0);
            DueRun begun = runs("nightly").get(runs("nightly").size() - 1);
            Serving first = begun.instance().contains("-" + one.pid() + "-") ? one : other;
            Serving second = first == one ? other : one;
            first.kill();
            Serving.await(
                    "the other ends it",
                    () -> ended("nightly").stream().anyMatch(run -> run.due().equals(begun.due())));
            DueRun ended = ended("nightly").stream()
                    .filter(run -> run.due().equals(begun.due()))
                    .findFirst()
                    .orElseThrow();
            assertThat(ended.instance()).contains("-" + second.pid() + "-");
            assertThat(ended.exitCode()).isZero();
            second.ask();
            assertThat(second.left()).isEqualTo(TERMINATED);
        }
        assertThat(house.table("evaluations").size()).isEqualTo(evaluations);
        assertThat(house.files("archive/qianguo")).containsExactly("HZ000001-大.xlsx");
        house.soundHead();
        house.run("verify").exits(0);
    }

    @Test
    void daysThatWereMissedAreMadeUpForOldestFirst() throws Exception {
        job("nightly", "nightly", "0 0 * * *", true);
        try (Serving once = Serving.start(house, 0)) {
            once.up();
        }
        LocalDate today = LocalDate.now(ZONE);
        dueIs(today.minusDays(2).atStartOfDay());
        Path inbox = Files.createDirectories(home.resolve("inbox"));
        for (int i = 0; i < 4; i++) {
            Path part = Files.copy(House.SAMPLE, inbox.resolve("第" + (i + 1) + "份.xlsx"));
            // Each came a minute before the night of its day; the last one after today's, and is imported then.
            Instant night = today.minusDays(2L - i).atStartOfDay(ZONE).toInstant();
            Files.setLastModifiedTime(part, FileTime.from(night.minusSeconds(60)));
        }

        try (Serving again = Serving.start(house, 0)) {
            again.up();
            Serving.await("three nights", () -> ended("nightly").size() == 3);
            Serving.await("what came after them", () -> house.files("inbox").isEmpty() && receipts() == 4);
        }
        assertThat(runs("nightly").stream().map(DueRun::due))
                .containsExactly(
                        today.minusDays(2).atStartOfDay(), today.minusDays(1).atStartOfDay(), today.atStartOfDay());
        assertThat(jdbc.sql("SELECT CONCAT(business_date, ' ', COALESCE(GROUP_CONCAT(file_name), '')) FROM run"
                                + " LEFT JOIN receipt USING (run_no) GROUP BY run_no ORDER BY run_no")
                        .query(String.class)
                        .list())
                .containsExactly(
                        today.minusDays(2) + " 第1份.xlsx",
                        today.minusDays(1) + " 第2份.xlsx",
                        today + " 第3份.xlsx",
                        today + " 第4份.xlsx");
        assertThat(house.files("logs/runs"))
                .contains(
                        today.minusDays(2) + "-1-nightly.txt",
                        today.minusDays(1) + "-2-nightly.txt",
                        today + "-3-nightly.txt");
    }

    @Test
    void aWorkbookHasItsReceiptWithinAMinuteAndHalfAWorkbookIsLeft() throws Exception {
        int port = freePort();
        try (Serving serving = Serving.start(house, port).up()) {
            byte[] sample = Files.readAllBytes(House.SAMPLE);
            Path inbox = Files.createDirectories(home.resolve("inbox"));
            Path half = inbox.resolve("慢.xlsx");
            try (OutputStream slow = Files.newOutputStream(half)) {
                slow.write(sample, 0, sample.length / 2);
                slow.flush();
                Instant dropped = Instant.now();
                Files.write(inbox.resolve("快.xlsx"), sample);
                Serving.await("the receipt", () -> receipts() == 1);
                assertThat(Duration.between(dropped, Instant.now())).isLessThan(Duration.ofSeconds(60));
                assertThat(house.files("inbox")).containsExactly("慢.xlsx");
                assertThat(get(port, "prometheus")).contains("taizhang_inbox_files 1.0");
                slow.write(sample, sample.length / 2, sample.length - sample.length / 2);
            }
            Serving.await("the other receipt", () -> receipts() == 2);
            assertThat(house.files("archive/qianguo")).containsExactly("HZ000001-快.xlsx", "HZ000002-慢.xlsx");
            long runs = count("run");

            Files.createDirectories(inbox.resolve("没有的法院"));
            Files.write(inbox.resolve("没有的法院").resolve("放错.xlsx"), sample);
            Files.writeString(inbox.resolve("不是.xlsx"), "不是工作簿");
            Serving.await("what is no workbook is refused", () -> receipts() == 3);
            Files.write(inbox.resolve("再来.xlsx"), sample);
            Serving.await("the last receipt", () -> receipts() == 4);
            assertThat(count("run")).as("none for what stays").isBetween(runs + 1, runs + 2);
        }
    }

    @Test
    void healthSaysWhatIsWrongUntilItIsMended() throws Exception {
        int port = freePort();
        try (Serving serving = Serving.start(house, port).up()) {
            assertThat(get(port, "health")).contains("\"status\":\"DOWN\"", "\"night qianguo\":\"异常");
            house.run("nightly").exits(0);
            assertThat(get(port, "health")).contains("\"status\":\"UP\"").doesNotContain("异常");
            jdbc.sql("UPDATE run SET finished_at = finished_at - INTERVAL 27 HOUR")
                    .update();
            assertThat(get(port, "health")).contains("\"status\":\"DOWN\"", "\"database\":\"正常", "27");
            Serving.await(
                    "the figures",
                    () -> get(port, "prometheus").contains("taizhang_health{check=\"night\",subject=\"qianguo\"} 0"));
            house.run("nightly").exits(0);
            assertThat(get(port, "health")).contains("\"status\":\"UP\"");
        }
    }

    @Test
    void leavesInOrderWhenAsked() throws Exception {
        house.set("chunk-size", "200");
        Path workbook = GeneratedWorkbook.write(3_000, home.resolve("巨大.xlsx"));
        try (Serving serving = Serving.start(house, 0).up()) {
            Path inbox = Files.createDirectories(home.resolve("inbox"));
            Files.move(workbook, inbox.resolve("巨大.xlsx"));
            Serving.await("the import has begun", () -> count("receipt") == 1);
            Instant asked = Instant.now();
            serving.ask();
            assertThat(serving.left()).isEqualTo(TERMINATED);
            assertThat(Duration.between(asked, Instant.now())).isLessThan(Duration.ofSeconds(60));
            assertThat(serving.said()).contains("已按要求停下，已提交的内容完好；下次运行从中断处继续");
        }
        house.run("nightly").exits(0);
        assertThat(house.table("evaluations").size()).isEqualTo(3_000);
    }

    @Test
    void namesWhatIsWrongWithItsJobs() throws Exception {
        Files.writeString(home.resolve("jobs/night.yml"), """
                name: nightly
                run: explain 0003
                cron: "61 1 * * *"
                zone: Asia/Peking
                catch-up: yes
                timeout: 6
                retries: -1
                on-failure: mail
                when: always
                """);
        House.Answer answer = House.command("serve", "--home", home.toString()).exits(1);
        assertThat(answer.err().lines().map(line -> line.replaceAll(".*/jobs/", "")))
                .contains(
                        "night.yml:1: name: 须与文件名一致，应为“night”",
                        "night.yml:2: run: 不能定时执行“explain”；可以是：nightly、import、settle、assign、ledger、bulletin、notices、verify、backup",
                        "night.yml:3: cron: 不是正确的 cron 表达式，实为“61 1 * * *”",
                        "night.yml:4: zone: 不认识的时区，应为如 Asia/Shanghai",
                        "night.yml:5: catch-up: 应为true 或 false，实为“yes”",
                        "night.yml:6: timeout: 应为时长，如 90s、30m、6h",
                        "night.yml:7: retries: 应为 0 至 100 的整数",
                        "night.yml:8: on-failure: 应为notify、log 之一，实为“mail”",
                        "night.yml:9: when: 不认识的键");
        House.command("serve", "--home", home.toString(), "--date", "2026-11-01")
                .exits(2);
    }

    @Test
    void saysThatItsPortIsTaken() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Serving serving = Serving.start(house, taken.getLocalPort())) {
            assertThat(serving.left()).isEqualTo(1);
            assertThat(serving.said())
                    .containsExactly("端口 " + taken.getLocalPort() + " 已被占用，请改设置 serve-port，或停掉占用它的程序");
        }
    }

    private void job(String name, String run, String cron, boolean catchUp) throws IOException {
        Files.writeString(
                home.resolve("jobs").resolve(name + ".yml"),
                "name: " + name + "\nrun: " + run + "\ncron: \"" + cron + "\"\nzone: Asia/Shanghai\ncatch-up: "
                        + catchUp + "\ntimeout: 10m\nretries: 0\non-failure: log\n");
    }

    private List<DueRun> runs(String job) {
        return jdbc.sql("SELECT due, instance, attempts, exit_code FROM job_run WHERE job = ? ORDER BY due")
                .param(job)
                .query(DueRun.class)
                .list();
    }

    private List<DueRun> ended(String job) {
        return runs(job).stream().filter(run -> run.exitCode() != null).toList();
    }

    /** Sets back what is due next, as if nobody had been there since. */
    private void dueIs(LocalDateTime time) {
        LocalDateTime utc =
                time.atZone(ZONE).withZoneSameInstant(ZoneOffset.UTC).toLocalDateTime();
        assertThat(jdbc.sql("UPDATE scheduled_tasks SET execution_time = ?")
                        .param(utc)
                        .update())
                .isEqualTo(1);
    }

    private long count(String table) {
        return jdbc.sql("SELECT COUNT(*) FROM " + table).query(Long.class).single();
    }

    private long stored() {
        return jdbc.sql("SELECT COUNT(*) FROM " + house.database().ledgerSchema() + ".registration_version")
                .query(Long.class)
                .single();
    }

    private int receipts() throws IOException {
        return (int) house.files("receipts/qianguo").stream()
                .filter(file -> file.endsWith(".xlsx"))
                .count();
    }

    private static List<String> concat(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static String get(int port, String page) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/actuator/" + page))
                                .build(),
                        BodyHandlers.ofString())
                .body();
    }
}
