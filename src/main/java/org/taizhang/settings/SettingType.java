package org.taizhang.settings;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a setting's text becomes a value.
 *
 * @param expected what a right text looks like, for the message about a wrong one
 * @param reading gives the value, or null or an argument, date or arithmetic exception for a wrong text
 */
public record SettingType<T>(String expected, Function<String, T> reading) {

    private static final Pattern BYTES = Pattern.compile("([0-9]{1,12}) ?(KiB|MiB|GiB)?");
    private static final Pattern DATABASE_URL =
            Pattern.compile("jdbc:mariadb:(?!.*[?&](user|password)=)[^?]*//[^/?]+/[A-Za-z0-9_]{1,50}([?].*)?");

    /** The value of a text. */
    T read(String text) {
        try {
            T value = reading.apply(text);
            if (value != null) {
                return value;
            }
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException wrong) {
            // falls through to the one message for every wrong text
        }
        throw new IllegalArgumentException("应为" + expected + "，实为“" + text + "”");
    }

    static SettingType<String> text() {
        return new SettingType<>("非空文字", text -> text.isBlank() ? null : text);
    }

    static SettingType<Path> path() {
        return new SettingType<>("路径", text -> text.isBlank() ? null : Path.of(text));
    }

    static SettingType<LocalDate> date() {
        return new SettingType<>("日期（如 2026-01-31）", LocalDate::parse);
    }

    static SettingType<String> oneOf(String... allowed) {
        return new SettingType<>(
                String.join("、", allowed) + " 之一", text -> List.of(allowed).contains(text) ? text : null);
    }

    static SettingType<Integer> integer(int min, int max) {
        return new SettingType<>(min + " 至 " + max + " 的整数", text -> {
            int value = Integer.parseInt(text);
            return value >= min && value <= max ? value : null;
        });
    }

    static SettingType<Long> count() {
        return new SettingType<>("正整数", text -> {
            long value = Long.parseLong(text);
            return value > 0 ? value : null;
        });
    }

    /** A positive number of bytes, plain or with KiB, MiB or GiB. */
    static SettingType<Long> bytes() {
        return new SettingType<>("字节数（如 64 MiB）", text -> bytes(text, Long.MAX_VALUE));
    }

    /** The same, of at most so many bytes, a multiple of 1 MiB. */
    static SettingType<Long> bytes(long most) {
        return new SettingType<>("不超过 " + (most >> 20) + " MiB 的字节数（如 64 MiB）", text -> bytes(text, most));
    }

    /** A share in percent, 0 to 100, with decimals. */
    static SettingType<BigDecimal> percent() {
        return new SettingType<>("0 至 100 的百分数", text -> {
            BigDecimal value = new BigDecimal(text);
            return value.signum() >= 0 && value.compareTo(BigDecimal.valueOf(100)) <= 0 ? value : null;
        });
    }

    /** A MariaDB address with a database name and without credentials. */
    static SettingType<String> databaseUrl() {
        return new SettingType<>(
                "不含用户名和口令的 jdbc:mariadb://主机:端口/库名",
                text -> DATABASE_URL.matcher(text).matches() ? text : null);
    }

    private static Long bytes(String text, long most) {
        Matcher matcher = BYTES.matcher(text);
        if (!matcher.matches()) {
            return null;
        }
        long value = Math.multiplyExact(Long.parseLong(matcher.group(1)), unit(matcher.group(2)));
        return value > 0 && value <= most ? value : null;
    }

    private static long unit(String suffix) {
        if (suffix == null) {
            return 1;
        }
        return switch (suffix) {
            case "KiB" -> 1L << 10;
            case "MiB" -> 1L << 20;
            default -> 1L << 30;
        };
    }
}
