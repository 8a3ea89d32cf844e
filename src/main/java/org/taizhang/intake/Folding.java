package org.taizhang.intake;

import java.text.Normalizer;

/** How texts are compared: Unicode NFKC, and white space of every kind trimmed and folded. */
final class Folding {

    private Folding() {}

    /** A key or code: NFKC, ends trimmed, inner white space one blank, zero-width characters gone. */
    static String code(String text) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder folded = new StringBuilder(text.length());
        boolean gap = false;
        String compatible = Normalizer.normalize(text, Normalizer.Form.NFKC);
        for (int i = 0; i < compatible.length(); i++) {
            char c = compatible.charAt(i);
            if (isBlank(c)) {
                gap |= !isZeroWidth(c);
            } else {
                if (gap && folded.length() > 0) {
                    folded.append(' ');
                }
                folded.append(c);
                gap = false;
            }
        }
        return folded.toString();
    }

    /** A header, sheet name, list value, date or number, in which white space means nothing: NFKC without any. */
    static String squeeze(String text) {
        if (isPlain(text)) {
            return text;
        }
        String compatible = Normalizer.normalize(text, Normalizer.Form.NFKC);
        StringBuilder squeezed = new StringBuilder(compatible.length());
        for (int i = 0; i < compatible.length(); i++) {
            if (!isBlank(compatible.charAt(i))) {
                squeezed.append(compatible.charAt(i));
            }
        }
        return squeezed.toString();
    }

    /** A name or free text: its characters as they are, without white space at the ends; one kind of line break. */
    static String ends(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        String trimmed = text.substring(from, to);
        return trimmed.indexOf('\r') < 0
                ? trimmed
                : trimmed.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** Whether folding leaves a text as it is: nothing but visible ASCII and common ideographs. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!(c > ' ' && c <= '~' || c >= '\u4E00' && c <= '\u9FFF')) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || c > '~' && (Character.isWhitespace(c) || Character.isSpaceChar(c) || isZeroWidth(c));
    }

    private static boolean isZeroWidth(char c) {
        return c >= '\u200B' && c <= '\u200F' || c == '\u2060' || c == '\uFEFF' || c == '\u00AD' || c == '\u180E';
    }
}
