package org.taizhang.operation.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.taizhang.operation.database.Database;
import org.taizhang.operation.database.RestoreTarget;
import org.taizhang.settings.Settings;

/**
 * Puts a backup into an empty home folder and an empty database. Everything that could refuse it is looked at before
 * anything is touched. One that was interrupted is simply run again: what it put into the database is removed, the files
 * that it put back already stay; until then no other command works there.
 */
public final class Restore {

    private final Settings settings;
    private final Watch watch;

    /** A restore into the home folder and the database that the settings name. */
    public Restore(Settings settings, Watch watch) {
        this.settings = settings;
        this.watch = watch;
    }

    /**
     * Restores a backup.
     *
     * @throws BackupRefused where it isn't sound, or the home folder has files that it would have to overwrite or mix with
     * @throws org.taizhang.operation.database.DatabaseOccupied where the database has tables already
     */
    public Manifest from(Path folder) throws IOException, SQLException, InterruptedException {
        BackupFolder backup = BackupFolder.checked(folder.toAbsolutePath().normalize(), watch);
        requireRoom(backup);
        try (RestoreTarget target = RestoreTarget.open(settings)) {
            target.prepare();
            target.load(backup.folder().resolve(Backup.DATABASE));
            putBack(backup);
            target.finish();
        }
        return backup.manifest();
    }

    /** The courts whose chain doesn't end where the backup says. */
    public static List<String> differingHeads(Manifest manifest, Database database) {
        List<CourtHead> now = CourtHead.all(database);
        return manifest.heads().stream()
                .filter(head -> !now.contains(head))
                .map(CourtHead::court)
                .toList();
    }

    private void requireRoom(BackupFolder backup) throws IOException {
        Map<String, KeptFile> kept = backup.ofHome();
        Path home = settings.home();
        for (Map.Entry<String, Path> there : HomeFolders.written(home).entrySet()) {
            if (!kept.containsKey(there.getKey())) {
                throw new BackupRefused(
                        "restore.home-occupied", there.getValue().toString());
            }
        }
        Progress unseen = new Progress((done, total) -> {}, 0);
        for (Map.Entry<String, KeptFile> file : kept.entrySet()) {
            Path place = home.resolve(file.getKey());
            if (Files.exists(place) && !BackupFolder.isAsKept(place, file.getValue(), unseen)) {
                throw new BackupRefused("restore.home-occupied", place.toString());
            }
        }
    }

    private void putBack(BackupFolder backup) throws IOException {
        Map<String, KeptFile> files = backup.ofHome();
        Progress progress = new Progress(
                watch, files.values().stream().mapToLong(KeptFile::size).sum());
        for (Map.Entry<String, KeptFile> file : files.entrySet()) {
            Path place = settings.home().resolve(file.getKey());
            Path part = place.resolveSibling(place.getFileName() + ".part");
            Files.deleteIfExists(part);
            Path from = backup.path(file.getValue());
            if (!ForcedFiles.copy(from, part, progress).isOf(file.getValue())) {
                throw new BackupRefused("backup.damaged", from.toString());
            }
            Files.move(part, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
