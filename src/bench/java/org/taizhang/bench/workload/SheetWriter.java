package org.taizhang.bench.workload;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.taizhang.intake.excel.Cell;

/** Writes a sheet cell by cell, with what Excel writes: references, spans, dates as numbers, texts by their place in the table. */
final class SheetWriter {

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private final Writer out;
    private final StringTable strings;
    private final String[] letters;
    private int row;
    private int column;

    SheetWriter(Writer out, StringTable strings, List<String> headers) throws IOException {
        this.out = out;
        this.strings = strings;
        this.letters = new String[headers.size()];
        for (int i = 0; i < letters.length; i++) {
            letters[i] = Cell.letters(i);
        }
        out.write("<worksheet xmlns=\"" + ExcelFile.SPREADSHEET + "\"><sheetData>");
        begin();
        for (String header : headers) {
            text(header);
        }
        end();
    }

    SheetWriter begin() throws IOException {
        row++;
        column = 0;
        out.write("<row r=\"" + row + "\" spans=\"1:" + letters.length + "\">");
        return this;
    }

    /** A text that other cells may have too; an empty one is no cell. */
    SheetWriter text(String text) throws IOException {
        return text.isEmpty() ? blank() : shared(strings.index(text));
    }

    /** A text that no other cell has. */
    SheetWriter ownText(String text) throws IOException {
        return shared(strings.append(text));
    }

    SheetWriter date(LocalDate date) throws IOException {
        return cell(" s=\"1\"", ChronoUnit.DAYS.between(DAY_ZERO, date));
    }

    SheetWriter number(int number) throws IOException {
        return cell("", number);
    }

    SheetWriter blank() {
        column++;
        return this;
    }

    void end() throws IOException {
        if (column != letters.length) {
            throw new IllegalStateException("row " + row + " has " + column + " cells");
        }
        out.write("</row>");
    }

    void finish() throws IOException {
        out.write("</sheetData></worksheet>");
        out.flush();
    }

    private SheetWriter shared(int index) throws IOException {
        return cell(" t=\"s\"", index);
    }

    private SheetWriter cell(String attributes, long value) throws IOException {
        out.write("<c r=\"");
        out.write(letters[column++]);
        out.write(Integer.toString(row));
        out.write('"');
        out.write(attributes);
        out.write("><v>");
        out.write(Long.toString(value));
        out.write("</v></c>");
        return this;
    }
}
