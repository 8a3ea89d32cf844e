package org.taizhang.bench.measure;

import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What one run cost.
 *
 * @param wall from start to end of the process
 * @param cpu processor time of the process
 * @param peakKib most memory of the process, KiB
 * @param serverCpu processor time of the database server meanwhile
 * @param serverPeakKib most memory of the server since it started, KiB
 * @param stages what the program says its stages took; or the process's own measurement of its work
 */
public record Measurement(
        Duration wall,
        Duration cpu,
        long peakKib,
        Duration serverCpu,
        long serverPeakKib,
        Map<String, Duration> stages) {

    /** The key under which a process of the benchmark says what its work took, without the start of its JVM. */
    public static final String WORK = "work";

    /** This and then another run. */
    public Measurement then(Measurement next) {
        Map<String, Duration> both = new LinkedHashMap<>(stages);
        next.stages.forEach((stage, took) -> both.merge(stage, took, Duration::plus));
        return new Measurement(
                wall.plus(next.wall),
                cpu.plus(next.cpu),
                Math.max(peakKib, next.peakKib),
                serverCpu.plus(next.serverCpu),
                Math.max(serverPeakKib, next.serverPeakKib),
                both);
    }

    /** What the stages took, all but these; fails where the log knows of none. */
    public Duration stagesWithout(Set<String> excluded) {
        if (stages.isEmpty()) {
            throw new IllegalStateException("the log knows no stage");
        }
        return stages.entrySet().stream()
                .filter(stage -> !excluded.contains(stage.getKey()))
                .map(Map.Entry::getValue)
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** What one stage took; fails where the log doesn't say. */
    public Duration stage(String name) {
        return Optional.ofNullable(stages.get(name))
                .orElseThrow(() -> new IllegalStateException("the log knows no stage " + name + " but " + stages));
    }

    /** The one in the middle by wall time. */
    public static Measurement median(List<Measurement> rounds) {
        return rounds.stream()
                .sorted(Comparator.comparing(Measurement::wall))
                .toList()
                .get((rounds.size() - 1) / 2);
    }
}
