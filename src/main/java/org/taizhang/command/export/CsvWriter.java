package org.taizhang.command.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** CSV after RFC 4180, UTF-8, with a header row. */
final class CsvWriter implements TableWriter {

    private final Writer out;

    CsvWriter(OutputStream stream, List<String> columns, boolean byteOrderMark) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), 1 << 16);
        if (byteOrderMark) {
            out.write('\uFEFF');
        }
        row(columns);
    }

    @Override
    public void row(List<String> values) throws IOException {
        for (int i = 0; i < values.size(); i++) {
            if (i > 0) {
                out.write(',');
            }
            value(values.get(i));
        }
        out.write("\r\n");
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }

    private void value(String value) throws IOException {
        boolean quoted = value.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        out.write(quoted ? '"' + value.replace("\"", "\"\"") + '"' : value);
    }
}
