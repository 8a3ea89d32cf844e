package org.taizhang.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.taizhang.bench.workload.Workload;

/**
 * What is to be measured.
 *
 * @param folder where workbooks, home folders and results lie
 * @param size evaluations of the workbook
 * @param rounds how often each is measured; the median counts
 * @param slice evaluations for what is too slow for the whole workbook
 * @param only the parts that are run; all where empty
 * @param longRun whether five courts send a workbook each
 */
record Plan(Path folder, int size, int rounds, int slice, Set<String> only, boolean longRun) {

    /** The plan that the system properties {@code bench.…} say. */
    static Plan given() {
        int size = Integer.getInteger("bench.size");
        return new Plan(
                Path.of(System.getProperty("bench.folder")).toAbsolutePath(),
                size,
                Integer.getInteger("bench.rounds"),
                Math.min(size, Integer.getInteger("bench.slice")),
                Arrays.stream(System.getProperty("bench.only", "").split(","))
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.toSet()),
                Boolean.getBoolean("bench.long"));
    }

    boolean has(String part) {
        return only.isEmpty() || only.contains(part);
    }

    Path workbooks() {
        return folder.resolve("workbooks");
    }

    Workload workload() {
        return Workload.of(1, size);
    }
}
