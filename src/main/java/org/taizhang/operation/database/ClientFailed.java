package org.taizhang.operation.database;

import java.io.IOException;

/** One of MariaDB's client programs is missing or failed. The message is what it said last, in one line. */
public final class ClientFailed extends IOException {

    private final String program;

    ClientFailed(String program, int exitCode, String said) {
        super(said.lines().reduce((first, last) -> last).orElse("exit code " + exitCode));
        this.program = program;
    }

    /** The program's name. */
    public String program() {
        return program;
    }
}
