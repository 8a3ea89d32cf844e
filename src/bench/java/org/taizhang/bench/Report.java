package org.taizhang.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** Collects what was measured and prints it as one table. */
final class Report {

    private static final double KIB_PER_MIB = 1024;

    private final Map<String, Result> results = new LinkedHashMap<>();
    private final List<Goal> goals = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    /** Adds a line, and says so at once. */
    void add(Result result) {
        results.put(result.name(), result);
        Bench.say("%s: %.2f s (%s)".formatted(result.name(), result.counted(), result.remark()));
    }

    /** Adds a goal. */
    void add(Goal goal) {
        goals.add(goal);
    }

    /** Adds a line of its own. */
    void note(String line) {
        notes.add(line);
        Bench.say(line);
    }

    /** What was counted for a line that was measured. */
    OptionalDouble counted(String name) {
        return results.containsKey(name) ? OptionalDouble.of(results.get(name).counted()) : OptionalDouble.empty();
    }

    /** How many times the floor a line took. */
    OptionalDouble timesFloor(String name) {
        OptionalDouble floor = counted(Compared.FLOOR);
        OptionalDouble counted = counted(name);
        return floor.isPresent() && counted.isPresent()
                ? OptionalDouble.of(counted.getAsDouble() / floor.getAsDouble())
                : OptionalDouble.empty();
    }

    /** The table, the goals and the notes. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("%-46s %9s %8s %9s %9s %11s %8s %8s  %s"
                .formatted("", "seconds", "x floor", "CPU s", "db CPU s", "CPU x floor", "MiB", "db MiB", ""));
        results.values().forEach(result -> lines.add(line(result)));
        lines.add("");
        goals.forEach(goal -> lines.add(goal.line()));
        lines.add("");
        lines.addAll(notes);
        return lines;
    }

    /** Says more about the machine than wall times where others work on it. */
    private String cpuTimesFloor(Result result) {
        Result floor = results.get(Compared.FLOOR);
        return floor == null ? "" : times(OptionalDouble.of(result.cpu() / floor.cpu()));
    }

    private static String times(OptionalDouble ratio) {
        return ratio.isPresent() ? "%.2f".formatted(ratio.getAsDouble()) : "";
    }

    private String line(Result result) {
        OptionalDouble ratio = timesFloor(result.name());
        return "%-46s %9.2f %8s %9.2f %9.2f %11s %8.0f %8.0f  %s"
                .formatted(
                        result.name(),
                        result.counted(),
                        times(ratio),
                        Result.seconds(result.cost().cpu()),
                        Result.seconds(result.cost().serverCpu()),
                        cpuTimesFloor(result),
                        result.cost().peakKib() / KIB_PER_MIB,
                        result.cost().serverPeakKib() / KIB_PER_MIB,
                        result.remark());
    }
}
