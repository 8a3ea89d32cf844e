package org.taizhang.batch.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.taizhang.court.Court;
import org.taizhang.publication.ClockLine;
import org.taizhang.publication.ReminderList;
import org.taizhang.publication.excel.ReminderFiles;

/**
 * Writes the reminder lists of a court's divisions. A division that had a list and has nothing to be reminded of any
 * more gets one that says so, because an old list would mislead; one that never had a list gets none.
 */
final class Reminders {

    private static final String PREFIX = "期限提醒-";
    private static final String SUFFIX = ".xlsx";
    private static final String NO_DIVISION = "未填部门";

    private final Court court;
    private final Path folder;
    private final Runnable pause;

    /** Of a court, in that folder; what the pause throws before each list ends the writing. */
    Reminders(Court court, Path folder, Runnable pause) {
        this.court = court;
        this.folder = folder;
        this.pause = pause;
    }

    /** Writes them; says how many. */
    int write(LocalDate asOf, List<ClockLine> lines) throws IOException {
        SortedMap<String, List<ClockLine>> byName = new TreeMap<>();
        try (DirectoryStream<Path> old = Files.newDirectoryStream(folder, PREFIX + "*" + SUFFIX)) {
            old.forEach(file -> byName.put(name(file), new ArrayList<>()));
        }
        Map<String, List<ClockLine>> byDivision = new HashMap<>();
        lines.forEach(line -> byDivision
                .computeIfAbsent(
                        line.division(),
                        division -> byName.computeIfAbsent(fileName(division), name -> new ArrayList<>()))
                .add(line));
        ReminderFiles files = new ReminderFiles(court, asOf);
        try {
            byName.entrySet().parallelStream().forEach(each -> write(each.getKey(), asOf, each.getValue(), files));
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
        return byName.size();
    }

    private void write(String name, LocalDate asOf, List<ClockLine> lines, ReminderFiles files) {
        pause.run();
        String division = lines.stream()
                .map(ClockLine::division)
                .filter(each -> !each.isBlank())
                .findFirst()
                .orElse(name);
        try {
            files.write(ReminderList.of(court, division, asOf, lines), folder.resolve(PREFIX + name + SUFFIX));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static String name(Path file) {
        String name = file.getFileName().toString();
        return name.substring(PREFIX.length(), name.length() - SUFFIX.length());
    }

    private static String fileName(String division) {
        return division.isBlank() ? NO_DIVISION : Extract.fileName(division);
    }
}
