package org.taizhang.clock.yaml;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.taizhang.clock.StateCouncilCalendar.Day;
import org.taizhang.yaml.StrictYaml;
import org.taizhang.yaml.YamlMap;
import org.taizhang.yaml.YamlNode;
import org.taizhang.yaml.YamlProblems;
import org.taizhang.yaml.YamlScalar;

/** The days of one year as its file lists them. */
final class CalendarYear {

    private final int year;
    private final Map<LocalDate, Day> listed = new HashMap<>();

    private CalendarYear(int year) {
        this.year = year;
    }

    /** Every day of the year; none where the file has problems, which are added to the others. */
    static Map<LocalDate, Day> read(Path file, int year, YamlProblems problems) {
        YamlProblems own = new YamlProblems();
        CalendarYear calendar = new CalendarYear(year);
        calendar.list(StrictYaml.read(file, own));
        own.all().forEach(problems::add);
        return own.isEmpty() ? calendar.days() : Map.of();
    }

    private void list(YamlMap root) {
        root.string("notice");
        root.list("off").maps().forEach(this::off);
        root.list("working").scalars().forEach(this::working);
        root.rejectUnknown();
    }

    private void off(YamlMap holiday) {
        holiday.string("name");
        Optional<LocalDate> first = day(holiday, "from");
        Optional<LocalDate> last = day(holiday, "to");
        if (first.isEmpty() || last.isEmpty()) {
            return;
        }
        if (last.get().isBefore(first.get())) {
            holiday.problem("最后一天 " + last.get() + " 早于第一天 " + first.get());
            return;
        }
        first.get().datesUntil(last.get().plusDays(1)).forEach(day -> add(day, Day.OFF, holiday));
    }

    private void working(YamlScalar written) {
        inYear(written.asDate(), written).ifPresent(day -> {
            if (Day.ordinary(day) == Day.WORKING) {
                written.problem("不是周六、周日，无须写为调休上班日");
            }
            add(day, Day.WORKING, written);
        });
    }

    private void add(LocalDate day, Day kind, YamlNode node) {
        Day before = listed.putIfAbsent(day, kind);
        if (before != null) {
            node.problem(day + (before == kind ? " 重复" : " 既是放假日，又是上班日"));
        }
    }

    private Optional<LocalDate> day(YamlMap holiday, String key) {
        LocalDate day = holiday.date(key);
        return holiday.node(key).flatMap(written -> inYear(day, written));
    }

    /** The day where it is what is written, not the stand-in for something unreadable, and lies in the year. */
    private Optional<LocalDate> inYear(LocalDate day, YamlNode written) {
        if (!(written instanceof YamlScalar scalar) || !day.toString().equals(scalar.text())) {
            return Optional.empty();
        }
        if (day.getYear() != year) {
            written.problem(day + " 不在 " + year + " 年内");
            return Optional.empty();
        }
        return Optional.of(day);
    }

    private Map<LocalDate, Day> days() {
        LocalDate newYear = LocalDate.of(year, Month.JANUARY, 1);
        return newYear.datesUntil(newYear.plusYears(1))
                .collect(Collectors.toMap(Function.identity(), day -> listed.getOrDefault(day, Day.ordinary(day))));
    }
}
