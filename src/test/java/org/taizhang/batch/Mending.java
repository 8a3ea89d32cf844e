package org.taizhang.batch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** An office that opens a receipt, types over what is in error, and saves it under another name. */
final class Mending implements AutoCloseable {

    private static final int HEADER = 2;
    private static final DataFormatter SHOWN = new DataFormatter();

    final XSSFWorkbook workbook;

    Mending(Path receipt) throws IOException {
        try (InputStream in = Files.newInputStream(receipt)) {
            workbook = new XSSFWorkbook(in);
        }
    }

    /** Types into a cell; the row is the n-th (from 0) whose first cell says so. */
    Mending type(String sheet, String first, int nth, String header, String value) {
        Cell cell = cell(sheet, first, nth, header);
        if (cell.getCellType() == CellType.FORMULA) {
            cell.removeFormula();
        }
        if (value.matches("\\d{4}-\\d\\d-\\d\\d")) {
            cell.setCellValue(LocalDate.parse(value));
        } else {
            cell.setCellValue(value);
        }
        return this;
    }

    /** Deletes a row. */
    Mending delete(String sheet, String first, int nth) {
        Row row = row(sheet, first, nth);
        row.forEach(cell -> cell.setBlank());
        return this;
    }

    /** Adds a row below the last one, copied from another with some cells changed. */
    Mending add(String sheet, String likeFirst, Map<String, String> changed) {
        Sheet there = workbook.getSheet(sheet);
        Row like = row(sheet, likeFirst, 0);
        int next = HEADER;
        while (there.getRow(next) != null
                && !SHOWN.formatCellValue(there.getRow(next).getCell(0)).isEmpty()) {
            next++;
        }
        Row row = there.getRow(next) == null ? there.createRow(next) : there.getRow(next);
        for (Cell cell : like) {
            String header = header(there, cell.getColumnIndex());
            String value = changed.getOrDefault(header, SHOWN.formatCellValue(cell));
            row.getCell(cell.getColumnIndex(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)
                    .setCellValue(value);
        }
        return this;
    }

    Cell cell(String sheet, String first, int nth, String header) {
        return row(sheet, first, nth)
                .getCell(column(workbook.getSheet(sheet), header), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    Row row(String sheet, String first, int nth) {
        List<Row> found = new ArrayList<>();
        for (Row row : workbook.getSheet(sheet)) {
            if (row.getRowNum() > HEADER
                    && SHOWN.formatCellValue(row.getCell(0)).equals(first)) {
                found.add(row);
            }
        }
        if (found.size() <= nth) {
            throw new IllegalArgumentException(sheet + " has no row " + nth + " of " + first);
        }
        return found.get(nth);
    }

    /** The rows of a list as shown, below its header. */
    List<List<String>> list(String sheet) {
        List<List<String>> rows = new ArrayList<>();
        Sheet there = workbook.getSheet(sheet);
        for (int r = HEADER + 1; r <= there.getLastRowNum(); r++) {
            List<String> cells = new ArrayList<>();
            for (int c = 0; c < there.getRow(HEADER).getLastCellNum(); c++) {
                cells.add(
                        there.getRow(r) == null
                                ? ""
                                : SHOWN.formatCellValue(there.getRow(r).getCell(c)));
            }
            if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                rows.add(cells);
            }
        }
        return rows;
    }

    /** What 汇总 says, by item. */
    Map<String, String> summary() {
        Map<String, String> summary = new TreeMap<>();
        list("汇总").forEach(row -> summary.put(row.get(0).strip(), row.get(1)));
        return summary;
    }

    List<String> sheets() {
        List<String> names = new ArrayList<>();
        workbook.forEach(sheet -> names.add(sheet.getSheetName()));
        return names;
    }

    Path save(Path target) throws IOException {
        try (OutputStream out = Files.newOutputStream(target)) {
            workbook.write(out);
        }
        return target;
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }

    private static int column(Sheet sheet, String header) {
        for (Cell cell : sheet.getRow(HEADER)) {
            if (cell.getStringCellValue().equals(header)) {
                return cell.getColumnIndex();
            }
        }
        throw new IllegalArgumentException("no column " + header);
    }

    private static String header(Sheet sheet, int column) {
        return sheet.getRow(HEADER).getCell(column).getStringCellValue();
    }
}
