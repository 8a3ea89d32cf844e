package org.taizhang.escalation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.taizhang.rulebook.Qianguo;
import org.taizhang.rulebook.Rulebook;

/** How many liabilities are escalated in a second. */
@State(Scope.Thread)
public class EscalationBenchmark {

    private static final int LIABILITIES = 50_000;
    private static final int MOST_OF_AN_OFFICER = 25;

    private final Escalation escalation;
    private final List<List<Liability>> officers = new ArrayList<>();

    /** Prepares officers with up to 25 liabilities each over some three years. */
    public EscalationBenchmark() {
        Rulebook rulebook = Qianguo.reading(Map.of());
        escalation = new Escalation(rulebook);
        Random random = new Random(20191218);
        int left = LIABILITIES;
        while (left > 0) {
            List<Liability> drawn = RandomTimelines.officer(random, rulebook, MOST_OF_AN_OFFICER);
            List<Liability> kept = drawn.subList(0, Math.min(left, drawn.size()));
            officers.add(kept);
            left -= kept.size();
        }
    }

    /** Conversions and sanctions of all these officers. */
    @Benchmark
    @OperationsPerInvocation(LIABILITIES)
    public void liabilities(Blackhole results) {
        officers.forEach(officer -> results.consume(escalation.outcome(officer)));
    }
}
