package org.taizhang.operation.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.taizhang.operation.database.Database;

/**
 * A backup that was checked: every file is as its manifest says, and there are no others.
 *
 * @param folder the backup
 * @param manifest what it consists of
 */
record BackupFolder(Path folder, Manifest manifest) {

    /**
     * Checks a backup, reading every file.
     *
     * @throws BackupRefused where it is none, where a newer program made it, or where a file is damaged, missing, or not
     *     in the manifest
     */
    static BackupFolder checked(Path folder, Watch watch) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new BackupRefused("backup.none", folder.toString());
        }
        Manifest manifest = ManifestFile.read(folder);
        if (manifest.schema() > Database.newestVersion()) {
            throw new BackupRefused("backup.newer", manifest.program());
        }
        TreeMap<String, Path> there = HomeFolders.all(folder);
        there.remove(ManifestFile.NAME);
        there.remove(ManifestFile.HASH);
        Progress progress = new Progress(watch, manifest.bytes());
        for (KeptFile file : manifest.files()) {
            Path path = there.remove(file.path());
            if (path == null) {
                throw new BackupRefused(
                        "backup.file-missing", folder.resolve(file.path()).toString());
            }
            if (!isAsKept(path, file, progress)) {
                throw new BackupRefused("backup.damaged", path.toString());
            }
        }
        for (Path other : there.values()) {
            throw new BackupRefused("backup.file-unknown", other.toString());
        }
        return new BackupFolder(folder, manifest);
    }

    /** The files of the home folder by their path relative to it, without the settings. */
    Map<String, KeptFile> ofHome() {
        String prefix = Backup.HOME + "/";
        Map<String, KeptFile> files = new TreeMap<>();
        for (KeptFile file : manifest.files()) {
            String path = file.path().startsWith(prefix) ? file.path().substring(prefix.length()) : "";
            if (!path.isEmpty() && !path.equals(HomeFolders.SETTINGS)) {
                files.put(path, file);
            }
        }
        return files;
    }

    /** Where a file of it lies. */
    Path path(KeptFile file) {
        return folder.resolve(file.path());
    }

    static boolean isAsKept(Path path, KeptFile file, Progress progress) throws IOException {
        return Files.size(path) == file.size()
                && ForcedFiles.read(path, progress).isOf(file);
    }
}
