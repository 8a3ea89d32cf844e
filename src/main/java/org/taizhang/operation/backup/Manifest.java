package org.taizhang.operation.backup;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * What a backup consists of.
 *
 * @param format version of this form, and of the folder's layout
 * @param program version of the program that made it
 * @param schema number of the newest migration of its tables
 * @param madeAt when it was made
 * @param heads where each court's chain ends
 * @param files every file but the manifest's own, in the order of their paths
 */
public record Manifest(
        int format, String program, int schema, OffsetDateTime madeAt, List<CourtHead> heads, List<KeptFile> files) {

    /** The form that this program writes, and the newest that it reads. */
    static final int FORMAT = 1;

    public Manifest {
        heads = List.copyOf(heads);
        files = List.copyOf(files);
    }

    /** Bytes of all files. */
    public long bytes() {
        return files.stream().mapToLong(KeptFile::size).sum();
    }

    /** Entries of all courts. */
    public long entries() {
        return heads.stream().mapToLong(head -> head.head().number()).sum();
    }
}
