package org.taizhang.clock.yaml;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.taizhang.clock.StateCouncilCalendar;
import org.taizhang.clock.StateCouncilCalendar.Day;
import org.taizhang.clock.WorkingDays;
import org.taizhang.yaml.YamlProblem;
import org.taizhang.yaml.YamlProblems;

/** Reads the calendars of an office, {@code data/calendars/<year>.yml}. */
public final class CalendarFiles {

    private static final Pattern NAME = Pattern.compile("([0-9]{4})\\.yml");

    private CalendarFiles() {}

    /**
     * The State Council's calendar, in which a year that has a file is known and is taken from its file alone. A file
     * with problems, which are added to the others, is left out; a folder that does not exist has no files. Hidden files
     * are passed over.
     */
    public static WorkingDays read(Path folder, YamlProblems problems) {
        Map<LocalDate, Day> days = new HashMap<>();
        for (Path file : files(folder, problems)) {
            Matcher name = NAME.matcher(file.getFileName().toString());
            if (name.matches()) {
                days.putAll(CalendarYear.read(file, Integer.parseInt(name.group(1)), problems));
            } else {
                problems.add(problem(file, "文件名应为四位年份加 .yml，如 2026.yml"));
            }
        }
        return new StateCouncilCalendar(days);
    }

    private static List<Path> files(Path folder, YamlProblems problems) {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.toFile().isHidden())
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            problems.add(problem(folder, "无法读取该文件夹"));
            return List.of();
        }
    }

    private static YamlProblem problem(Path place, String message) {
        return new YamlProblem(place.toString(), 0, "", message);
    }
}
