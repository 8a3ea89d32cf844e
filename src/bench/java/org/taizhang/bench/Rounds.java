package org.taizhang.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.taizhang.bench.measure.Measurement;

/** What was measured so far, by what was done. */
final class Rounds {

    private final Map<String, List<Measurement>> measured = new HashMap<>();

    /** Adds a round, and says so at once. */
    Measurement add(String name, Measurement round) {
        measured.computeIfAbsent(name, any -> new ArrayList<>()).add(round);
        Bench.say("%s: %.2f s, CPU %.2f + %.2f s"
                .formatted(
                        name,
                        Result.seconds(round.wall()),
                        Result.seconds(round.cpu()),
                        Result.seconds(round.serverCpu())));
        return round;
    }

    /** All rounds of it. */
    List<Measurement> of(String name) {
        return measured.get(name);
    }

    /** The round in the middle. */
    Measurement median(String name) {
        return Measurement.median(of(name));
    }
}
