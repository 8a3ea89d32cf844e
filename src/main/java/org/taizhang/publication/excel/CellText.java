package org.taizhang.publication.excel;

import java.util.regex.Pattern;
import org.taizhang.intake.Printable;

/** How a text stands in a workbook's XML: characters that XML can't hold, and what looks like such, are escaped. */
final class CellText {

    private static final Pattern LIKE_AN_ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private CellText() {}

    /** The text with {@code _x0007_} for what isn't printable; only such an escape keeps it. */
    static String of(String text) {
        if (isOrdinary(text) || isPlain(text)) {
            return text;
        }
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        LIKE_AN_ESCAPE.matcher(text).replaceAll("_x005F_").codePoints().forEach(point -> append(point, escaped));
        return escaped.toString();
    }

    /** Whether it holds nothing but what most texts do, which a glance tells. */
    private static boolean isOrdinary(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ascii = c >= ' ' && c < 0x7F && c != '_';
            boolean wide = c >= 0x2000 && c < Character.MIN_SURROGATE || c >= 0xFF00 && c < 0xFFF0;
            if (!ascii && !wide) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(String text) {
        return text.indexOf("_x") < 0 && text.indexOf('\r') < 0 && !Printable.hasOther(text);
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
