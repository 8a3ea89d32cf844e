package org.taizhang.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as texts: 2026-01-02, 2026/1/2, 2026.1.2, 2026年1月2日, 20260102. */
final class DateText {

    /** No date of a case under these regulations lies before. */
    static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);

    private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

    private static final Pattern SEPARATED = Pattern.compile("([0-9]{4})([-/.])([0-9]{1,2})\\2([0-9]{1,2})");
    private static final Pattern CHINESE = Pattern.compile("([0-9]{4})(年)([0-9]{1,2})月([0-9]{1,2})日");
    private static final Pattern COMPACT = Pattern.compile("([0-9]{4})()([0-9]{2})([0-9]{2})");

    private DateText() {}

    /** The day that a folded text names; nothing where it names none, or one that cannot be. */
    static Optional<LocalDate> parse(String folded) {
        for (Pattern spelling : new Pattern[] {SEPARATED, CHINESE, COMPACT}) {
            Matcher matcher = spelling.matcher(folded);
            if (matcher.matches()) {
                return day(matcher).flatMap(DateText::inRange);
            }
        }
        return Optional.empty();
    }

    /** The day itself unless it is too early to be meant. */
    static Optional<LocalDate> inRange(LocalDate day) {
        return day.isBefore(EARLIEST) || day.isAfter(LATEST) ? Optional.empty() : Optional.of(day);
    }

    private static Optional<LocalDate> day(Matcher matcher) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(matcher.group(1)),
                    Integer.parseInt(matcher.group(3)),
                    Integer.parseInt(matcher.group(4))));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }
}
