package org.taizhang.intake;

import java.util.regex.Pattern;

/** Brackets of every kind around a year are the same bracket; which one is written depends on the number's kind. */
final class YearBrackets {

    private static final String OPENING = "(（[［〔【";
    private static final Pattern YEAR = Pattern.compile("[(（\\[［〔【]\\s*(\\d{4})\\s*[)）\\]］〕】]");

    private YearBrackets() {}

    /** As case numbers have it: （2024）. */
    static String fullWidth(String code) {
        return hasBracket(code) ? YEAR.matcher(code).replaceAll("（$1）") : code;
    }

    /** As official documents have it: 〔2024〕. */
    static String tortoiseShell(String code) {
        return hasBracket(code) ? YEAR.matcher(code).replaceAll("〔$1〕") : code;
    }

    /** Most codes have none, and there are millions. */
    private static boolean hasBracket(String code) {
        return code.chars().anyMatch(c -> OPENING.indexOf(c) >= 0);
    }
}
