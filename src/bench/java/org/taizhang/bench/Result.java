package org.taizhang.bench;

import java.time.Duration;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.taizhang.bench.measure.Measurement;

/**
 * A line of the table.
 *
 * @param name what was done
 * @param counted the time that is compared, seconds
 * @param cost what the process cost; empty for a part of one
 * @param comparable whether it was done with the whole workbook, like the floor
 * @param remark what the counted time leaves out, or how it was got
 */
record Result(String name, double counted, Optional<Measurement> cost, boolean comparable, String remark) {

    /** The median of rounds with the whole workbook, of which the wall time counts. */
    static Result of(String name, List<Measurement> rounds) {
        Measurement median = Measurement.median(rounds);
        return new Result(name, seconds(median.wall()), Optional.of(median), true, spread(rounds));
    }

    /** The same with something else than the whole workbook. */
    static Result aside(String name, List<Measurement> rounds) {
        Result result = of(name, rounds);
        return new Result(name, result.counted, result.cost, false, result.remark);
    }

    /** A part of what was measured. */
    static Result part(String name, Duration took) {
        return new Result(name, seconds(took), Optional.empty(), true, "");
    }

    /** Processor time of the process and the database, seconds. */
    Optional<Double> cpu() {
        return cost.map(measured -> seconds(measured.cpu().plus(measured.serverCpu())));
    }

    static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }

    private static String spread(List<Measurement> rounds) {
        DoubleSummaryStatistics walls =
                rounds.stream().collect(Collectors.summarizingDouble(round -> seconds(round.wall())));
        return walls.getCount() == 1
                ? "1 round"
                : "%d rounds, %.2f to %.2f s".formatted(walls.getCount(), walls.getMin(), walls.getMax());
    }
}
