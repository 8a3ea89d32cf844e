package org.taizhang.operation.database;

/** A restore into this database was begun and not finished; it has to be run again before anything else. */
public final class RestoreUnfinished extends RuntimeException {

    RestoreUnfinished(String schema) {
        super("a restore into " + schema + " is not finished");
    }
}
