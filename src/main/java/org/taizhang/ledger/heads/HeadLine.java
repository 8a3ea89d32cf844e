package org.taizhang.ledger.heads;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.taizhang.ledger.Head;

/**
 * Where a court's chain ended after a run: one line of its heads file, {@code time run number hash}, blank-separated.
 *
 * @param line its number in the file, from 1
 * @param at when it was written, not before the head's entry was posted
 * @param run number of the run
 * @param head where the chain ended
 */
public record HeadLine(int line, Instant at, long run, Head head) {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSxxx").withZone(ZoneId.of("Asia/Shanghai"));
    private static final Pattern FORM = Pattern.compile(
            "(\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}[+-]\\d\\d:\\d\\d) (\\d{1,18}) (\\d{1,18}) ([0-9a-f]{64})");

    /** As the file has it, without the line's end. */
    String text() {
        return TIME.format(at) + " " + run + " " + head.number() + " " + head.hash();
    }

    /** Reads what {@link #text} wrote; nothing where the text is something else. */
    static Optional<HeadLine> parse(int line, String text) {
        Matcher form = FORM.matcher(text);
        return form.matches()
                ? Optional.of(new HeadLine(
                        line,
                        OffsetDateTime.parse(form.group(1)).toInstant(),
                        Long.parseLong(form.group(2)),
                        new Head(Long.parseLong(form.group(3)), form.group(4))))
                : Optional.empty();
    }

    /** Whether a text is the beginning of such a line, as a power cut may leave it. */
    static boolean isTorn(String text) {
        Matcher form = FORM.matcher(text);
        return !form.matches() && form.hitEnd();
    }
}
