package org.taizhang.endtoend.fault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** What happens at a call to the database. */
enum Effect {

    /** The process is killed; the call never ends. */
    KILL {
        @Override
        void strike() throws SQLException {
            KILL_SOON.strike();
            while (true) {
                LockSupport.park();
            }
        }
    },

    /** The process is killed, and runs on until the system does so. */
    KILL_SOON {
        @Override
        void strike() throws SQLException {
            kill(ProcessHandle.current());
        }
    },

    /** The process is asked to stop, and goes on once it knows. */
    STOP {
        @Override
        void strike() throws SQLException {
            signal("-TERM", ProcessHandle.current());
            while (Thread.getAllStackTraces().keySet().stream()
                    .noneMatch(thread -> thread.getName().equals("stop-signal")
                            && thread.getState() == Thread.State.TIMED_WAITING)) {
                LockSupport.parkNanos(1_000_000);
            }
        }
    },

    /** The database under the home folder is killed. */
    KILL_SERVER {
        @Override
        void strike() throws SQLException {
            List<ProcessHandle> servers =
                    DatabaseProcess.under(Path.of(System.getProperty(HOME))).toList();
            for (ProcessHandle server : servers) {
                kill(server);
                server.onExit().join();
            }
        }
    },

    /** The database says that the statement can't be carried out. */
    REFUSE {
        @Override
        void strike() throws SQLException {
            throw new SQLException("refused by the test", "HY000", 1105);
        }
    },

    /** The connection is lost. */
    DISCONNECT {
        @Override
        void strike() throws SQLException {
            throw new SQLException("connection lost by the test", "08000");
        }
    },

    /** The process waits there, as long as the file that it makes is left. */
    HOLD {
        @Override
        void strike() throws SQLException {
            try {
                Path held = Files.createFile(Path.of(System.getProperty(HOME), HELD));
                while (Files.exists(held)) {
                    LockSupport.parkNanos(1_000_000);
                }
            } catch (IOException failed) {
                throw new SQLException(failed);
            }
        }
    };

    /** System property of the process: its home folder. */
    static final String HOME = "fault.home";

    /** Name of the file that a held process makes in its home. */
    static final String HELD = "held";

    abstract void strike() throws SQLException;

    private static void kill(ProcessHandle process) throws SQLException {
        signal("-KILL", process);
    }

    private static void signal(String name, ProcessHandle process) throws SQLException {
        try {
            new ProcessBuilder("kill", name, Long.toString(process.pid())).start();
        } catch (IOException failed) {
            throw new SQLException(failed);
        }
    }
}
