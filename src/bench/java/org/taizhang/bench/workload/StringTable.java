package org.taizhang.bench.workload;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The texts of a workbook, each once, spooled to a file because the part that holds them comes last. */
final class StringTable implements Closeable {

    private final Map<String, Integer> indexes = new HashMap<>();
    private final Path spool;
    private final BufferedWriter out;
    private int count;
    private long uses;

    StringTable(Path spool) throws IOException {
        this.spool = spool;
        this.out = Files.newBufferedWriter(spool);
    }

    /** The place of a text, which is added where it is new. */
    int index(String text) throws IOException {
        Integer known = indexes.get(text);
        if (known == null) {
            known = append(text);
            indexes.put(text, known);
        } else {
            uses++;
        }
        return known;
    }

    /** The place of a text that is used nowhere else. */
    int append(String text) throws IOException {
        uses++;
        out.write("<si><t>");
        out.write(text);
        out.write("</t></si>");
        return count++;
    }

    /** Writes the part. */
    void copyTo(OutputStream part) throws IOException {
        out.close();
        part.write(ExcelFile.bytes(
                "<sst xmlns=\"%s\" count=\"%d\" uniqueCount=\"%d\">".formatted(ExcelFile.SPREADSHEET, uses, count)));
        Files.copy(spool, part);
        part.write(ExcelFile.bytes("</sst>"));
    }

    @Override
    public void close() throws IOException {
        out.close();
        Files.deleteIfExists(spool);
    }
}
