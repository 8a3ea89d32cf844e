package org.taizhang.operation.health;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.taizhang.court.Court;
import org.taizhang.intake.arrival.Arrival;
import org.taizhang.intake.arrival.Inbox;
import org.taizhang.message.Words;
import org.taizhang.operation.database.DatabaseUnavailable;
import org.taizhang.settings.KnownSettings;
import org.taizhang.settings.Settings;

/**
 * Looks at the installation: whether the database answers, when each court's last good night ended, how long files wait,
 * how full the disks are. Takes no lock and writes nothing, so it may be asked at any time, by several threads too.
 */
public final class Health {

    private static final Logger LOG = LoggerFactory.getLogger(Health.class);

    private final Settings settings;
    private final Clock clock;

    /** The installation of those settings; the clock is Asia/Shanghai's. */
    public Health(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Looks now.
     *
     * @param courts those whose nights matter
     * @param database gives the database's connections, or throws {@link DatabaseUnavailable}
     * @throws IOException when the home folder can't be looked at
     */
    public HealthReport check(List<Court> courts, Supplier<DataSource> database) throws IOException {
        Nights nights = Nights.NONE;
        Optional<Words> withoutDatabase = Optional.empty();
        try {
            nights = new NightStore(database.get()).read();
        } catch (DatabaseUnavailable unavailable) {
            withoutDatabase = Optional.of(Words.of("health.database-unavailable", unavailable.getMessage()));
        } catch (DataAccessException silent) {
            LOG.warn("the database doesn't answer", silent);
            withoutDatabase = Optional.of(Words.of("health.database-silent"));
        }
        HealthFacts facts =
                new HealthFacts(LocalDateTime.now(clock), courts, withoutDatabase, nights, waiting(courts), disks());
        return HealthDecision.of(facts, HealthLimits.of(settings));
    }

    /** Files in folders that are no court's are waiting too, and will for ever. */
    private List<WaitingFile> waiting(List<Court> courts) throws IOException {
        Inbox inbox = new Inbox(settings.home().resolve("inbox"));
        List<String> folders = new ArrayList<>(courts.stream().map(Court::id).toList());
        folders.addAll(inbox.strayFolders(folders));
        List<WaitingFile> waiting = new ArrayList<>();
        for (Arrival arrival : inbox.waiting(folders, "")) {
            waiting.add(new WaitingFile(
                    arrival.path(), LocalDateTime.ofInstant(since(arrival).toInstant(), clock.getZone())));
        }
        waiting.sort(Comparator.comparing(WaitingFile::since));
        return waiting;
    }

    /** A file that was moved into the inbox keeps the time of its last change, which may be long ago. */
    private static FileTime since(Arrival arrival) {
        return attribute(arrival.path(), "unix:ctime")
                .map(FileTime.class::cast)
                .orElseGet(() -> FileTime.from(arrival.modified()));
    }

    /** Asked of the folder itself, because a jail may know no mount points. */
    private List<Disk> disks() {
        List<Path> folders = new ArrayList<>(List.of(settings.home()));
        if (settings.find(KnownSettings.DB_URL).isEmpty()) {
            folders.add(settings.home().resolve("db"));
        }
        Map<Object, Disk> disks = new LinkedHashMap<>();
        for (Path folder : folders) {
            if (Files.isDirectory(folder)) {
                File asked = folder.toFile();
                disks.putIfAbsent(
                        attribute(folder, "unix:dev").orElse(folder),
                        new Disk(folder, asked.getUsableSpace(), asked.getTotalSpace()));
            }
        }
        return List.copyOf(disks.values());
    }

    /** What the system says of a file, where it is a system that can. */
    private static Optional<Object> attribute(Path path, String name) {
        try {
            return Optional.of(Files.getAttribute(path, name));
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }
}
