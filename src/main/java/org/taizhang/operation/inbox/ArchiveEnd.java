package org.taizhang.operation.inbox;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The end of a ZIP archive, which an .xlsx is: its last record is written last, so that half an archive lacks it. */
final class ArchiveEnd {

    private static final String ARCHIVE = "PK";
    private static final String LAST_RECORD = "PK\u0005\u0006";

    /** The last record and the longest comment that may follow it. */
    private static final int LONGEST = 22 + 65_535;

    private ArchiveEnd() {}

    /**
     * Whether a file is no archive or has an archive's end; not where it can't be read, as while somebody holds it, nor where it
     * begins with a null, as one does whose room was made before anything is written.
     */
    static boolean isThere(Path path) {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            String start = read(file, 0, ARCHIVE.length());
            long length = file.length();
            return length > 0 && !start.equals(ARCHIVE) && !start.startsWith("\0")
                    || read(file, Math.max(0, length - LONGEST), LONGEST).contains(LAST_RECORD);
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static String read(RandomAccessFile file, long from, int most) throws IOException {
        byte[] bytes = new byte[(int) Math.min(most, file.length() - from)];
        file.seek(from);
        file.readFully(bytes);
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
