package org.taizhang.operation.database;

/** A backup may only be restored into a database without tables; this one has some. The message is its address. */
public final class DatabaseOccupied extends RuntimeException {

    DatabaseOccupied(String display) {
        super(display);
    }
}
