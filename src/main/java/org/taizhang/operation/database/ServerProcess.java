package org.taizhang.operation.database;

import java.io.File;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The embedded server as an operating-system process. The caller holds the start lock. */
final class ServerProcess {

    private static final Logger LOG = LoggerFactory.getLogger(ServerProcess.class);
    private static final String LOOPBACK = "127.0.0.1";
    private static final int ATTEMPTS = 3;
    private static final int READY_SECONDS = 120;
    private static final int STOP_SECONDS = 60;
    private static final int LOG_LINES = 20;
    private static final long PAUSE_MILLIS = 10;

    private final ServerFolder folder;
    private final Accounts accounts;

    ServerProcess(ServerFolder folder, Accounts accounts) {
        this.folder = folder;
        this.accounts = accounts;
    }

    /** The address of the running server; starts one when none of ours answers. */
    DatabaseAddress attachOrStart(long memoryBytes) throws IOException, InterruptedException {
        Optional<Integer> recorded = recordedPort();
        if (recorded.isPresent() && answers(recorded.get())) {
            LOG.debug("Database server found running on port {}", recorded.get());
            return address(recorded.get());
        }
        for (ProcessHandle left : ours()) {
            if (recorded.isPresent() && becomesReady(left, recorded.get())) {
                return address(recorded.get());
            }
            end(left);
        }
        return start(recorded, memoryBytes);
    }

    /** Stops the server cleanly, and waits until it is gone. */
    void stop() throws InterruptedException {
        List<ProcessHandle> running = ours();
        recordedPort().ifPresent(this::shutDown);
        for (ProcessHandle process : running) {
            if (!isGone(process, STOP_SECONDS)) {
                LOG.warn("The database server (pid {}) did not stop in {} s; ending it", process.pid(), STOP_SECONDS);
                end(process);
            }
        }
    }

    /** Ends what a killed run left at work, such as a half-done installation. */
    void endLeftovers() throws InterruptedException {
        for (ProcessHandle left : ours()) {
            end(left);
        }
    }

    private DatabaseAddress start(Optional<Integer> recorded, long memoryBytes)
            throws IOException, InterruptedException {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            int port = freePort(attempt == 1 ? recorded : Optional.empty());
            Files.writeString(folder.port(), Integer.toString(port));
            Process process = new ProcessBuilder(ServerCommand.serve(folder, port, memoryBytes))
                    .redirectInput(new File("/dev/null"))
                    .redirectErrorStream(true)
                    .redirectOutput(folder.log().toFile())
                    .start();
            if (becomesReady(process.toHandle(), port)) {
                LOG.info("Database server started, pid {}, port {}", process.pid(), port);
                return address(port);
            }
            end(process.toHandle());
            if (!portWasTaken()) {
                break;
            }
        }
        throw new DatabaseUnavailable((lackedSpace() ? "磁盘空间已满，" : "") + "内置数据库未能启动，原因见 " + folder.log());
    }

    private boolean becomesReady(ProcessHandle process, int port) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(READY_SECONDS);
        while (process.isAlive() && System.nanoTime() < end) {
            if (listens(port) && answers(port)) {
                return true;
            }
            Thread.sleep(PAUSE_MILLIS);
        }
        return false;
    }

    /** Cheaper to ask again and again than for a session. */
    private static boolean listens(int port) {
        try (Socket probe = new Socket()) {
            probe.connect(new InetSocketAddress(LOOPBACK, port));
            return true;
        } catch (IOException notYet) {
            LOG.trace("Nobody listens on port {} yet", port);
            return false;
        }
    }

    /** Only our server knows the random password. */
    private boolean answers(int port) {
        try (Connection connection = address(port).connectToServer(accounts.run())) {
            return connection.isValid(1);
        } catch (SQLException notThere) {
            LOG.trace("No answer on port {}", port, notThere);
            return false;
        }
    }

    private void shutDown(int port) {
        try (Connection connection = address(port).connectToServer(accounts.root());
                Statement statement = connection.createStatement()) {
            statement.execute("SHUTDOWN");
        } catch (SQLException alreadyGone) {
            LOG.debug("The database server could not be told to stop", alreadyGone);
        }
    }

    /** The executable lies in our own folder, so whoever runs it is ours. */
    List<ProcessHandle> ours() {
        String executable = folder.executable().toString();
        return ProcessHandle.allProcesses()
                .filter(process ->
                        process.info().command().filter(executable::equals).isPresent())
                .toList();
    }

    private static void end(ProcessHandle process) throws InterruptedException {
        process.destroyForcibly();
        isGone(process, STOP_SECONDS);
    }

    private static boolean isGone(ProcessHandle process, int seconds) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (process.isAlive() && System.nanoTime() < end) {
            Thread.sleep(PAUSE_MILLIS);
        }
        return !process.isAlive();
    }

    private Optional<Integer> recordedPort() {
        try {
            return Optional.of(Integer.valueOf(Files.readString(folder.port()).strip()));
        } catch (IOException | NumberFormatException none) {
            return Optional.empty();
        }
    }

    /** The preferred port if it is free, so that open connection pools find a restarted server again. */
    private static int freePort(Optional<Integer> preferred) throws IOException {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(LOOPBACK, preferred.orElse(0)));
            return probe.getLocalPort();
        } catch (IOException taken) {
            if (preferred.isPresent()) {
                return freePort(Optional.empty());
            }
            throw taken;
        }
    }

    /** Logs the server's last words; another program may have taken the port just before it. */
    private boolean portWasTaken() throws IOException {
        List<String> lines = Files.readAllLines(folder.log());
        lines.stream().skip(Math.max(0, lines.size() - LOG_LINES)).forEach(line -> LOG.error("mariadbd: {}", line));
        return lines.stream().anyMatch(line -> line.contains("Bind on TCP/IP port"));
    }

    private boolean lackedSpace() throws IOException {
        return Files.readAllLines(folder.log()).stream()
                .anyMatch(line -> line.contains("out of disk space")
                        || line.contains("No space left on device")
                        || line.contains("failed with error 28"));
    }

    private DatabaseAddress address(int port) {
        return new DatabaseAddress(
                "jdbc:mariadb://" + LOOPBACK + ":" + port + "/",
                Map.of("sslMode", "disable"),
                ServerInstall.SCHEMA,
                ServerInstall.LEDGER_SCHEMA,
                accounts.run(),
                accounts.migration());
    }
}
