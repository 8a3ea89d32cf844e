package org.taizhang.endtoend.fault;

import java.sql.SQLException;
import org.taizhang.Taizhang;

/** The program as it ships, in a process in which something goes wrong. */
final class FaultyTaizhang {

    /** System property: the fault. */
    static final String FAULT = "fault";

    private FaultyTaizhang() {}

    /** Lets the fault wait for its moment, and starts the program. */
    @SuppressWarnings("resource")
    public static void main(String[] arguments) throws SQLException {
        WatchedDriver.install(Fault.parse(System.getProperty(FAULT)).watcher());
        Taizhang.main(arguments);
    }
}
