package org.taizhang.operation.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.taizhang.settings.Settings;

/** Several processes on one embedded server, in a folder whose name is not plain ASCII. */
class SharedServerTest {

    private static final Path HOME = Path.of("target", "测试 数据").toAbsolutePath();
    private static final ServerFolder FOLDER = new ServerFolder(HOME.resolve("db"));

    private final Settings settings = TestDatabase.settings(HOME, Map.of());

    @BeforeAll
    static void startFromNothing() throws IOException {
        endLeftovers();
        ServerFolder.delete(HOME);
    }

    @AfterEach
    void leaveNothingRunning() {
        endLeftovers();
    }

    @Test
    void theLastToLeaveStopsTheServer() throws Exception {
        try (Database here = Database.open(settings)) {
            long server = onlyServer();
            try (Worker there = Worker.start(HOME)) {
                assertThat(there.said()).isEqualTo("WRITING");
                assertThat(onlyServer()).as("attached to the same server").isEqualTo(server);
                assertThatThrownBy(here::writerLock).isInstanceOf(AnotherRunInProgress.class);
                assertThat(there.leave()).isZero();
            }
            assertThat(onlyServer()).as("still in use here").isEqualTo(server);
            here.writerLock().close();
        }
        assertThat(servers()).isEmpty();
    }

    @Test
    void twoThatStartTogetherShareOneServer() throws Exception {
        startFromNothing();
        try (Worker one = Worker.start(HOME);
                Worker other = Worker.start(HOME)) {
            assertThat(List.of(one.said(), other.said())).containsExactlyInAnyOrder("WRITING", "REFUSED");
            onlyServer();
            assertThat(List.of(one.leave(), other.leave())).containsExactly(0, 0);
        }
        assertThat(servers()).isEmpty();
    }

    @Test
    void anInterruptedFirstStartIsBegunAgain() throws Exception {
        startFromNothing();
        Files.createDirectories(HOME.resolve("db/data.part/mysql"));
        Files.createDirectories(HOME.resolve("db/server.part/bin"));
        Files.writeString(HOME.resolve("db/install.part.sql"), "half");
        try (Database here = Database.open(settings);
                WriterLock lock = here.writerLock()) {
            assertThat(lock.isStillHeld()).isTrue();
        }
    }

    @Test
    void aSecondWriterIsRefused() throws Exception {
        try (Database here = Database.open(settings);
                WriterLock lock = here.writerLock();
                Worker there = Worker.start(HOME)) {
            assertThat(there.said()).isEqualTo("REFUSED");
            assertThat(there.leave()).isZero();
            assertThat(lock.isStillHeld()).isTrue();
        }
    }

    @Test
    void aKilledProcessLeavesAServerToAttachTo() throws Exception {
        long server;
        try (Worker there = Worker.start(HOME)) {
            assertThat(there.said()).isEqualTo("WRITING");
            server = onlyServer();
            there.kill();
        }
        try (Database here = Database.open(settings);
                WriterLock lock = here.writerLock()) {
            assertThat(onlyServer()).isEqualTo(server);
            assertThat(lock.isStillHeld()).isTrue();
        }
        assertThat(servers()).as("the orphan is stopped like any other").isEmpty();
    }

    @Test
    void aKilledServerIsStartedAgainAndKeepsWhatWasCommitted() throws Exception {
        try (Database first = Database.open(settings);
                WriterLock lock = first.writerLock()) {
            insertJobInstance(first, 1);
            endLeftovers();
            assertThat(lock.isStillHeld()).isFalse();
            try (Database second = Database.open(settings);
                    Connection connection = second.dataSource().getConnection()) {
                assertThatThrownBy(() -> lock.requireHeld(connection)).isInstanceOf(WriterLockLost.class);
                assertThatThrownBy(() -> insertJobInstance(second, 1)).hasMessageContaining("Duplicate");
            }
        }
    }

    @Test
    void passwordsAreReadableByTheirOwnerOnly() throws Exception {
        Database.open(settings).close();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(FOLDER.accounts())))
                .isEqualTo("rw-------");
        Account run = Accounts.loadOrCreate(FOLDER.accounts()).run();
        assertThat(run.password()).hasSize(48);
        assertThat(run.toString()).doesNotContain(run.password());
    }

    @Test
    void aServerThatCannotStartIsReportedInOneLine() throws Exception {
        Database.open(settings).close();
        Files.writeString(FOLDER.data().resolve("aria_log_control"), "damaged");
        assertThatThrownBy(() -> Database.open(settings))
                .isInstanceOf(DatabaseUnavailable.class)
                .message()
                .hasLineCount(1)
                .contains("server.err");
        assertThat(servers()).isEmpty();
        startFromNothing();
    }

    private static void endLeftovers() {
        servers().forEach(server -> {
            server.destroyForcibly();
            server.onExit().join();
        });
    }

    private static void insertJobInstance(Database database, int id) throws Exception {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO BATCH_JOB_INSTANCE VALUES (" + id + ", 0, '夜间', 'k')");
        }
    }

    private static long onlyServer() {
        assertThat(servers()).hasSize(1);
        return servers().get(0).pid();
    }

    private static List<ProcessHandle> servers() {
        return new ServerProcess(FOLDER, null).ours();
    }
}
