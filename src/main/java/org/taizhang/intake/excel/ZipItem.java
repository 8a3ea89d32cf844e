package org.taizhang.intake.excel;

import java.util.Locale;

/**
 * An entry of the archive as the central directory describes it.
 *
 * @param name with forward slashes
 * @param start where its compressed bytes begin in the file
 */
record ZipItem(String name, int flags, int method, long crc, long compressed, long size, long header, long start) {

    static final int STORED = 0;
    static final int DEFLATED = 8;

    private static final int ENCRYPTED = 1;

    /** The form in which part names are compared. */
    static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    boolean encrypted() {
        return (flags & ENCRYPTED) != 0;
    }

    long end() {
        return start + compressed;
    }
}
