package org.taizhang.intake.excel;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The workbook's table of texts, kept as bytes: one per character where the text is Latin, else two. A million strings
 * take a tenth of what objects would.
 */
final class SharedStrings {

    private static final int BLOCK_SHIFT = 20;
    private static final int BLOCK = 1 << BLOCK_SHIFT;
    private static final int HEADER = Integer.BYTES;
    private static final int LATIN_END = 0x100;

    private final List<byte[]> blocks = new ArrayList<>();
    private int used = BLOCK;
    private int[] places = new int[64];
    private int count;

    /** An empty table, for a workbook without this part. */
    SharedStrings() {}

    static SharedStrings read(ZipArchive archive, ZipItem item, Budget budget) throws Refused {
        SharedStrings strings = new SharedStrings();
        StringBuilder text = new StringBuilder();
        try (XmlPart xml = XmlPart.open(archive, item, XmlPart.SHEETS, "sst")) {
            while (xml.nextChildOfContent()) {
                if (xml.element().equals("si")) {
                    text.setLength(0);
                    StringItem.read(xml, text, budget);
                    strings.add(text);
                    Budget.check(
                            Limit.SHARED_STRING_BYTES,
                            strings.bytes(),
                            budget.limits().sharedStringBytes(),
                            xml.name());
                } else {
                    xml.skip();
                }
            }
            xml.finish();
        }
        return strings;
    }

    int count() {
        return count;
    }

    private long bytes() {
        return ((long) blocks.size() << BLOCK_SHIFT) - BLOCK + used + (long) count * Integer.BYTES;
    }

    void add(CharSequence text) {
        boolean wide = text.chars().anyMatch(c -> c >= LATIN_END);
        int size = HEADER + (wide ? 2 : 1) * text.length();
        if (used + size > BLOCK) {
            blocks.add(new byte[BLOCK]);
            used = 0;
        }
        byte[] block = blocks.get(blocks.size() - 1);
        if (count == places.length) {
            places = Arrays.copyOf(places, count + (count >> 1));
        }
        places[count++] = blocks.size() - 1 << BLOCK_SHIFT | used;
        putHeader(block, text.length() << 1 | (wide ? 1 : 0));
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            block[used++] = (byte) c;
            if (wide) {
                block[used++] = (byte) (c >> 8);
            }
        }
    }

    private void putHeader(byte[] block, int header) {
        for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
            block[used++] = (byte) (header >> shift);
        }
    }

    /** The text of an index that is within the table. */
    String get(int index) {
        byte[] block = blocks.get(places[index] >>> BLOCK_SHIFT);
        int at = places[index] & BLOCK - 1;
        int header = block[at] & 0xFF
                | (block[at + 1] & 0xFF) << 8
                | (block[at + 2] & 0xFF) << 16
                | (block[at + 3] & 0xFF) << 24;
        int length = header >>> 1;
        if ((header & 1) == 0) {
            return new String(block, at + HEADER, length, StandardCharsets.ISO_8859_1);
        }
        // Decoding as UTF-16 would replace unpaired surrogates, and nobody would notice.
        char[] chars = new char[length];
        for (int i = 0, from = at + HEADER; i < length; i++, from += 2) {
            chars[i] = (char) (block[from] & 0xFF | block[from + 1] << 8);
        }
        return new String(chars);
    }
}
