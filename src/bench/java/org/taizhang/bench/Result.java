package org.taizhang.bench;

import java.time.Duration;
import java.util.List;
import org.taizhang.bench.measure.Measurement;

/**
 * A line of the table.
 *
 * @param name what was done
 * @param counted the time that is compared, seconds
 * @param cost what it cost
 * @param remark what the counted time leaves out or how it was got
 */
record Result(String name, double counted, Measurement cost, String remark) {

    /** The median of rounds, whose whole wall time counts. */
    static Result of(String name, List<Measurement> rounds) {
        Measurement median = Measurement.median(rounds);
        return new Result(name, seconds(median.wall()), median, spread(rounds));
    }

    /** Processor time of the process and the database, seconds. */
    double cpu() {
        return seconds(cost.cpu().plus(cost.serverCpu()));
    }

    static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }

    private static String spread(List<Measurement> rounds) {
        return rounds.size() == 1
                ? "1 round"
                : "%d rounds, %.2f-%.2f s"
                        .formatted(
                                rounds.size(),
                                rounds.stream()
                                        .mapToDouble(round -> seconds(round.wall()))
                                        .min()
                                        .orElseThrow(),
                                rounds.stream()
                                        .mapToDouble(round -> seconds(round.wall()))
                                        .max()
                                        .orElseThrow());
    }
}
