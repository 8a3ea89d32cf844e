package org.taizhang.operation.database;

/** The database cannot be reached or started (exit code 5). The message is one line for the user. */
public final class DatabaseUnavailable extends RuntimeException {

    DatabaseUnavailable(String message) {
        super(message);
    }

    DatabaseUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
