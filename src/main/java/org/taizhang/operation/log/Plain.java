package org.taizhang.operation.log;

import java.util.regex.Pattern;

/**
 * Text as it may be logged. Messages of exceptions quote what they stumble over: a cell, a stored value, the name of an
 * officer's notice. The program logs in English, so whatever isn't ASCII is such a quotation, and goes.
 */
final class Plain {

    private static final Pattern FOREIGN = Pattern.compile("[^\\x00-\\x7F]+");

    private Plain() {}

    static String of(String text) {
        return text == null ? null : FOREIGN.matcher(text).replaceAll("*");
    }
}
