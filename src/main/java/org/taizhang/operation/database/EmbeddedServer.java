package org.taizhang.operation.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One process's use of the embedded server under a folder. Processes share the server; the first starts it, the last to
 * leave stops it, and one that was killed leaves it running for the next to attach to.
 */
final class EmbeddedServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);
    private static final int START_LOCK_SECONDS = 150;
    private static final Map<Path, EmbeddedServer> IN_USE = new HashMap<>();

    private final ServerFolder folder;
    private final Accounts accounts;
    private final ProcessLock share;
    private final long memoryBytes;
    private DatabaseAddress address;
    private int uses;

    private EmbeddedServer(ServerFolder folder, Accounts accounts, ProcessLock share, long memoryBytes) {
        this.folder = folder;
        this.accounts = accounts;
        this.share = share;
        this.memoryBytes = memoryBytes;
    }

    /**
     * Joins the users of the server under a folder, starting it where needed.
     *
     * @throws DatabaseUnavailable when it cannot be started
     */
    static EmbeddedServer join(Path root, long memoryBytes) {
        synchronized (IN_USE) {
            ServerFolder folder = folder(root);
            underStartLock(folder, () -> join(folder, memoryBytes));
            return IN_USE.get(folder.root());
        }
    }

    private static ServerFolder folder(Path root) {
        try {
            Files.createDirectories(
                    root, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            return new ServerFolder(root.toRealPath());
        } catch (IOException failure) {
            throw notStarted(root, failure);
        }
    }

    private static void underStartLock(ServerFolder folder, Starting work) {
        try {
            ProcessLock starting = ProcessLock.acquire(folder.startLock(), false, START_LOCK_SECONDS);
            try {
                work.run();
            } finally {
                starting.close();
            }
        } catch (IOException failure) {
            throw notStarted(folder.root(), failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new DatabaseUnavailable("启动内置数据库时被中断", interrupted);
        }
    }

    private static DatabaseUnavailable notStarted(Path root, IOException failure) {
        LOG.error("The embedded database could not be started", failure);
        return new DatabaseUnavailable("内置数据库未能启动，请检查文件夹 " + root, failure);
    }

    /**
     * Starts the server again where it was ended while we use it.
     *
     * @throws DatabaseUnavailable when it cannot be started
     */
    void revive() {
        synchronized (IN_USE) {
            underStartLock(folder, this::start);
        }
    }

    DatabaseAddress address() {
        return address;
    }

    Accounts accounts() {
        return accounts;
    }

    /** Leaves; the last user of all stops the server. */
    @Override
    public void close() {
        synchronized (IN_USE) {
            uses--;
            if (uses > 0) {
                return;
            }
            IN_USE.remove(folder.root());
            try {
                leave();
            } catch (IOException failure) {
                LOG.warn("The embedded database was left running", failure);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void leave() throws IOException, InterruptedException {
        ProcessLock stopping = ProcessLock.acquire(folder.startLock(), false, START_LOCK_SECONDS);
        try {
            if (share.releaseAsLast()) {
                new ServerProcess(folder, accounts).stop();
            }
        } finally {
            share.close();
            stopping.close();
        }
    }

    private static void join(ServerFolder folder, long memoryBytes) throws IOException, InterruptedException {
        EmbeddedServer server = IN_USE.get(folder.root());
        if (server == null) {
            Files.createDirectories(folder.scratch());
            Accounts accounts = Accounts.loadOrCreate(folder.accounts());
            if (!Files.exists(folder.data())) {
                new ServerProcess(folder, accounts).endLeftovers();
            }
            ServerBinaries.unpack(folder);
            ServerInstall.createData(folder, accounts);
            server = new EmbeddedServer(
                    folder, accounts, ProcessLock.acquire(folder.usersLock(), true, START_LOCK_SECONDS), memoryBytes);
        }
        server.start();
        IN_USE.put(folder.root(), server);
        server.uses++;
    }

    private void start() throws IOException, InterruptedException {
        try {
            address = new ServerProcess(folder, accounts).attachOrStart(memoryBytes);
        } catch (IOException | RuntimeException failure) {
            if (uses == 0) {
                share.close();
            }
            throw failure;
        }
    }

    private interface Starting {
        void run() throws IOException, InterruptedException;
    }
}
