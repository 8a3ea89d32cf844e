package org.taizhang.bench.measure;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
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
     * @param stagesLog the log that it adds the times of its stages to
     * @param server the server that works for it, where that runs already
     * @param allowed exit codes that are no failure
     */
    public Measurement run(ProcessBuilder builder, Path stagesLog, OptionalLong server, Set<Integer> allowed)
            throws IOException, InterruptedException {
        long logged = size(stagesLog);
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
                stages(stagesLog, logged));
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

    private static Map<String, Duration> stages(Path log, long from) throws IOException {
        Map<String, Duration> stages = new LinkedHashMap<>();
        if (Files.exists(log)) {
            String added = new String(Files.readAllBytes(log), (int) from, (int) (Files.size(log) - from), UTF_8);
            Matcher line = STAGE.matcher(added);
            while (line.find()) {
                stages.merge(line.group(1), Duration.ofMillis(Long.parseLong(line.group(2))), Duration::plus);
            }
        }
        return stages;
    }

    private static long size(Path file) throws IOException {
        try {
            return Files.size(file);
        } catch (NoSuchFileException notYet) {
            return 0;
        }
    }
}
