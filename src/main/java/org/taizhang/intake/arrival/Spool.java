package org.taizhang.intake.arrival;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.taizhang.digest.Sha256;
import org.taizhang.file.DurableMove;

/** The copies of its workbooks that a run works on, so that nobody can change them under it. */
public final class Spool {

    private final Path folder;

    /** The spool of one run. */
    public Spool(Path folder) {
        this.folder = folder;
    }

    /**
     * Where a copy lies.
     *
     * @param name receipt number and file name, {@code HZ000001-评查.xlsx}: also its name in the archive
     */
    public Path copy(String name) {
        return folder.resolve(name);
    }

    /**
     * Takes a copy; empty where the file changed meanwhile, so that somebody is still writing it.
     *
     * @return SHA-256 of the copy, lower-case hex
     */
    public Optional<String> take(Arrival arrival, String name) throws IOException {
        Files.createDirectories(folder);
        Path part = folder.resolve(name + ".part");
        String sha256;
        try (InputStream in = Files.newInputStream(arrival.path());
                OutputStream out = Files.newOutputStream(part)) {
            sha256 = Sha256.copying(in, out);
        }
        if (!arrival.unchanged()) {
            Files.delete(part);
            return Optional.empty();
        }
        Files.move(part, copy(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return Optional.of(sha256);
    }

    /** Moves a copy to where it is kept for good; does nothing where that was done before. */
    public void fileAway(String name, Path target) throws IOException {
        if (Files.exists(copy(name))) {
            DurableMove.of(copy(name), target);
        }
    }
}
