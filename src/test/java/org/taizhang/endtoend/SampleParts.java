package org.taizhang.endtoend;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks with some of the sample's rows: a part is the sample with the other rows taken out. */
final class SampleParts {

    private static final String KEY = "评查编号";
    private static final DataFormatter SHOWN = new DataFormatter();

    private final Path folder;
    private int written;

    /** Parts are written into that folder. */
    SampleParts(Path folder) {
        this.folder = folder;
    }

    /** The sample's 评查编号, in the order of its rows. */
    static List<String> evaluations() throws IOException {
        try (Workbook workbook = open()) {
            Sheet sheet = workbook.getSheet("评查登记");
            List<String> found = new ArrayList<>();
            Cell header = header(sheet);
            for (Row row : sheet) {
                String key = key(row, header);
                if (!key.isEmpty()) {
                    found.add(key);
                }
            }
            return found.stream().distinct().toList();
        }
    }

    /**
     * Writes a part.
     *
     * @param keeps by 评查编号 (empty for rows that have none) and what tells the row apart in the workbook
     */
    Path write(BiPredicate<String, String> keeps) throws IOException {
        Path file = folder.resolve("部分-" + ++written + ".xlsx");
        try (Workbook workbook = open();
                OutputStream out = Files.newOutputStream(file)) {
            for (Sheet sheet : workbook) {
                Cell header = header(sheet);
                int first = header == null ? 3 : header.getRowIndex() + 1;
                for (int i = first; i <= sheet.getLastRowNum(); i++) {
                    Row row = sheet.getRow(i);
                    if (row != null && !keeps.test(key(row, header), sheet.getSheetName() + i)) {
                        sheet.removeRow(row);
                    }
                }
            }
            workbook.write(out);
        }
        return file;
    }

    private static Workbook open() throws IOException {
        return new XSSFWorkbook(Files.newInputStream(House.SAMPLE));
    }

    private static String key(Row row, Cell header) {
        boolean below = header != null && row.getRowNum() > header.getRowIndex();
        String shown = below ? SHOWN.formatCellValue(row.getCell(header.getColumnIndex())) : "";
        return Normalizer.normalize(shown, Normalizer.Form.NFKC).strip();
    }

    private static Cell header(Sheet sheet) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (SHOWN.formatCellValue(cell).strip().equals(KEY)) {
                    return cell;
                }
            }
        }
        return null;
    }
}
