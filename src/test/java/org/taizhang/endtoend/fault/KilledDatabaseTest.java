package org.taizhang.endtoend.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.endtoend.House;
import org.taizhang.endtoend.fault.Fault.Side;
import org.taizhang.operation.database.Database;
import org.taizhang.operation.database.TestDatabase;

/** The embedded database is killed during a night: the program says so or goes on, and nothing is lost or doubled. */
class KilledDatabaseTest {

    @TempDir
    private Path folder;

    private Path home;
    private Path before;
    private int calls;
    private Outcome undisturbed;

    @BeforeEach
    void runUndisturbed() throws Exception {
        home = Files.createDirectory(folder.resolve("home"));
        before = folder.resolve("before");
        House.furnish(home);
        Files.writeString(home.resolve("settings.yml"), "chunk-size: " + Workload.CHUNK + "\nlibreoffice: off\n");
        Workload.earlier(home.resolve("inbox/" + House.COURT));
        nightly().exits(0);
        Workload.waiting(home.resolve("inbox/" + House.COURT));
        Folders.copy(home, before);
        Fault.Watcher watcher = Fault.nothing().watcher();
        try (Database kept = kept()) {
            try (WatchedDriver watched = WatchedDriver.install(watcher)) {
                nightly().exits(3);
            }
            undisturbed = Outcome.of(home);
        }
        calls = watcher.calls().size();
    }

    @AfterEach
    void endLeftovers() {
        DatabaseProcess.under(home).forEach(server -> {
            server.destroyForcibly();
            server.onExit().join();
        });
    }

    @Test
    void atAnyCall() {
        Random random = Extent.random("killed database");
        Tally tally = new Tally("killed database");
        for (int i = 0; i < Extent.of(1, 20); i++) {
            Fault kill = Fault.at(10 + random.nextInt(calls - 10), Effect.KILL_SERVER, Side.values()[i % 2]);
            tally.attempt(kill.line(), () -> killAndMend(kill));
        }
        tally.assertAllMadeGood();
    }

    private void killAndMend(Fault kill) throws Exception {
        endLeftovers();
        Folders.delete(home);
        Folders.copy(before, home);

        House.Answer disturbed = Spawned.start(home, kill, "nightly").await();
        assertThat(disturbed.exitCode()).as(disturbed.err()).isIn(0, 3, 5);
        if (disturbed.exitCode() == 5) {
            assertThat(disturbed.err().strip()).hasLineCount(1).doesNotContain("Exception");
        }

        try (Database kept = kept()) {
            House.Answer again = nightly();
            assertThat(again.exitCode()).as(again.err()).isIn(0, 3);
            assertThat(Outcome.of(home).differences(undisturbed)).isEmpty();
            House.command("verify", "--archive", "--home", home.toString()).exits(0);
        }
    }

    private House.Answer nightly() {
        return House.command("nightly", "--home", home.toString(), "--date", House.DATE);
    }

    /** Keeps the server up from one command to the next. */
    private Database kept() {
        return Database.open(TestDatabase.settings(home, Map.of()));
    }
}
