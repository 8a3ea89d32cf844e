package org.taizhang.endtoend.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.JdbcTemplate;
import org.taizhang.endtoend.House;

/**
 * The same night again and again: what stands before it, how it goes where nothing disturbs it, and whether it comes to
 * the same where something did and one plain run followed.
 */
final class Night implements AutoCloseable {

    private static final int SIGKILL = 128 + 9;
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final Path home;
    private final Path before;
    private final House house;
    private final SavedTables tables;
    private final Outcome undisturbed;
    private final List<String> calls;

    /** Settles what is there before, and goes through the night once; all under that folder. */
    Night(Path folder) throws Exception {
        home = Files.createDirectories(folder.resolve("home"));
        before = folder.resolve("before");
        house = new House(home);
        house.set("chunk-size", Integer.toString(Workload.CHUNK));
        Workload.earlier(home.resolve("inbox/" + House.COURT));
        house.run("nightly").exits(0);
        Workload.waiting(home.resolve("inbox/" + House.COURT));
        Folders.copy(home, before);
        Folders.delete(before.resolve("logs"));
        tables = new SavedTables(house.database());
        Fault.Watcher watcher = Fault.nothing().watcher();
        try (WatchedDriver watched = WatchedDriver.install(watcher)) {
            house.run("nightly").exits(3);
        }
        calls = watcher.calls();
        undisturbed = Outcome.of(home);
        assertSound();
    }

    /** Every call to the database of the undisturbed night. */
    List<String> calls() {
        return calls;
    }

    House house() {
        return house;
    }

    Path home() {
        return home;
    }

    /** Everything is as it was before the night. */
    void begin() throws IOException {
        tables.restore();
        Folders.refill(home, before, "logs");
    }

    /** The night in a process of its own, which the fault kills. */
    void kill(Fault fault) throws Exception {
        begin();
        spawn(fault).await().exits(SIGKILL);
        awaitRelease();
    }

    /** The same, but the process runs on for an instant, and may even come to its end by itself. */
    void killSoon(Fault fault) throws Exception {
        begin();
        assertThat(spawn(fault).await().exitCode())
                .as("killed at %s", fault.line())
                .isIn(SIGKILL, 3);
        awaitRelease();
    }

    /** The night in this process, with a fault that the program gets to see. */
    House.Answer fail(Fault.Watcher fault) throws Exception {
        begin();
        try (WatchedDriver watched = WatchedDriver.install(fault)) {
            return house.run("nightly");
        }
    }

    /** Starts the night in a process of its own. */
    Spawned spawn(Fault fault) throws IOException {
        return Spawned.start(home, fault, "nightly");
    }

    /** What is stored is whole, however far the night came; a plain run then brings it to what it would have been. */
    void assertMadeGood(String what) throws Exception {
        House.Answer whole = house.run("verify");
        assertThat(whole.exitCode())
                .as("%s%n%s%s", what, whole.out(), whole.err())
                .isZero();
        House.Answer again = house.run("nightly");
        assertThat(again.exitCode())
                .as("%s%n%s%s", what, again.out(), again.err())
                .isIn(0, 3);
        assertUndisturbed(what);
    }

    /** Everything is as if nothing had happened. */
    void assertUndisturbed(String what) throws Exception {
        assertThat(Outcome.of(home).differences(undisturbed)).as(what).isEmpty();
        assertSound();
    }

    @Override
    public void close() {
        tables.close();
        house.close();
    }

    private void assertSound() {
        house.run("verify", "--archive").exits(0);
    }

    /** The server frees what a killed process held as soon as it sees its connection gone. */
    private void awaitRelease() throws InterruptedException {
        String lock = "SELECT IS_USED_LOCK('taizhang." + house.database().schema() + "')";
        JdbcTemplate jdbc = new JdbcTemplate(house.database().dataSource());
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (jdbc.queryForObject(lock, Long.class) != null) {
            assertThat(System.nanoTime()).as("the lock is freed").isLessThan(end);
            TimeUnit.MILLISECONDS.sleep(5);
        }
    }
}
