package org.taizhang.intake.excel;

import java.io.IOException;

/**
 * Looks for the name "mergeCell" while a part is verified. Merged ranges stand behind the rows they cover, so a sheet that
 * has some is parsed twice; most have none, and this look tells for next to nothing.
 */
final class MergeMarks {

    private static final byte[] BEFORE_C = {'m', 'e', 'r', 'g', 'e'};
    private static final int BUFFER = 1 << 16;

    private MergeMarks() {}

    /** Reads to the end and says whether merged ranges are possible; always so in a part that isn't in a form of ASCII. */
    static boolean readToEnd(ItemStream content) throws IOException {
        byte[] buffer = new byte[BEFORE_C.length + BUFFER];
        int kept = 0;
        boolean found = false;
        boolean first = true;
        for (int read; (read = content.read(buffer, kept, BUFFER)) >= 0; ) {
            int filled = kept + read;
            found = found || first && isWide(buffer, filled) || holdsMark(buffer, filled);
            first = first && filled < 2;
            content.beginToken();
            int keep = Math.min(filled, BEFORE_C.length);
            System.arraycopy(buffer, filled - keep, buffer, 0, keep);
            kept = keep;
        }
        return found;
    }

    private static boolean isWide(byte[] bytes, int filled) {
        return filled < 2 || bytes[0] == 0 || bytes[1] == 0 || bytes[0] == (byte) 0xFE || bytes[0] == (byte) 0xFF;
    }

    private static boolean holdsMark(byte[] bytes, int filled) {
        for (int i = BEFORE_C.length; i < filled; i++) {
            if (bytes[i] == 'C' && isAfterMerge(bytes, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAfterMerge(byte[] bytes, int end) {
        for (int i = 0; i < BEFORE_C.length; i++) {
            if (bytes[end - BEFORE_C.length + i] != BEFORE_C[i]) {
                return false;
            }
        }
        return true;
    }
}
