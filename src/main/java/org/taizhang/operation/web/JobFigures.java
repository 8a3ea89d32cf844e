package org.taizhang.operation.web;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.IntSupplier;
import org.taizhang.operation.schedule.ScheduledJob;

/** Figures of the scheduled jobs and the inbox. */
public final class JobFigures {

    private final MeterRegistry registry;
    private final MultiGauge lastSuccess;

    JobFigures(MeterRegistry registry) {
        this.registry = registry;
        this.lastSuccess = MultiGauge.builder("taizhang.job.last.success")
                .description("when each job's last successful run ended, of whichever instance")
                .baseUnit("seconds")
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

    /** Shows how many files wait in the inbox, counted when somebody asks. */
    public void inbox(IntSupplier waiting) {
        Gauge.builder("taizhang.inbox.files", waiting::getAsInt)
                .description("files that wait in the inbox")
                .register(registry);
    }
}
