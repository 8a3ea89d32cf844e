package org.taizhang.intake.excel;

/** Takes the rows of a sheet one by one. Nothing it was given may be applied before the reading has returned normally. */
@FunctionalInterface
public interface RowConsumer {

    /** Takes a row that has at least one cell with a value; what it throws ends the reading and reaches the caller as it is. */
    void accept(Row row);
}
