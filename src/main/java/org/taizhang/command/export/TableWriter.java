package org.taizhang.command.export;

import java.io.IOException;
import java.util.List;

/** Writes the rows of one table; every value is a text, absent ones are empty. */
public interface TableWriter extends AutoCloseable {

    /** Writes one row, a value per column. */
    void row(List<String> values) throws IOException;

    @Override
    void close() throws IOException;
}
