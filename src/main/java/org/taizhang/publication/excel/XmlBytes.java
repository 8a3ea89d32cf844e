package org.taizhang.publication.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Writes XML as UTF-8 through a buffer of its own: a ledger has millions of cells, and a chain of writers would copy each
 * character four times.
 */
final class XmlBytes {

    private static final int SIZE = 1 << 16;
    /** What one call may add between two looks at the room left. */
    private static final int RESERVE = 32;
    /** Bytes of a character that isn't half of a pair. */
    private static final int LONGEST_PLAIN = 3;

    private static final byte[] AMPERSAND = ascii("&amp;");
    private static final byte[] LESS = ascii("&lt;");
    private static final byte[] GREATER = ascii("&gt;");

    private final OutputStream out;
    private final byte[] bytes = new byte[SIZE];
    private int used;

    XmlBytes(OutputStream out) {
        this.out = out;
    }

    /** Markup that is written again and again, encoded once. */
    static byte[] ascii(String markup) {
        return markup.getBytes(StandardCharsets.US_ASCII);
    }

    /** Markup as it is. */
    XmlBytes add(byte[] markup) throws IOException {
        makeRoom(markup.length);
        System.arraycopy(markup, 0, bytes, used, markup.length);
        used += markup.length;
        return this;
    }

    /** Markup of any characters and length, as it is. */
    XmlBytes add(String markup) throws IOException {
        for (int i = 0; i < markup.length(); i += Character.charCount(markup.codePointAt(i))) {
            put(markup.codePointAt(i));
        }
        return this;
    }

    /** A whole number. */
    XmlBytes add(long number) throws IOException {
        if (number < 0) {
            return add(Long.toString(number));
        }
        makeRoom(RESERVE);
        int digits = 1;
        for (long rest = number; rest >= 10; rest /= 10) {
            digits++;
        }
        long rest = number;
        for (int place = used + digits - 1; place >= used; place--) {
            bytes[place] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        used += digits;
        return this;
    }

    /** Text, with what is markup's escaped. */
    XmlBytes text(String text) throws IOException {
        int length = text.length();
        int i = 0;
        while (i < length) {
            makeRoom(RESERVE);
            i = plain(text, i, Math.min(length, i + (SIZE - used) / LONGEST_PLAIN));
            if (i < length) {
                int point = text.codePointAt(i);
                escaped(point);
                i += Character.charCount(point);
            }
        }
        return this;
    }

    /** Copies, for which there is room, what stands for itself and is most of any text; says where that ends. */
    private int plain(String text, int from, int to) {
        int place = used;
        int i = from;
        while (i < to) {
            char c = text.charAt(i);
            if (c < 0x80 && c != '&' && c != '<' && c != '>') {
                bytes[place++] = (byte) c;
            } else if (c >= 0x800 && !Character.isSurrogate(c)) {
                bytes[place++] = (byte) (0xE0 | c >> 12);
                bytes[place++] = last(c >> 6);
                bytes[place++] = last(c);
            } else {
                break;
            }
            i++;
        }
        used = place;
        return i;
    }

    private void escaped(int point) throws IOException {
        switch (point) {
            case '&' -> add(AMPERSAND);
            case '<' -> add(LESS);
            case '>' -> add(GREATER);
            default -> put(point);
        }
    }

    /** Passes everything on. */
    void flush() throws IOException {
        out.write(bytes, 0, used);
        used = 0;
    }

    private void put(int point) throws IOException {
        makeRoom(RESERVE);
        if (point < 0x80) {
            bytes[used++] = (byte) point;
        } else if (point < 0x800) {
            bytes[used++] = (byte) (0xC0 | point >> 6);
            bytes[used++] = last(point);
        } else if (point < Character.MIN_SUPPLEMENTARY_CODE_POINT) {
            bytes[used++] = (byte) (0xE0 | point >> 12);
            bytes[used++] = last(point >> 6);
            bytes[used++] = last(point);
        } else {
            bytes[used++] = (byte) (0xF0 | point >> 18);
            bytes[used++] = last(point >> 12);
            bytes[used++] = last(point >> 6);
            bytes[used++] = last(point);
        }
    }

    private static byte last(int point) {
        return (byte) (0x80 | point & 0x3F);
    }

    private void makeRoom(int wanted) throws IOException {
        if (SIZE - used < wanted) {
            flush();
        }
    }
}
