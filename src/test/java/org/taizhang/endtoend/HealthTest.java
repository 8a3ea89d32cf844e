package org.taizhang.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.message.Catalogue;
import org.taizhang.message.Language;
import org.taizhang.operation.database.WriterLock;
import org.taizhang.operation.health.Health;
import org.taizhang.operation.health.HealthCheck;
import org.taizhang.operation.health.HealthReport;
import org.taizhang.settings.Settings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command that says whether all is well: down with a reason, and up again once that is mended. */
class HealthTest {

    private static House house;

    @BeforeAll
    static void open(@TempDir Path home) throws Exception {
        house = new House(home);
        // The machine that tests may have little room.
        house.set("health-free-bytes", "1");
        house.set("health-free-percent", "0");
        assertThat(house.run("health").exits(1).out()).contains("从未有过夜间运行");
        house.run("nightly", House.SAMPLE.toString()).exits(0);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void aLineACheckAndZero() {
        House.Answer answer = house.run("health").exits(0);
        assertThat(answer.out().lines())
                .hasSize(4)
                .allMatch(line -> line.startsWith("正常　"))
                .anyMatch(line -> line.contains("夜间运行　") && line.contains("前郭"));
        assertThat(house.run("health", "--lang", "en").exits(0).out()).contains("UP  database  answers");
    }

    @Test
    void itSaysTheSameToPrograms() {
        JsonNode report = JsonMapper.shared()
                .readTree(house.run("health", "--format", "json").exits(0).out());
        assertThat(report.get("status").stringValue()).isEqualTo("UP");
        assertThat(report.get("checks")
                        .valueStream()
                        .map(check -> check.get("check").stringValue()))
                .containsExactly("database", "night", "inbox", "disk");
        assertThat(report.get("checks").get(1).get("age_seconds").longValue()).isBetween(0L, 3600L);
    }

    @Test
    void aDatabaseThatIsNotThereIsFiveAndTheRestIsSaidAllTheSame() {
        House.Answer answer = house.run("health", "--db-url", "jdbc:mariadb://127.0.0.1:1/taizhang")
                .exits(5);
        assertThat(answer.out()).contains("异常　数据库　连不上", "不明　夜间运行", "正常　收件箱");
        assertThat(answer.err()).isEmpty();
        house.run("health").exits(0);
    }

    @Test
    void anOldNightIsDownAndThenUpAgain() {
        house.database().asRoot(update("finished_at = finished_at - INTERVAL 27 HOUR"));
        assertThat(house.run("health").exits(1).out()).contains("异常　夜间运行", "距今 27 小时，超过 26 小时");
        house.database().asRoot(update("exit_code = 1"));
        assertThat(house.run("health").exits(1).out()).contains("失败，退出码 1");
        house.database().asRoot(update("finished_at = finished_at + INTERVAL 27 HOUR, exit_code = 7"));
        house.run("health").exits(0);
    }

    @Test
    void aFileThatWaitsTooLongIsDownWhereverItLies() throws Exception {
        Path stray = Files.createDirectories(house.home().resolve("inbox/无此法院"));
        Path file = Files.copy(House.SAMPLE, stray.resolve("放错.xlsx"));
        try {
            assertThat(house.run("health").exits(0).out()).contains("有 1 个文件等待，最早的已等 0 小时");
            Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));
            assertThat(inHours(25)).doesNotContain("放错");
            assertThat(inHours(27)).contains("文件 " + file + " 已等待 27 小时，超过 26 小时");
        } finally {
            Files.delete(file);
        }
    }

    @Test
    void aFullDiskIsDownAndThenUpAgain() throws Exception {
        house.set("health-free-bytes", "999999 GiB");
        assertThat(house.run("health").exits(1).out()).contains("异常　磁盘", "低于 999999 GiB");
        house.set("health-free-bytes", "1");
        house.run("health").exits(0);
    }

    @Test
    void brokenSettingsOfACourtHideNothingElse() throws Exception {
        Path court = house.home().resolve("courts/qianguo.yml");
        String sound = Files.readString(court);
        Files.writeString(court, sound + "colour: red\n");
        try {
            assertThat(house.run("health").exits(1).out()).contains("异常　配置", "colour", "正常　数据库", "正常　磁盘");
        } finally {
            Files.writeString(court, sound);
        }
        house.run("health", "--court", "no-such").exits(2);
    }

    @Test
    void itHoldsNobodyUpAndIsNotHeldUp() {
        try (WriterLock lock = house.database().database().writerLock()) {
            house.run("health").exits(0);
            assertThat(lock.isStillHeld()).isTrue();
        }
    }

    /** What the inbox comes to after so many hours. */
    private static String inHours(int hours) throws IOException {
        Settings settings = Settings.load(Map.of("home", house.home().toString()), Map.of(), house.home());
        Clock later = Clock.offset(Clock.system(ZoneId.of("Asia/Shanghai")), Duration.ofHours(hours));
        HealthReport report = new Health(settings, later).check(List.of(), house.database()::dataSource);
        return report.checks().stream()
                .filter(check -> check.kind() == HealthCheck.Kind.INBOX)
                .map(check -> Catalogue.text(check.words(), Language.ZH))
                .findFirst()
                .orElseThrow();
    }

    private static String update(String columns) {
        return "UPDATE " + house.database().schema() + ".run SET " + columns + " WHERE job = 'NIGHTLY'";
    }
}
