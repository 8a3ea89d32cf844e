package org.taizhang.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.taizhang.bench.workload.Workload;

/** Whether what was stored is what the workbook holds, and what was refused is what was made wrong. */
record Stored(Home home, Workload meant) {

    /** Compares what {@code export} says with what was meant. */
    void verify() throws IOException, InterruptedException {
        exported("evaluations", "court,evaluation_no", meant.evaluations() - meant.faulty());
        exported("findings", "court,evaluation_no,case_no,article,seq", meant.soundFindings());
        exported("rejections", "court,receipt_no,file,sheet,row", meant.faulty());
    }

    private void exported(String table, String columns, int rows) throws IOException, InterruptedException {
        Path file = home.folder().resolve(table + ".csv");
        home.run("export", table, "-o", file.toString());
        long found = rows(file, columns);
        if (found != rows) {
            throw new IllegalStateException("export %s has %d rows, not %d".formatted(table, found, rows));
        }
    }

    /** The rows of an exported table; those that agree in its first columns count once. */
    private static long rows(Path file, String columns) throws IOException {
        Pattern key = Pattern.compile("(?:[^,]*,){" + columns.split(",").length + "}");
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            if (!lines.readLine().startsWith(columns)) {
                throw new IllegalStateException(file + " doesn't begin with " + columns);
            }
            long rows = 0;
            String previous = "";
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Matcher begin = key.matcher(line);
                if (!begin.lookingAt()) {
                    throw new IllegalStateException(file + " says " + line);
                }
                rows += begin.group().equals(previous) ? 0 : 1;
                previous = begin.group();
            }
            return rows;
        }
    }
}
