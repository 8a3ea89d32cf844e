package org.taizhang.command.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** One of the tables that can be exported. */
public interface Table {

    /** How tables are written. */
    enum Format {
        CSV,
        JSON
    }

    /** The columns' names, as {@code outputs.md} fixes them. */
    List<String> columns();

    /** Writes every row. */
    void write(TableWriter writer) throws IOException;

    /**
     * Writes the table; the stream stays open.
     *
     * @param byteOrderMark for Excel, which takes CSV for something else without it
     */
    default void write(OutputStream stream, Format format, boolean byteOrderMark) throws IOException {
        try (TableWriter writer = format == Format.CSV
                ? new CsvWriter(stream, columns(), byteOrderMark)
                : new JsonWriter(stream, columns())) {
            write(writer);
        }
    }
}
