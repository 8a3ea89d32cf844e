package org.taizhang.intake.excel;

/** The escapes in which Excel writes characters that XML can't hold: _x000D_ is a carriage return, _x005F_ an underscore. */
final class Escapes {

    private static final int LENGTH = "_x000D_".length();

    private Escapes() {}

    /** Decodes what was appended to a text since a place in it. */
    static void decode(StringBuilder text, int from) {
        int at = text.indexOf("_x", from);
        if (at < 0) {
            return;
        }
        int to = at;
        while (at < text.length()) {
            int code = codeAt(text, at);
            text.setCharAt(to++, code < 0 ? text.charAt(at) : (char) code);
            at += code < 0 ? 1 : LENGTH;
        }
        text.setLength(to);
    }

    static String decode(String text) {
        StringBuilder decoded = new StringBuilder(text);
        decode(decoded, 0);
        return decoded.toString();
    }

    private static int codeAt(StringBuilder text, int at) {
        if (at + LENGTH > text.length()
                || text.charAt(at) != '_'
                || text.charAt(at + 1) != 'x'
                || text.charAt(at + LENGTH - 1) != '_') {
            return -1;
        }
        int code = 0;
        for (int i = at + 2; i < at + LENGTH - 1; i++) {
            char c = text.charAt(i);
            int digit = c < 0x80 ? Character.digit(c, 16) : -1;
            if (digit < 0) {
                return -1;
            }
            code = code << 4 | digit;
        }
        return code;
    }
}
