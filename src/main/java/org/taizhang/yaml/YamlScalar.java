package org.taizhang.yaml;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A single value. The text is the value as written (after unquoting), so a number with leading zeros keeps them when it
 * is read as a string.
 *
 * @param text the value; null for an empty value or {@code ~}
 */
public record YamlScalar(Place place, String text) implements YamlNode {

    private static final Pattern INTEGER = Pattern.compile("0|-?[1-9][0-9]*");
    private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    @Override
    public String kind() {
        return text == null ? "空值" : "单个值";
    }

    /** The text; an empty value is a problem and gives an empty string. */
    public String asString() {
        return convert("文字", "", value -> value);
    }

    /** A whole number without leading zeros; else a problem and 0. */
    public int asInt() {
        return convert("整数", 0, value -> matching(INTEGER, value) ? Integer.valueOf(value) : null);
    }

    /** A whole number without leading zeros; else a problem and 0. */
    public long asLong() {
        return convert("整数", 0L, value -> matching(INTEGER, value) ? Long.valueOf(value) : null);
    }

    /** A decimal number without exponent; else a problem and 0. */
    public BigDecimal asDecimal() {
        return convert("数字", BigDecimal.ZERO, value -> matching(DECIMAL, value) ? new BigDecimal(value) : null);
    }

    /** {@code true} or {@code false} and no other spelling; else a problem and false. */
    public boolean asBoolean() {
        return convert("true 或 false", false, value -> switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> null;
        });
    }

    /** A date as yyyy-MM-dd that exists in the calendar; else a problem and 1970-01-01. */
    public LocalDate asDate() {
        return convert(
                "日期（如 2026-01-31）", LocalDate.EPOCH, value -> matching(DATE, value) ? LocalDate.parse(value) : null);
    }

    /** One of the allowed words; else a problem that lists them, and the first of them. */
    public String asOneOf(Collection<String> allowed) {
        return convert(
                String.join("、", allowed) + " 之一",
                allowed.iterator().next(),
                value -> allowed.contains(value) ? value : null);
    }

    private static boolean matching(Pattern pattern, String value) {
        return pattern.matcher(value).matches();
    }

    private <T> T convert(String expected, T fallback, Function<String, T> conversion) {
        T value = text == null ? null : attempt(conversion);
        if (value == null) {
            problem("应为" + expected + "，实为" + (text == null ? "空值" : "“" + text + "”"));
            return fallback;
        }
        return value;
    }

    private <T> T attempt(Function<String, T> conversion) {
        try {
            return conversion.apply(text);
        } catch (NumberFormatException | DateTimeParseException outOfRange) {
            return null;
        }
    }
}
