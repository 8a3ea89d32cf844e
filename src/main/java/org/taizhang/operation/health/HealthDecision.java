package org.taizhang.operation.health;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taizhang.court.Court;
import org.taizhang.message.Words;
import org.taizhang.operation.health.HealthCheck.Kind;
import org.taizhang.operation.health.Nights.Night;

/** Decides from the facts alone; knows neither a database nor a disk. */
final class HealthDecision {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final BigDecimal GIBIBYTE = BigDecimal.valueOf(1L << 30);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final HealthFacts facts;
    private final HealthLimits limits;

    private HealthDecision(HealthFacts facts, HealthLimits limits) {
        this.facts = facts;
        this.limits = limits;
    }

    static HealthReport of(HealthFacts facts, HealthLimits limits) {
        HealthDecision decision = new HealthDecision(facts, limits);
        List<HealthCheck> checks = new ArrayList<>();
        checks.add(decision.database());
        facts.courts().forEach(court -> checks.add(decision.night(court)));
        checks.add(decision.inbox());
        facts.disks().forEach(disk -> checks.add(decision.disk(disk)));
        return new HealthReport(facts.at(), checks);
    }

    static HealthCheck misconfigured(Words why) {
        return new HealthCheck(Kind.CONFIGURATION, "", HealthStatus.DOWN, why, Map.of());
    }

    private HealthCheck database() {
        return facts.withoutDatabase()
                .map(why -> new HealthCheck(Kind.DATABASE, "", HealthStatus.DOWN, why, Map.of()))
                .orElseGet(() -> new HealthCheck(
                        Kind.DATABASE, "", HealthStatus.UP, Words.of("health.database-answers"), Map.of()));
    }

    /**
     * A night is good that went through to its end: also one with rejected files, and one that waits for the office to
     * accept a plan, for both were told. One that failed isn't, nor one that was given up.
     */
    private HealthCheck night(Court court) {
        if (facts.withoutDatabase().isPresent()) {
            return night(court, HealthStatus.UNKNOWN, Words.of("health.night-unknown", court.name()));
        }
        Optional<LocalDateTime> good = facts.nights().goodEnd(court.id());
        if (good.isPresent() && !isOver(limits.nightAge(), good.get())) {
            return night(
                    court,
                    HealthStatus.UP,
                    Words.of("health.night-good", court.name(), MINUTE.format(good.get()), hours(good.get())));
        }
        return night(court, HealthStatus.DOWN, why(court, good));
    }

    private Words why(Court court, Optional<LocalDateTime> good) {
        Optional<Night> last = facts.nights().last(court.id());
        if (last.isEmpty()) {
            return Words.of("health.night-never", court.name());
        }
        String number = Long.toString(last.get().number());
        String begun = MINUTE.format(last.get().begun());
        String ended = good.map(MINUTE::format).orElse("-");
        if (last.get().exitCode().isEmpty()) {
            return Words.of("health.night-unfinished", court.name(), number, begun, ended);
        }
        int exitCode = last.get().exitCode().getAsInt();
        if (NightStore.isGood(exitCode)) {
            String allowed = Long.toString(limits.nightAge().toHours());
            return Words.of("health.night-late", court.name(), ended, hours(good.orElseThrow()), allowed);
        }
        return Words.of("health.night-failed", court.name(), number, begun, Integer.toString(exitCode), ended);
    }

    private HealthCheck night(Court court, HealthStatus status, Words words) {
        Map<String, Long> figures = facts.nights()
                .goodEnd(court.id())
                .map(ended -> Map.of("age_seconds", age(ended).toSeconds()))
                .orElse(Map.of());
        return new HealthCheck(Kind.NIGHT, court.id(), status, words, figures);
    }

    private HealthCheck inbox() {
        if (facts.waiting().isEmpty()) {
            return new HealthCheck(
                    Kind.INBOX, "", HealthStatus.UP, Words.of("health.inbox-empty"), Map.of("waiting", 0L));
        }
        WaitingFile oldest = facts.waiting().get(0);
        long count = facts.waiting().size();
        Map<String, Long> figures =
                Map.of("waiting", count, "oldest_seconds", age(oldest.since()).toSeconds());
        if (!isOver(limits.fileAge(), oldest.since())) {
            Words words = Words.of("health.inbox-waits", Long.toString(count), hours(oldest.since()));
            return new HealthCheck(Kind.INBOX, "", HealthStatus.UP, words, figures);
        }
        Words words = Words.of(
                "health.inbox-late",
                oldest.path().toString(),
                hours(oldest.since()),
                Long.toString(limits.fileAge().toHours()),
                Long.toString(count));
        return new HealthCheck(Kind.INBOX, "", HealthStatus.DOWN, words, figures);
    }

    private HealthCheck disk(Disk disk) {
        BigDecimal free = BigDecimal.valueOf(disk.freeBytes());
        BigDecimal share = disk.totalBytes() == 0
                ? BigDecimal.ZERO
                : free.multiply(HUNDRED).divide(BigDecimal.valueOf(disk.totalBytes()), 1, RoundingMode.DOWN);
        boolean low = disk.freeBytes() < limits.freeBytes() || share.compareTo(limits.freePercent()) < 0;
        String folder = disk.folder().toString();
        Words words = low
                ? Words.of(
                        "health.disk-low",
                        folder,
                        gibibytes(disk.freeBytes()),
                        share.toPlainString(),
                        gibibytes(limits.freeBytes()),
                        limits.freePercent().toPlainString())
                : Words.of("health.disk-enough", folder, gibibytes(disk.freeBytes()), share.toPlainString());
        return new HealthCheck(
                Kind.DISK,
                folder,
                low ? HealthStatus.DOWN : HealthStatus.UP,
                words,
                Map.of("free_bytes", disk.freeBytes(), "total_bytes", disk.totalBytes()));
    }

    private boolean isOver(Duration allowed, LocalDateTime since) {
        return age(since).compareTo(allowed) > 0;
    }

    /** The clock may have been set back meanwhile. */
    private Duration age(LocalDateTime since) {
        return since.isAfter(facts.at()) ? Duration.ZERO : Duration.between(since, facts.at());
    }

    private String hours(LocalDateTime since) {
        return Long.toString(age(since).truncatedTo(ChronoUnit.HOURS).toHours());
    }

    private static String gibibytes(long bytes) {
        return BigDecimal.valueOf(bytes)
                .divide(GIBIBYTE, 2, RoundingMode.DOWN)
                .stripTrailingZeros()
                .toPlainString();
    }
}
