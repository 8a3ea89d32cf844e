package org.taizhang.intake.arrival;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.Comparator;
import org.taizhang.digest.Sha256;

/**
 * A workbook that is waiting.
 *
 * @param path where it lies
 * @param court the court it is for
 * @param fromInbox whether it is taken out of the inbox, or stays where it is
 * @param size in bytes
 * @param modified when it was last written
 */
public record Arrival(Path path, String court, boolean fromInbox, long size, Instant modified) {

    /** Order of arrival: by time, then name ({@code workbook.md}, Sheets and columns). */
    public static final Comparator<Arrival> ORDER = Comparator.comparing(Arrival::modified)
            .thenComparing(arrival -> arrival.path().getFileName().toString())
            .thenComparing(Arrival::path);

    /** The file as it is now. */
    public static Arrival of(Path path, String court, boolean fromInbox) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
        return new Arrival(
                path,
                court,
                fromInbox,
                attributes.size(),
                attributes.lastModifiedTime().toInstant());
    }

    /** SHA-256 of a file's bytes, lower-case hex. */
    public static String sha256(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Sha256.copying(in, OutputStream.nullOutputStream());
        }
    }

    /** Whether the file is still what it was when it was looked at. */
    public boolean unchanged() throws IOException {
        return Files.exists(path) && of(path, court, fromInbox).equals(this);
    }
}
