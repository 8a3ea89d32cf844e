package org.taizhang.endtoend;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook that the program wrote, read cell by cell as a reader sees it. */
final class WrittenSheets implements AutoCloseable {

    /** Title and note stand above the header. */
    private static final int HEADER = 2;

    private final XSSFWorkbook workbook;
    private final DataFormatter format = new DataFormatter();

    WrittenSheets(Path file) throws IOException {
        this.workbook = new XSSFWorkbook(Files.newInputStream(file));
    }

    /** The rows below the header, each by column. */
    List<Map<String, String>> table(String sheet) {
        List<List<String>> rows = rows(sheet);
        List<String> headers = rows.get(HEADER).stream()
                .map(header -> header.replace("\n", ""))
                .toList();
        List<Map<String, String>> table = new ArrayList<>();
        for (List<String> cells : rows.subList(HEADER + 1, rows.size())) {
            Map<String, String> row = new LinkedHashMap<>();
            for (int c = 0; c < headers.size(); c++) {
                row.put(headers.get(c), c < cells.size() ? cells.get(c) : "");
            }
            table.add(row);
        }
        return table;
    }

    /** Every row from the title on. */
    List<List<String>> rows(String sheet) {
        List<List<String>> rows = new ArrayList<>();
        for (Row row : workbook.getSheet(sheet)) {
            List<String> cells = new ArrayList<>();
            for (int c = 0; c < Math.max(1, row.getLastCellNum()); c++) {
                cells.add(format.formatCellValue(row.getCell(c)));
            }
            rows.add(cells);
        }
        return rows;
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
