package org.taizhang.grading;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.taizhang.clock.Clocks;
import org.taizhang.clock.yaml.CalendarFiles;
import org.taizhang.evaluation.Evaluation;
import org.taizhang.rulebook.Qianguo;
import org.taizhang.rulebook.Rulebook;
import org.taizhang.yaml.YamlProblems;

/** How many evaluations are graded, and have their clocks computed, in a second. */
@State(Scope.Thread)
public class EvaluationBenchmark {

    private static final int EVALUATIONS = 10_000;

    private final Rulebook rulebook = Qianguo.reading(Map.of());
    private final Clocks clocks =
            new Clocks(rulebook, CalendarFiles.read(Path.of("data/calendars"), new YamlProblems()));
    private final List<Evaluation> evaluations;

    /** Prepares evaluations with up to five participants and findings each. */
    public EvaluationBenchmark() {
        RandomEvaluation random = new RandomEvaluation(20191218);
        evaluations = Stream.generate(random::next).limit(EVALUATIONS).toList();
    }

    /** Grades and liable officers. */
    @Benchmark
    @OperationsPerInvocation(EVALUATIONS)
    public void grades(Blackhole results) {
        evaluations.forEach(evaluation -> results.consume(Grader.grade(evaluation, rulebook)));
    }

    /** Deadlines. */
    @Benchmark
    @OperationsPerInvocation(EVALUATIONS)
    public void clocks(Blackhole results) {
        evaluations.forEach(evaluation -> results.consume(clocks.of(evaluation)));
    }
}
