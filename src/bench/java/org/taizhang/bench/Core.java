package org.taizhang.bench;

import java.util.Collection;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.taizhang.escalation.EscalationBenchmark;
import org.taizhang.grading.EvaluationBenchmark;

/** Measures what decides, without files and database, on one core (JMH). */
final class Core {

    private static final double LEAST_LIABILITIES = 1_000_000;

    private Core() {}

    static void measure(Report report) throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(EscalationBenchmark.class.getName())
                        .include(EvaluationBenchmark.class.getName())
                        .mode(Mode.Throughput)
                        .timeUnit(TimeUnit.SECONDS)
                        .forks(1)
                        .threads(1)
                        .warmupIterations(3)
                        .warmupTime(TimeValue.seconds(2))
                        .measurementIterations(5)
                        .measurementTime(TimeValue.seconds(2))
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
        results.forEach(result -> note(result, report));
    }

    private static void note(RunResult result, Report report) {
        String name = result.getParams().getBenchmark().replaceFirst("^.*\\.(\\w+\\.\\w+)$", "$1");
        double perSecond = result.getPrimaryResult().getScore();
        report.note("JMH %s: %,.0f a second on one core (best iteration %,.0f)"
                .formatted(
                        name,
                        perSecond,
                        result.getPrimaryResult().getStatistics().getMax()));
        if (name.startsWith(EscalationBenchmark.class.getSimpleName())) {
            report.add(Goal.atLeast("escalation on one core, liabilities", perSecond, LEAST_LIABILITIES, "a second"));
        }
    }
}
