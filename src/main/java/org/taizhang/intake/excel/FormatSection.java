package org.taizhang.intake.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One of the sections, divided by semicolons, of a number format's code.
 *
 * @param date whether it shows dates or times
 * @param showsWholeNumbers whether a whole number appears digit by digit, with at most literal text around it
 * @param general whether General shows the digits
 * @param digits the fewest digits shown, if not General
 */
record FormatSection(
        boolean date, boolean showsWholeNumbers, boolean general, int digits, String before, String after) {

    private static final Pattern TOKEN = Pattern.compile(
            "(?<quoted>\"[^\"]*\"?)|(?<escaped>\\\\.?)|(?<gap>_.?)|(?<fill>\\*.?)|(?<bracket>\\[[^]]*]?)"
                    + "|(?<general>General|G/通用格式)|(?<number>#*0+|#+)|(?<end>;)"
                    + "|(?<exponent>E[+-])|(?<date>AM/PM|A/P|上午/下午|[ymdhseb]|aaa+|g+)|(?<text>@)"
                    + "|(?<literal>[ ()+\\-:!&~{}=$¥￥]|[^\\x00-\\x7F])|(?<other>.)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern ELAPSED = Pattern.compile("\\[(h+|m+|s+)]", Pattern.CASE_INSENSITIVE);
    private static final Pattern HARMLESS = Pattern.compile(
            "\\[(\\$-[^]]*|black|blue|cyan|green|magenta|red|white|yellow|color ?\\d+|黑色?|蓝色?|青色?|绿色?|红色?|白色?|黄色?)]",
            Pattern.CASE_INSENSITIVE);

    static List<FormatSection> parse(String code) {
        List<FormatSection> sections = new ArrayList<>();
        Matcher token = TOKEN.matcher(code);
        Builder builder = new Builder();
        while (token.find()) {
            if (token.group("end") != null) {
                sections.add(builder.build());
                builder = new Builder();
            } else {
                builder.add(token);
            }
        }
        sections.add(builder.build());
        return List.copyOf(sections);
    }

    /** The digits of a whole number as this section shows them; empty if it would show nothing. */
    Optional<String> show(String number) {
        if (!general && digits == 0 && number.equals("0")) {
            return Optional.empty();
        }
        return Optional.of(before + "0".repeat(Math.max(0, digits - number.length())) + number + after);
    }

    private static final class Builder {
        private final StringBuilder before = new StringBuilder();
        private final StringBuilder after = new StringBuilder();
        private boolean date;
        private boolean exact = true;
        private boolean general;
        private String number;

        void add(Matcher token) {
            String found = token.group();
            if (token.group("quoted") != null) {
                literal(found.replace("\"", ""));
            } else if (token.group("escaped") != null) {
                literal(found.substring(1));
            } else if (token.group("literal") != null) {
                literal(found);
            } else if (token.group("general") != null || token.group("text") != null) {
                number("");
                general = true;
            } else if (token.group("number") != null) {
                number(found.replace("#", ""));
            } else if (token.group("date") != null || ELAPSED.matcher(found).matches()) {
                date = true;
            } else if (token.group("gap") == null && !HARMLESS.matcher(found).matches()) {
                exact = false;
            }
        }

        private void literal(String text) {
            (number == null ? before : after).append(text);
        }

        private void number(String zeros) {
            exact = exact && number == null;
            number = zeros;
        }

        FormatSection build() {
            boolean shows = exact && !date && number != null;
            return new FormatSection(
                    date, shows, general, number == null ? 0 : number.length(), before.toString(), after.toString());
        }
    }
}
