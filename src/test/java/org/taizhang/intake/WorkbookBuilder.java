package org.taizhang.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Builds evaluation workbooks for tests. Cells are given as {@code 案由=离婚纠纷}; rows have sound values where nothing is
 * said. Headers stand in row 1, so the first row added to a sheet is row 2.
 */
public final class WorkbookBuilder {

    private final Map<String, List<Map<String, String>>> sheets = new LinkedHashMap<>();
    private final Map<String, Set<String>> headers = new LinkedHashMap<>();
    private final Map<String, Set<String>> dropped = new LinkedHashMap<>();
    private final List<Consumer<Workbook>> touches = new ArrayList<>();

    /** Adds a row of 评查登记. */
    public WorkbookBuilder registration(String evaluationNo, String... cells) {
        String[] sound = {
            "评查编号=" + evaluationNo,
            "案号=（2024）吉0721民初" + (1 + (evaluationNo.hashCode() & 0xFFFF)) + "号",
            "案由=离婚纠纷",
            "立案日期=2024-01-05",
            "审判组织=独任",
            "承办部门=民一庭",
            "评查来源=9-5"
        };
        return row("评查登记", sound, cells);
    }

    /** Adds a row of 办案人员. */
    public WorkbookBuilder participant(String evaluationNo, String officerNo, String name, String... cells) {
        String[] sound = {"评查编号=" + evaluationNo, "工号=" + officerNo, "姓名=" + name, "部门=民一庭", "身份=独任法官"};
        return row("办案人员", sound, cells);
    }

    /** Adds a row of 差错认定. */
    public WorkbookBuilder finding(String evaluationNo, String provision, String... cells) {
        return row("差错认定", new String[] {"评查编号=" + evaluationNo, "条款=" + provision}, cells);
    }

    /** Adds a row of 人员名册. */
    public WorkbookBuilder officer(String officerNo, String name, String... cells) {
        return row("人员名册", new String[] {"工号=" + officerNo, "姓名=" + name, "部门=民一庭"}, cells);
    }

    /** Adds a row of 处理决定. */
    public WorkbookBuilder decision(String entryNo, String officerNo, String... cells) {
        String[] sound = {"台账号=" + entryNo, "工号=" + officerNo, "决定文号=前法〔2024〕1号", "决定日期=2024-06-03"};
        return row("处理决定", sound, cells);
    }

    /** Adds a row to any sheet, only with the cells given. */
    public WorkbookBuilder row(String sheet, String... cells) {
        return row(sheet, new String[0], cells);
    }

    /** Adds headers to a sheet, also without any row that has them. */
    public WorkbookBuilder headers(String sheet, String... names) {
        sheets.computeIfAbsent(sheet, any -> new ArrayList<>());
        headers.computeIfAbsent(sheet, any -> new LinkedHashSet<>()).addAll(List.of(names));
        return this;
    }

    /** Leaves a column out. */
    public WorkbookBuilder without(String sheet, String header) {
        dropped.computeIfAbsent(sheet, any -> new LinkedHashSet<>()).add(header);
        return this;
    }

    /** Changes a cell of the finished workbook; the row as Excel numbers it. */
    public WorkbookBuilder cell(String sheet, int row, String header, Consumer<Cell> touch) {
        touches.add(workbook -> {
            Sheet found = workbook.getSheet(sheet);
            Row there = found.getRow(row - 1) == null ? found.createRow(row - 1) : found.getRow(row - 1);
            Cell cell = there.getCell(column(found, header), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
            touch.accept(cell);
        });
        return this;
    }

    /** Changes the finished workbook. */
    public WorkbookBuilder touch(Consumer<Workbook> touch) {
        touches.add(touch);
        return this;
    }

    /** Writes the workbook. */
    public Path write(Path file) throws IOException {
        try (Workbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            sheets.forEach((name, rows) -> fill(workbook.createSheet(name), name, rows));
            touches.forEach(touch -> touch.accept(workbook));
            workbook.write(out);
        }
        return file;
    }

    private WorkbookBuilder row(String sheet, String[] sound, String[] cells) {
        Map<String, String> row = new LinkedHashMap<>();
        for (String[] some : new String[][] {sound, cells}) {
            for (String cell : some) {
                int equals = cell.indexOf('=');
                row.put(cell.substring(0, equals), cell.substring(equals + 1));
            }
        }
        sheets.computeIfAbsent(sheet, any -> new ArrayList<>()).add(row);
        headers.computeIfAbsent(sheet, any -> new LinkedHashSet<>()).addAll(row.keySet());
        return this;
    }

    private void fill(Sheet sheet, String name, List<Map<String, String>> rows) {
        List<String> columns = new ArrayList<>(headers.getOrDefault(name, Set.of()));
        columns.removeAll(dropped.getOrDefault(name, Set.of()));
        Row top = sheet.createRow(0);
        for (int i = 0; i < columns.size(); i++) {
            top.createCell(i).setCellValue(columns.get(i));
        }
        for (int r = 0; r < rows.size(); r++) {
            Row row = sheet.createRow(r + 1);
            for (int i = 0; i < columns.size(); i++) {
                String value = rows.get(r).getOrDefault(columns.get(i), "");
                if (!value.isEmpty()) {
                    row.createCell(i).setCellValue(value);
                }
            }
        }
    }

    static int column(Sheet sheet, String header) {
        for (Cell cell : sheet.getRow(0)) {
            if (cell.getStringCellValue().equals(header)) {
                return cell.getColumnIndex();
            }
        }
        throw new IllegalArgumentException("no column " + header);
    }
}
