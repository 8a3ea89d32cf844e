package org.taizhang.intake.arrival;

import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers of receipts (回执号), as people read them: {@code HZ000123}. */
public final class ReceiptNo {

    private static final int DIGITS = 6;
    private static final Pattern READ = Pattern.compile("(?:HZ)?([0-9]{1,18})", Pattern.CASE_INSENSITIVE);

    private ReceiptNo() {}

    /** The number as people read it. */
    public static String of(long number) {
        // Every row that is read has one: formatting it takes longer than reading the row.
        String digits = Long.toString(number);
        return "HZ" + "0".repeat(Math.max(0, DIGITS - digits.length())) + digits;
    }

    /** The number that people mean by {@code HZ000123} or {@code 123}; nothing where it is something else. */
    public static OptionalLong parse(String text) {
        Matcher number = READ.matcher(text.strip());
        return number.matches() ? OptionalLong.of(Long.parseLong(number.group(1))) : OptionalLong.empty();
    }
}
