package org.taizhang.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;

/**
 * Texts in UTF-8, one behind the other in a buffer that is used again for the next row: a run encodes tens of millions of
 * them. Half of a surrogate pair becomes a question mark, as it does elsewhere.
 */
final class Utf8Bytes {

    private static final int MOST_BYTES_A_CHAR = 3;

    private byte[] bytes = new byte[1 << 12];
    private char[] chars = new char[1 << 8];
    private int size;

    Utf8Bytes clear() {
        size = 0;
        return this;
    }

    /** Adds a character below 128. */
    Utf8Bytes put(char ascii) {
        room(1);
        bytes[size++] = (byte) ascii;
        return this;
    }

    Utf8Bytes put(byte[] encoded) {
        room(encoded.length);
        System.arraycopy(encoded, 0, bytes, size, encoded.length);
        size += encoded.length;
        return this;
    }

    Utf8Bytes put(String text) {
        int length = text.length();
        if (length > chars.length) {
            chars = new char[2 * length];
        }
        text.getChars(0, length, chars, 0);
        room(MOST_BYTES_A_CHAR * length);
        for (int i = 0; i < length; i++) {
            char c = chars[i];
            if (c < 0x80) {
                bytes[size++] = (byte) c;
            } else if (Character.isSurrogate(c)) {
                i += putPair(text, i);
            } else {
                putWide(c);
            }
        }
        return this;
    }

    private void putWide(char c) {
        if (c < 0x800) {
            bytes[size++] = (byte) (0xC0 | c >> 6);
        } else {
            bytes[size++] = (byte) (0xE0 | c >> 12);
            bytes[size++] = (byte) (0x80 | c >> 6 & 0x3F);
        }
        bytes[size++] = (byte) (0x80 | c & 0x3F);
    }

    /** Says how many more characters it took than one. */
    private int putPair(String text, int at) {
        int point = text.codePointAt(at);
        byte[] encoded = Character.toString(point).getBytes(StandardCharsets.UTF_8);
        System.arraycopy(encoded, 0, bytes, size, encoded.length);
        size += encoded.length;
        return Character.charCount(point) - 1;
    }

    /** Adds a text as it stands between the quotation marks of JSON. */
    Utf8Bytes putEscaped(String text) {
        int from = size;
        put(text);
        for (int i = from; i < size; i++) {
            if (needsEscape(bytes[i])) {
                byte[] encoded = Arrays.copyOfRange(bytes, i, size);
                size = i;
                escape(encoded);
                break;
            }
        }
        return this;
    }

    private void escape(byte[] encoded) {
        room(6 * encoded.length);
        for (byte b : encoded) {
            if (needsEscape(b)) {
                put(escaped(b));
            } else {
                bytes[size++] = b;
            }
        }
    }

    /** What must be escaped is a byte of its own in UTF-8. */
    private static boolean needsEscape(byte b) {
        return b >= 0 && b < ' ' || b == '"' || b == '\\';
    }

    private static String escaped(byte b) {
        return switch (b) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\b' -> "\\b";
            case '\f' -> "\\f";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> String.format("\\u%04X", b);
        };
    }

    byte[] copy() {
        return Arrays.copyOf(bytes, size);
    }

    byte[] digest(MessageDigest function) {
        function.update(bytes, 0, size);
        return function.digest();
    }

    private void room(int needed) {
        if (bytes.length - size < needed) {
            bytes = Arrays.copyOf(bytes, 2 * bytes.length + needed);
        }
    }
}
