package org.taizhang.publication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.taizhang.digest.Sha256;
import org.taizhang.file.WholeFile;

/** The folder of a court's bulletins, and what the files in it are called. */
public final class BulletinFolder {

    private static final String NAME = "案件质量评查情况通报-";
    private static final String DRAFT = "-草稿";
    private static final Pattern ISSUED = Pattern.compile(NAME + "(\\d{4}-(?:0[1-9]|1[0-2]))\\.[a-z]+");

    private final Path folder;

    /** The folder of a court under that home folder. */
    public BulletinFolder(Path home, String court) {
        this.folder = home.resolve("bulletins").resolve(court);
    }

    /** Where the files are. */
    public Path path() {
        return folder;
    }

    /** Where a file of a month's issued bulletin is. */
    public Path issued(YearMonth month, String kind) {
        return folder.resolve(NAME + month + "." + kind);
    }

    /** The month of whose issued bulletin a file would be, by its name; empty for other files. */
    public static Optional<YearMonth> monthOf(Path file) {
        Matcher name = ISSUED.matcher(file.getFileName().toString());
        return name.matches() ? Optional.of(YearMonth.parse(name.group(1))) : Optional.empty();
    }

    private Path draft(YearMonth month, String kind) {
        return folder.resolve(NAME + month + DRAFT + "." + kind);
    }

    /** Writes a draft's file, or replaces it. */
    public Path writeDraft(YearMonth month, String kind, byte[] content) throws IOException {
        Path target = draft(month, kind);
        WholeFile.write(target, out -> out.write(content));
        return target;
    }

    /** Removes a draft's file, which this program wrote, once the bulletin is issued. */
    public void removeDraft(YearMonth month, String kind) throws IOException {
        Files.deleteIfExists(draft(month, kind));
    }

    /** Whether the file of an issued bulletin is there and is what was issued. */
    public boolean has(YearMonth month, String kind, String sha256) throws IOException {
        Path file = issued(month, kind);
        return Files.isRegularFile(file) && Sha256.of(file).equals(sha256);
    }

    /**
     * Writes a file of an issued bulletin. One that somebody has changed is kept beside it under a name of its own.
     *
     * @return where the changed file went
     */
    public Optional<Path> writeIssued(YearMonth month, String kind, byte[] content) throws IOException {
        Path target = issued(month, kind);
        Optional<Path> aside = Optional.empty();
        if (Files.isRegularFile(target)) {
            String mark = Sha256.of(target).substring(0, 8);
            Path kept = folder.resolve(NAME + month + "-被改动-" + mark + "." + kind);
            Files.move(target, kept, StandardCopyOption.REPLACE_EXISTING);
            aside = Optional.of(kept);
        }
        WholeFile.write(target, out -> out.write(content));
        return aside;
    }
}
