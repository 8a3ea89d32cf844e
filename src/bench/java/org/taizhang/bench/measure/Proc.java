package org.taizhang.bench.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** The kernel's account of a process. */
final class Proc {

    private static final long MILLIS_PER_TICK = 10;
    private static final int USER_TIME = 11;
    private static final int CHILDREN_USER_TIME = 13;

    private Proc() {}

    /** Processor time that a running process used itself. */
    static Duration used(long pid) throws IOException {
        return twoFields(Path.of("/proc", Long.toString(pid), "stat"), USER_TIME);
    }

    /** Processor time of all of this process's children that ended, with theirs. */
    static Duration usedByEndedChildren() throws IOException {
        return twoFields(Path.of("/proc/self/stat"), CHILDREN_USER_TIME);
    }

    /** The most memory in KiB that a running process has held at once. */
    static long peakKib(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(pid), "status")).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElse(0);
    }

    /** User and system time, which stand side by side behind the name in brackets. */
    private static Duration twoFields(Path stat, int first) throws IOException {
        String line = Files.readString(stat);
        String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
        return Duration.ofMillis(MILLIS_PER_TICK * (Long.parseLong(fields[first]) + Long.parseLong(fields[first + 1])));
    }
}
