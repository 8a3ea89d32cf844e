package org.taizhang.bench.measure;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Runs processes, one at a time, and measures them and the database server from outside.
 *
 * @param log where what the processes print is kept
 */
public record Meter(Path log) {

    private static final long POLL_MILLIS = 20;
    private static final Pattern STAGE = Pattern.compile("stage (\\w+) COMPLETED in (\\d+) ms");

    /**
     * Runs a process to its end.
     *
     * @param logs folder of the logs that it adds the times of its stages to
     * @param server the server that works for it, where that runs already
     * @param allowed exit codes that are no failure
     */
    public Measurement run(ProcessBuilder builder, Path logs, OptionalLong server, Set<Integer> allowed)
            throws IOException, InterruptedException {
        Map<Path, Long> before = sizes(logs);
        Duration childrenBefore = Proc.usedByEndedChildren();
        Duration serverBefore = server.isPresent() ? Proc.used(server.getAsLong()) : Duration.ZERO;
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        long began = System.nanoTime();
        Process process = builder.start();
        long peak = watch(process);
        Duration wall = Duration.ofNanos(System.nanoTime() - began);
        if (!allowed.contains(process.exitValue())) {
            throw new IllegalStateException(builder.command() + " ended with " + process.exitValue() + ", see " + log);
        }
        return new Measurement(
                wall,
                Proc.usedByEndedChildren().minus(childrenBefore),
                peak,
                server.isPresent() ? Proc.used(server.getAsLong()).minus(serverBefore) : Duration.ZERO,
                server.isPresent() ? Proc.peakKib(server.getAsLong()) : 0,
                stages(logs, before));
    }

    private static long watch(Process process) throws InterruptedException {
        long peak = 0;
        do {
            peak = Math.max(peak, peak(process.pid()));
        } while (!process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS));
        return peak;
    }

    private static long peak(long pid) {
        try {
            return Proc.peakKib(pid);
        } catch (IOException ended) {
            return 0;
        }
    }

    private static Map<String, Duration> stages(Path logs, Map<Path, Long> before) throws IOException {
        Map<String, Duration> stages = new LinkedHashMap<>();
        for (Path log : sizes(logs).keySet()) {
            byte[] bytes = Files.readAllBytes(log);
            int from = before.getOrDefault(log, 0L).intValue();
            Matcher line = STAGE.matcher(new String(bytes, from, bytes.length - from, UTF_8));
            while (line.find()) {
                stages.merge(line.group(1), Duration.ofMillis(Long.parseLong(line.group(2))), Duration::plus);
            }
        }
        return stages;
    }

    /** The logs that there are, one a day, and how long each is. */
    private static SortedMap<Path, Long> sizes(Path logs) throws IOException {
        SortedMap<Path, Long> sizes = new TreeMap<>();
        if (Files.exists(logs)) {
            try (DirectoryStream<Path> days = Files.newDirectoryStream(logs, "*.log")) {
                for (Path day : days) {
                    sizes.put(day, Files.size(day));
                }
            }
        }
        return sizes;
    }
}
