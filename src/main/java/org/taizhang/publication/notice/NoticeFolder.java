package org.taizhang.publication.notice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.taizhang.digest.Sha256;
import org.taizhang.file.WholeFile;
import org.taizhang.rulebook.NoticeKind;

/**
 * The folder of a court's notices: a folder for each month. What is no longer right is put aside into a folder of the month's
 * and never deleted, as the office may have written into it or sent it.
 */
public final class NoticeFolder {

    private static final String ASIDE = "已替换";
    private static final int LONGEST_NAME = 30;
    private static final Pattern MONTH = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])");
    private static final Pattern NAME = Pattern.compile("告知书-(\\d{1,18})-.*-(拟处理|决定|撤销)\\.docx");

    private static final Pattern NAMED = Pattern.compile("(告知书-\\d{1,18}-[^-/]*-)[^-/][^/]*?(-(?:拟处理|决定|撤销)\\.docx)");

    private final Path folder;

    /**
     * A notice's file that is there.
     *
     * @param month in which month's folder
     * @param entryNo of the sanction
     * @param kind of the notice
     * @param path where it is
     */
    public record Existing(YearMonth month, long entryNo, NoticeKind kind, Path path) {

        /** Whether it is that notice's, under whatever name of the officer. */
        public boolean isOf(Notice notice) {
            return month.equals(notice.month()) && entryNo == notice.entryNo() && kind == notice.kind();
        }
    }

    /** The folder of a court under that home folder. */
    public NoticeFolder(Path home, String court) {
        this.folder = home.resolve("notices").resolve(court);
    }

    /** The name of a notice's file; nothing in an officer's name can lead it elsewhere. */
    public static String fileName(Notice notice) {
        String name = safe(notice.officer().name());
        return "告知书-%06d-%s%s-%s.docx"
                .formatted(
                        notice.entryNo(),
                        safe(notice.officer().number()),
                        name.isEmpty() ? "" : "-" + name,
                        notice.kind().label());
    }

    /** A text in which names of notices' files stand without those of the officers. */
    public static String withoutNames(String text) {
        return NAMED.matcher(text).replaceAll("$1*$2");
    }

    /** Where the files of a month are. */
    public Path month(YearMonth month) {
        return folder.resolve(month.toString());
    }

    /** The months that have a folder, the first one first. */
    public List<YearMonth> months() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.filter(Files::isDirectory)
                    .map(each -> each.getFileName().toString())
                    .filter(name -> MONTH.matcher(name).matches())
                    .map(YearMonth::parse)
                    .sorted()
                    .toList();
        }
    }

    /** The files of notices that are there. */
    public List<Existing> files() throws IOException {
        List<Existing> files = new ArrayList<>();
        for (YearMonth month : months()) {
            try (Stream<Path> each = Files.list(month(month))) {
                each.sorted().forEach(file -> existing(month, file).ifPresent(files::add));
            }
        }
        return files;
    }

    /**
     * Puts a file in its place, unless it is there with the same content. One of other content is put aside.
     *
     * @return whether anything was written
     */
    public boolean put(YearMonth month, String name, byte[] content) throws IOException {
        Path target = month(month).resolve(name);
        if (Files.isRegularFile(target)) {
            if (Arrays.equals(Files.readAllBytes(target), content)) {
                return false;
            }
            putAside(target);
        }
        WholeFile.write(target, out -> out.write(content));
        return true;
    }

    /** Puts a file aside that is no longer right. */
    public void putAside(Path file) throws IOException {
        Path aside = Files.createDirectories(file.resolveSibling(ASIDE));
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        String mark = Sha256.of(file).substring(0, 8);
        Files.move(
                file,
                aside.resolve(name.substring(0, dot) + "-" + mark + name.substring(dot)),
                StandardCopyOption.REPLACE_EXISTING);
    }

    private static Optional<Existing> existing(YearMonth month, Path file) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        if (!name.matches()) {
            return Optional.empty();
        }
        NoticeKind kind = Arrays.stream(NoticeKind.values())
                .filter(each -> each.label().equals(name.group(2)))
                .findFirst()
                .orElseThrow();
        return Optional.of(new Existing(month, Long.parseLong(name.group(1)), kind, file));
    }

    private static String safe(String text) {
        String safe = text.replaceAll("[^\\p{L}\\p{N}]", "_");
        int length = Math.min(LONGEST_NAME, safe.codePointCount(0, safe.length()));
        return safe.substring(0, safe.offsetByCodePoints(0, length));
    }
}
