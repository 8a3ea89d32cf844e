package org.taizhang.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.taizhang.bench.measure.Measurement;

/** Collects what was measured and prints it as one table. */
final class Report {

    private static final String COLUMNS = "%-48s %9s %8s %9s %9s %8s %7s %7s  %s";
    private static final double KIB_PER_MIB = 1024;

    private final Map<String, Result> results = new LinkedHashMap<>();
    private final List<Goal> goals = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    /** Adds a line. */
    void add(Result result) {
        results.put(result.name(), result);
    }

    /** Adds a goal. */
    void add(Goal goal) {
        goals.add(goal);
    }

    /** Adds a line of text, and says it at once. */
    void note(String line) {
        notes.add(line);
        Bench.say(line);
    }

    /** Adds what each stage took, seconds. */
    void stages(String name, Measurement measurement) {
        notes.add(measurement.stages().entrySet().stream()
                .map(stage -> "%s %.2f".formatted(stage.getKey(), Result.seconds(stage.getValue())))
                .collect(Collectors.joining(", ", name + ": ", "")));
    }

    /** What was measured under that name. */
    Optional<Result> find(String name) {
        return Optional.ofNullable(results.get(name));
    }

    /** The table, the goals and the notes. */
    List<String> lines() {
        List<String> lines = new ArrayList<>(notes);
        lines.add("");
        lines.add(COLUMNS.formatted("", "seconds", "x floor", "CPU s", "db CPU s", "x floor", "MiB", "db MiB", "")
                .stripTrailing());
        results.values().forEach(result -> lines.add(line(result)));
        lines.add("");
        goals.forEach(goal -> lines.add(goal.line()));
        return lines;
    }

    private String line(Result result) {
        Optional<Measurement> cost = result.cost();
        return COLUMNS.formatted(
                        result.name(),
                        "%.2f".formatted(result.counted()),
                        result.comparable() ? timesFloor(result) : "",
                        cost.map(measured -> "%.2f".formatted(Result.seconds(measured.cpu())))
                                .orElse(""),
                        cost.map(measured -> "%.2f".formatted(Result.seconds(measured.serverCpu())))
                                .orElse(""),
                        result.comparable() ? cpuTimesFloor(result) : "",
                        cost.map(measured -> mebibytes(measured.peakKib())).orElse(""),
                        cost.map(measured -> mebibytes(measured.serverPeakKib()))
                                .orElse(""),
                        result.remark())
                .stripTrailing();
    }

    private String timesFloor(Result result) {
        return find(TheFloor.NAME)
                .map(floor -> "%.2f".formatted(result.counted() / floor.counted()))
                .orElse("");
    }

    /** Says more than wall times where others work on the machine. */
    private String cpuTimesFloor(Result result) {
        return find(TheFloor.NAME)
                .flatMap(floor -> result.cpu().flatMap(cpu -> floor.cpu().map(least -> cpu / least)))
                .map("%.2f"::formatted)
                .orElse("");
    }

    private static String mebibytes(long kibibytes) {
        return "%.0f".formatted(kibibytes / KIB_PER_MIB);
    }
}
