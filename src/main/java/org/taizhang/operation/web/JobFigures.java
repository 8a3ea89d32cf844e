package org.taizhang.operation.web;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntSupplier;
import java.util.function.ToLongFunction;
import org.taizhang.operation.health.HealthCheck;
import org.taizhang.operation.health.HealthReport;
import org.taizhang.operation.health.HealthStatus;
import org.taizhang.operation.schedule.ScheduledJob;

/** Figures of the scheduled jobs, the inbox and the installation's health. */
public final class JobFigures {

    private final MeterRegistry registry;
    private final MultiGauge lastSuccess;
    private final MultiGauge health;
    private final Map<String, MultiGauge> measured = new TreeMap<>();

    JobFigures(MeterRegistry registry) {
        this.registry = registry;
        this.lastSuccess = MultiGauge.builder("taizhang.job.last.success")
                .description("when each job's last successful run ended, of whichever instance")
                .baseUnit("seconds")
                .register(registry);
        this.health = MultiGauge.builder("taizhang.health")
                .description("1 where a check is well, 0 where it isn't or can't be known")
                .register(registry);
    }

    /** Counts a due run that has ended. */
    public void ended(ScheduledJob job, int exitCode, Duration took) {
        registry.counter("taizhang.job.runs", "job", job.name(), "exit_code", Integer.toString(exitCode))
                .increment();
        registry.timer("taizhang.job.duration", "job", job.name()).record(took);
    }

    /** Shows when each job last succeeded. */
    public void lastSuccesses(Map<String, Instant> times) {
        lastSuccess.register(
                times.entrySet().stream()
                        .map(time -> MultiGauge.Row.of(
                                Tags.of("job", time.getKey()), time.getValue().getEpochSecond()))
                        .toList(),
                true);
    }

    /** Shows what each check came to and what it measured. */
    public void health(HealthReport report) {
        health.register(rows(report.checks(), check -> check.status() == HealthStatus.UP ? 1 : 0), true);
        Set<String> names = new TreeSet<>(measured.keySet());
        report.checks().forEach(check -> names.addAll(check.figures().keySet()));
        for (String name : names) {
            List<HealthCheck> having = report.checks().stream()
                    .filter(check -> check.figures().containsKey(name))
                    .toList();
            measured.computeIfAbsent(name, this::gauge)
                    .register(rows(having, check -> check.figures().get(name)), true);
        }
    }

    /** Shows how many files wait in the inbox, counted when somebody asks. */
    public void inbox(IntSupplier waiting) {
        Gauge.builder("taizhang.inbox.files", waiting::getAsInt)
                .description("files that wait in the inbox")
                .register(registry);
    }

    private MultiGauge gauge(String name) {
        return MultiGauge.builder("taizhang.health." + name.replace('_', '.'))
                .description("what a check of the installation's health measured")
                .register(registry);
    }

    private static List<MultiGauge.Row<?>> rows(List<HealthCheck> checks, ToLongFunction<HealthCheck> figure) {
        return checks.stream()
                .<MultiGauge.Row<?>>map(check -> MultiGauge.Row.of(
                        Tags.of("check", check.kind().id(), "subject", check.subject()), figure.applyAsLong(check)))
                .toList();
    }
}
