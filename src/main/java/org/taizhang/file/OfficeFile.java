package org.taizhang.file;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Writes an Office Open XML file whole, and so that the same content gives the same bytes: what the library stamps with
 * the time of writing (the entries of the package, the document's properties) carries a stated time instead.
 */
public final class OfficeFile {

    private static final String PROPERTIES = "docProps/core.xml";
    private static final String CARRIED = ".xlsx";
    private static final Pattern STAMP = Pattern.compile("(<dcterms:(created|modified)[^>]*>)[^<]*(</dcterms:)");
    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    /** On a sheet of 200,000 rows half the time of the default level, for a file a fifth larger. */
    private static final int LEVEL = 3;

    /** What is filled in is most of a file, and waited for. */
    private static final int LEVEL_OF_FILLED = 1;

    private OfficeFile() {}

    /** Corrects parts in which the library leaves no choice. */
    @FunctionalInterface
    public interface Touch {
        /** The part of that name, given as text, as it is to be written. */
        String apply(String name, String part);
    }

    private record Touching(Predicate<String> parts, Touch touch) implements Filling {
        @Override
        public boolean fills(String name) {
            return parts.test(name);
        }

        @Override
        public void fill(String name, String part, OutputStream out) throws IOException {
            out.write(touch.apply(name, part).getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Writes into parts what would be too much to keep in memory. */
    public interface Filling {
        /** Whether it has something for the part of that name. */
        boolean fills(String name);

        /** Writes the whole part, given what the package has of it. */
        void fill(String name, String part, OutputStream out) throws IOException;
    }

    /**
     * Writes the target, or replaces it, in one step.
     *
     * @param stamped the time that the document says it was made
     * @param content writes the package
     */
    public static void write(Path target, Instant stamped, WholeFile.Content content) throws IOException {
        write(target, stamped, content, new Touching(name -> false, (name, part) -> part));
    }

    /**
     * Writes the target, or replaces it, in one step.
     *
     * @param stamped the time that the document says it was made
     * @param content writes the package
     * @param touched what the names of parts to be corrected end with; these must fit in memory
     * @param touch corrects them
     */
    public static void write(Path target, Instant stamped, WholeFile.Content content, String touched, Touch touch)
            throws IOException {
        write(target, stamped, content, new Touching(name -> name.endsWith(touched), touch));
    }

    /**
     * Writes the target, or replaces it, in one step.
     *
     * @param stamped the time that the document says it was made
     * @param content writes the package
     * @param filling completes parts of it
     */
    public static void write(Path target, Instant stamped, WholeFile.Content content, Filling filling)
            throws IOException {
        Path place = target.toAbsolutePath();
        Files.createDirectories(place.getParent());
        try (PartFile raw = PartFile.of(place)) {
            new HonestOutput(new BufferedOutputStream(Channels.newOutputStream(raw.channel()), 1 << 16)).take(content);
            WholeFile.write(place, whole -> restamp(raw.path(), stamped, filling, whole));
        }
    }

    /**
     * The bytes of what {@link #write} would write, for what is small and many; nothing is written.
     *
     * @param stamped the time that the document says it was made
     * @param content writes the package
     */
    public static byte[] bytes(Instant stamped, WholeFile.Content content) throws IOException {
        ByteArrayOutputStream raw = new ByteArrayOutputStream();
        content.writeTo(raw);
        ByteArrayOutputStream whole = new ByteArrayOutputStream(raw.size());
        restamp(new ZipInputStream(new ByteArrayInputStream(raw.toByteArray())), stamped, LEVEL, whole);
        return whole.toByteArray();
    }

    private static void restamp(Path raw, Instant stamped, Filling filling, OutputStream out) throws IOException {
        try (ZipFile from = new ZipFile(raw.toFile())) {
            ZipOutputStream to = new ZipOutputStream(out);
            to.setLevel(LEVEL);
            List<ZipEntry> entries = Collections.list(from.entries()).stream()
                    .<ZipEntry>map(entry -> entry)
                    .toList();
            for (ZipEntry entry : entries) {
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(ENTRY_TIME);
                boolean filled = filling.fills(entry.getName());
                to.setLevel(filled ? LEVEL_OF_FILLED : LEVEL);
                to.putNextEntry(copy);
                if (filled) {
                    filling.fill(entry.getName(), text(from, entry), to);
                } else {
                    copy(from, entry, stamped, to);
                }
                to.closeEntry();
            }
            to.finish();
        }
    }

    private static String text(ZipFile from, ZipEntry entry) throws IOException {
        try (InputStream in = from.getInputStream(entry)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void copy(ZipFile from, ZipEntry entry, Instant stamped, OutputStream to) throws IOException {
        try (InputStream in = from.getInputStream(entry)) {
            copy(entry.getName(), in, stamped, to);
        }
    }

    private static void copy(String name, InputStream in, Instant stamped, OutputStream to) throws IOException {
        if (name.equals(PROPERTIES)) {
            String properties = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            String time = stamped.truncatedTo(ChronoUnit.SECONDS).toString();
            to.write(STAMP.matcher(properties).replaceAll("$1" + time + "$3").getBytes(StandardCharsets.UTF_8));
        } else if (name.endsWith(CARRIED)) {
            restamp(new ZipInputStream(in), stamped, Deflater.DEFAULT_COMPRESSION, to);
        } else {
            in.transferTo(to);
        }
    }

    /** Restamps a package, or one within it: a chart carries the workbook of its figures. */
    private static void restamp(ZipInputStream from, Instant stamped, int level, OutputStream out) throws IOException {
        ZipOutputStream to = new ZipOutputStream(out);
        to.setLevel(level);
        for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
            ZipEntry copy = new ZipEntry(entry.getName());
            copy.setTimeLocal(ENTRY_TIME);
            to.putNextEntry(copy);
            copy(entry.getName(), from, stamped, to);
            to.closeEntry();
        }
        to.finish();
    }
}
