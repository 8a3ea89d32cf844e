package org.taizhang.publication.excel;

import java.util.regex.Pattern;
import org.taizhang.intake.Printable;

/** How a text stands in a workbook's XML: characters that XML can't hold, and what looks like such, are escaped. */
final class CellText {

    private static final Pattern LIKE_AN_ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private CellText() {}

    /** The text with {@code _x0007_} for what isn't printable; only such an escape keeps it. */
    static String of(String text) {
        boolean plain = text.indexOf("_x") < 0 && text.indexOf('\r') < 0 && !Printable.hasOther(text);
        if (plain) {
            return text;
        }
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        LIKE_AN_ESCAPE.matcher(text).replaceAll("_x005F_").codePoints().forEach(point -> append(point, escaped));
        return escaped.toString();
    }

    private static void append(int point, StringBuilder escaped) {
        boolean holds = Character.isSupplementaryCodePoint(point) || Printable.isText(point) && point != '\r';
        if (holds) {
            escaped.appendCodePoint(point);
        } else {
            escaped.append(String.format("_x%04X_", point));
        }
    }
}
