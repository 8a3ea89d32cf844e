package org.taizhang.operation.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;
import org.taizhang.operation.database.Database;
import org.taizhang.operation.database.WriterLock;

/**
 * Makes a backup: a folder that appears whole or not at all. It is made under the writer lock, so that no run changes
 * database or folders meanwhile and the two agree.
 */
public final class Backup {

    static final String DATABASE = "database";
    static final String HOME = "home";
    private static final String PART = ".part";
    private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    private final Database database;
    private final Path home;
    private final Clock clock;
    private final String program;
    private final Watch watch;

    /**
     * Backups of an installation.
     *
     * @param program the program's version
     */
    public Backup(Database database, Path home, Clock clock, String program, Watch watch) {
        this.database = database;
        this.home = home;
        this.clock = clock;
        this.program = program;
        this.watch = watch;
    }

    /** Where the backups of a home folder lie unless they are wanted elsewhere. */
    public static Path defaultFolder(Path home) {
        return home.resolve("backups");
    }

    /**
     * Makes a backup that becomes the target folder.
     *
     * @throws BackupRefused where there is something already, or where the triggers of the ledger aren't there to be copied
     * @throws org.taizhang.operation.database.AnotherRunInProgress while a run writes
     * @throws org.taizhang.operation.database.WriterLockLost when another run may have written meanwhile
     */
    public Manifest make(Path target) throws IOException, SQLException, InterruptedException {
        Path place = target.toAbsolutePath().normalize();
        if (Files.exists(place)) {
            throw new BackupRefused("backup.exists", place.toString());
        }
        List<String> unprotected = database.unprotected();
        if (!unprotected.isEmpty()) {
            throw new BackupRefused("backup.unprotected", String.join("、", unprotected));
        }
        try (WriterLock lock = database.writerLock()) {
            Files.createDirectories(place.getParent());
            removeLeftovers(place);
            Path part = part(place);
            try {
                Manifest manifest = fill(Files.createDirectory(part, OWNER_ONLY));
                requireHeld(lock);
                ManifestFile.write(manifest, part);
                forceFolders(part);
                Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
                ForcedFiles.force(place.getParent());
                return manifest;
            } finally {
                FileSystemUtils.deleteRecursively(part);
            }
        }
    }

    /** A killed backup left its unfinished folder; where backups lie by default, those of other names are ours too. */
    private void removeLeftovers(Path place) throws IOException {
        FileSystemUtils.deleteRecursively(part(place));
        if (!place.getParent().equals(defaultFolder(home))) {
            return;
        }
        List<Path> left;
        try (Stream<Path> beside = Files.list(place.getParent())) {
            left = beside.filter(folder -> folder.toString().endsWith(PART)).toList();
        }
        for (Path folder : left) {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private static Path part(Path place) {
        return place.resolveSibling(place.getFileName() + PART);
    }

    private Manifest fill(Path part) throws IOException, InterruptedException {
        TreeMap<String, Path> inHome = HomeFolders.files(home);
        database.dump(part.resolve(DATABASE));
        TreeMap<String, Path> dumped = HomeFolders.all(part.resolve(DATABASE));
        Progress progress = new Progress(watch, size(inHome) + size(dumped));
        List<KeptFile> files = new ArrayList<>();
        for (Map.Entry<String, Path> file : dumped.entrySet()) {
            ForcedFiles.Content content = ForcedFiles.read(file.getValue(), progress);
            ForcedFiles.force(file.getValue());
            files.add(kept(DATABASE, file.getKey(), content));
        }
        for (Map.Entry<String, Path> file : inHome.entrySet()) {
            Path copy = part.resolve(HOME).resolve(file.getKey());
            files.add(kept(HOME, file.getKey(), ForcedFiles.copy(file.getValue(), copy, progress)));
        }
        files.sort(Comparator.comparing(KeptFile::path));
        OffsetDateTime now = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
        return new Manifest(Manifest.FORMAT, program, Database.newestVersion(), now, CourtHead.all(database), files);
    }

    private void requireHeld(WriterLock lock) throws SQLException {
        try (Connection connection = database.dataSource().getConnection()) {
            lock.requireHeld(connection);
        }
    }

    private static KeptFile kept(String folder, String path, ForcedFiles.Content content) {
        return new KeptFile(folder + "/" + path, content.size(), content.sha256());
    }

    private static long size(TreeMap<String, Path> files) throws IOException {
        long size = 0;
        for (Path file : files.values()) {
            size += Files.size(file);
        }
        return size;
    }

    private static void forceFolders(Path root) throws IOException {
        List<Path> folders;
        try (Stream<Path> tree = Files.walk(root)) {
            folders = tree.filter(Files::isDirectory).toList();
        }
        for (Path folder : folders) {
            ForcedFiles.force(folder);
        }
    }
}
