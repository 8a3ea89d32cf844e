package org.taizhang.intake.arrival;

import java.nio.charset.StandardCharsets;

/** Names under which files are kept: the office's own, so far as a file system bears it. */
public final class KeptName {

    /** A file system bears 255 bytes; a receipt number goes before the name, and while it is written something after it. */
    private static final int LONGEST = 180;

    private KeptName() {}

    /** {@code HZ000001-评查.xlsx}; a name that is too long loses characters before its extension. */
    public static String of(String receiptNo, String fileName) {
        int dot = fileName.lastIndexOf('.');
        boolean extended = dot > 0 && fileName.length() - dot <= 8;
        String extension = extended ? fileName.substring(dot) : "";
        return receiptNo + "-" + shortened(fileName.substring(0, fileName.length() - extension.length())) + extension;
    }

    /** As many characters of the name as a file system bears. */
    static String shortened(String name) {
        String shorter = name;
        while (shorter.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            shorter = shorter.substring(0, shorter.offsetByCodePoints(shorter.length(), -1));
        }
        return shorter;
    }
}
