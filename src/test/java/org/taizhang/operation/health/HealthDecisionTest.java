package org.taizhang.operation.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taizhang.court.Court;
import org.taizhang.court.Court.BulletinSettings;
import org.taizhang.court.Court.Naming;
import org.taizhang.message.Catalogue;
import org.taizhang.message.Language;
import org.taizhang.message.Words;
import org.taizhang.operation.health.HealthCheck.Kind;
import org.taizhang.operation.health.Nights.Night;

/** What is in order and what isn't, decided from facts at a given moment. */
class HealthDecisionTest {

    private static final LocalDateTime NOW = LocalDateTime.parse("2026-11-22T08:00:00");
    private static final HealthLimits LIMITS =
            new HealthLimits(Duration.ofHours(26), Duration.ofHours(12), 1L << 30, BigDecimal.valueOf(5));

    /** A run's number, when it was begun and ended, its exit code and whom it was for; the expected status and words. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // good end         | court | last begun         | exit | status | says
                "2026-11-22T01:20:00 |       | 2026-11-22T01:15:00 | 0    | UP     | 2026-11-22 01:20 结束，距今 6 小时",
                "2026-11-22T01:20:00 | a     | 2026-11-22T01:15:00 | 3    | UP     | 2026-11-22 01:20",
                "2026-11-21T06:00:00 |       | 2026-11-21T05:00:00 | 7    | UP     | 距今 26 小时",
                "2026-11-21T05:59:59 |       | 2026-11-21T05:00:00 | 0    | DOWN   | 距今 26 小时，超过 26 小时，此后没有再运行",
                "2026-11-20T01:20:00 |       | 2026-11-22T01:15:00 | 1    | DOWN   | 失败，退出码 1；最近一次成功的结束时间：2026-11-20 01:20",
                "2026-11-20T01:20:00 |       | 2026-11-22T01:15:00 | -    | DOWN   | 没有完成；最近一次成功的结束时间：2026-11-20 01:20",
                "-                   |       | 2026-11-22T01:15:00 | 1    | DOWN   | 失败，退出码 1",
                "-                   | b     | 2026-11-22T01:15:00 | 0    | DOWN   | 从未有过夜间运行",
                "2026-11-22T01:20:00 | b     | 2026-11-22T01:15:00 | 0    | DOWN   | 从未有过夜间运行",
                "2026-11-22T09:00:00 |       | 2026-11-22T08:30:00 | 0    | UP     | 距今 0 小时",
            })
    void aCourtNeedsAGoodNight(
            LocalDateTime goodEnd,
            String court,
            LocalDateTime begun,
            Integer exitCode,
            HealthStatus status,
            String says) {
        String of = court == null ? "" : court;
        Night last = new Night(7, begun, exitCode == null ? OptionalInt.empty() : OptionalInt.of(exitCode));
        Nights nights = new Nights(goodEnd == null ? Map.of() : Map.of(of, goodEnd), Map.of(of, last));
        HealthCheck check = only(Kind.NIGHT, facts(nights, List.of(), List.of()));
        assertThat(check.status()).isEqualTo(status);
        assertThat(text(check)).startsWith("甲法院：").contains(says);
    }

    @Test
    void theNightOfOneCourtIsNoOthers() {
        Nights nights = new Nights(
                Map.of("", NOW.minusHours(40), "b", NOW.minusHours(1)),
                Map.of(
                        "", new Night(1, NOW.minusHours(41), OptionalInt.of(0)),
                        "b", new Night(2, NOW.minusHours(2), OptionalInt.of(0))));
        assertThat(only(Kind.NIGHT, facts(nights, List.of(), List.of())).figures())
                .containsExactly(Map.entry("age_seconds", 40 * 3600L));
    }

    @Test
    void withoutADatabaseItsNightsAreUnknown() {
        HealthFacts facts = new HealthFacts(
                NOW,
                List.of(court()),
                Optional.of(Words.of("health.database-silent")),
                Nights.NONE,
                List.of(),
                List.of());
        HealthReport report = HealthDecision.of(facts, LIMITS);
        assertThat(only(Kind.DATABASE, facts).status()).isEqualTo(HealthStatus.DOWN);
        assertThat(only(Kind.NIGHT, facts).status()).isEqualTo(HealthStatus.UNKNOWN);
        assertThat(report.isUp()).isFalse();
        assertThat(report.lacksDatabase()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-11-21T20:00:00 | UP   | 有 2 个文件等待，最早的已等 12 小时",
                "2026-11-21T19:59:59 | DOWN | 文件 inbox/旧.xlsx 已等待 12 小时，超过 12 小时（共有 2 个文件等待）",
            })
    void aFileMustNotWaitTooLong(LocalDateTime since, HealthStatus status, String says) {
        List<WaitingFile> waiting = List.of(
                new WaitingFile(Path.of("inbox/旧.xlsx"), since),
                new WaitingFile(Path.of("inbox/新.xlsx"), NOW.minusMinutes(1)));
        HealthCheck check = only(Kind.INBOX, facts(goodNight(), waiting, List.of()));
        assertThat(check.status()).isEqualTo(status);
        assertThat(text(check)).startsWith(says);
        assertThat(check.figures()).containsEntry("waiting", 2L);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // free of, in MiB  | status
                "1024 | 20480   | UP   | 可用 1 GiB（5.0%）",
                "1023 | 20000   | DOWN | 仅可用 0.99 GiB（5.1%），低于 1 GiB 或者 5%",
                "2000 | 40001   | DOWN | （4.9%）",
                "0    | 0       | DOWN | （0%）",
            })
    void aDiskNeedsRoom(long free, long total, HealthStatus status, String says) {
        Disk disk = new Disk(Path.of("data"), free << 20, total << 20);
        HealthCheck check = only(Kind.DISK, facts(goodNight(), List.of(), List.of(disk)));
        assertThat(check.status()).isEqualTo(status);
        assertThat(text(check)).contains(says);
    }

    @Test
    void everythingInOrderIsUpAndAFaultInTheSettingsIsNot() {
        HealthReport report = HealthDecision.of(facts(goodNight(), List.of(), List.of()), LIMITS);
        assertThat(report.isUp()).isTrue();
        assertThat(report.lacksDatabase()).isFalse();
        assertThat(report.misconfigured(Words.of("config.no-court", "data/courts"))
                        .isUp())
                .isFalse();
        assertThat(HealthJson.write(report, Language.EN)).contains("\"status\" : \"UP\"", "\"check\" : \"night\"");
    }

    private static Nights goodNight() {
        return new Nights(
                Map.of("", NOW.minusHours(6)), Map.of("", new Night(1, NOW.minusHours(7), OptionalInt.of(0))));
    }

    private static HealthFacts facts(Nights nights, List<WaitingFile> waiting, List<Disk> disks) {
        return new HealthFacts(NOW, List.of(court()), Optional.empty(), nights, waiting, disks);
    }

    private static HealthCheck only(Kind kind, HealthFacts facts) {
        return HealthDecision.of(facts, LIMITS).checks().stream()
                .filter(check -> check.kind() == kind)
                .reduce((one, other) -> {
                    throw new AssertionError("more than one " + kind);
                })
                .orElseThrow();
    }

    private static String text(HealthCheck check) {
        return Catalogue.text(check.words(), Language.ZH);
    }

    private static Court court() {
        return new Court(
                "a",
                "吉0000",
                "甲法院",
                "book",
                List.of(),
                List.of(),
                "甲法评",
                new BulletinSettings(OptionalInt.empty(), Naming.NONE, false),
                false);
    }
}
