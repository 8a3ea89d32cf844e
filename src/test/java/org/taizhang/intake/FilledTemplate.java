package org.taizhang.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.taizhang.intake.excel.Cell;
import org.taizhang.publication.excel.TemplateFile;
import org.taizhang.publication.template.TemplateCourts;

/** Our template, filled in with values of every kind, spelled as they are stored. */
public final class FilledTemplate {

    /** The row that the first line of a sheet stands in, as Excel numbers it. */
    public static final int FIRST = 4;

    private static final Map<String, List<String>> HEADERS = Office.SPEC.sheets().stream()
            .collect(Collectors.toMap(
                    sheet -> sheet.kind().label(),
                    sheet -> sheet.columns().stream()
                            .map(column -> column.column().header())
                            .toList()));

    private final Map<String, List<Map<String, Object>>> lines = new LinkedHashMap<>();

    /**
     * A workbook of so many evaluations.
     *
     * @param prefix what their numbers begin with
     */
    public FilledTemplate(String prefix, int evaluations) {
        for (int i = 1; i <= evaluations; i++) {
            evaluation(prefix + "-" + i, i);
        }
        line("人员名册", "工号", "0002", "姓名", "李喆", "部门", "立案庭", "职务", "审判员", "员额法官", "是", "在岗", "是");
    }

    private void evaluation(String no, int i) {
        line(
                "评查登记",
                "评查编号",
                no,
                "案号",
                "（2025）吉0721民初" + (70 + i) + "号",
                "案由",
                "房屋买卖合同纠纷",
                "当事人",
                "原告" + i + "诉被告 & <某某>\n第三人𠮷某",
                "立案日期",
                LocalDate.of(2025, 3, 4).plusDays(i),
                "结案日期",
                LocalDate.of(2025, 6, 30).plusDays(i),
                "是否超期",
                "是",
                "审判组织",
                "合议庭",
                "承办部门",
                "立案庭",
                "评查来源",
                "9-5",
                "案情摘要",
                "第" + i + "件的案情：\"引号\"，'撇'，=1+1",
                "评查人",
                "0014",
                "通知申辩日期",
                LocalDate.of(2026, 2, 2).plusDays(i));
        participant(no, "0002", "李喆", "承办法官、法官助理", "持错误意见", "是");
        participant(no, "0012", "王堃", "书记员");
        participant(no, "90017", "阿不都·热合曼", "合议庭成员");
        line(
                "差错认定",
                "评查编号",
                no,
                "条款",
                "17-1",
                "等级",
                "瑕疵差错",
                "工号",
                "0012",
                "责任",
                "主要责任",
                "质监委会议日期",
                LocalDate.of(2026, 3, 2),
                "出席人数",
                9,
                "赞成",
                7,
                "反对",
                2);
        line("差错认定", "评查编号", no, "条款", "18-2", "差错序号", 1 + i, "后果", "不良影响、严重后果", "事实说明", "说明" + i);
    }

    private void participant(String no, String officer, String name, String capacities, Object... more) {
        Object[] all = {"评查编号", no, "工号", officer, "姓名", name, "部门", "立案庭", "身份", capacities};
        Object[] cells = new Object[all.length + more.length];
        System.arraycopy(all, 0, cells, 0, all.length);
        System.arraycopy(more, 0, cells, all.length, more.length);
        line("办案人员", cells);
    }

    private void line(String sheet, Object... headersAndValues) {
        Map<String, Object> line = new LinkedHashMap<>();
        for (int i = 0; i < headersAndValues.length; i += 2) {
            line.put((String) headersAndValues[i], headersAndValues[i + 1]);
        }
        lines.computeIfAbsent(sheet, any -> new ArrayList<>()).add(line);
    }

    /** Writes it as an office would have it after typing it all in. */
    public Path write(Path file) throws IOException {
        TemplateFile.write(TemplateCourts.QIANGUO.template(), file);
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            lines.forEach((name, ofSheet) -> {
                for (int i = 0; i < ofSheet.size(); i++) {
                    type(workbook.getSheet(name), FIRST - 1 + i, ofSheet.get(i));
                }
            });
            try (OutputStream out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
        return file;
    }

    private static void type(XSSFSheet sheet, int index, Map<String, Object> line) {
        XSSFRow row = sheet.createRow(index);
        line.forEach((header, value) -> {
            XSSFCell cell = row.createCell(column(sheet.getSheetName(), header));
            cell.setCellStyle(sheet.getColumnStyle(cell.getColumnIndex()));
            if (value instanceof LocalDate day) {
                cell.setCellValue(day);
            } else if (value instanceof Integer number) {
                cell.setCellValue(number);
            } else {
                cell.setCellValue((String) value);
            }
        });
    }

    /** A cell's place, such as C4, by its line counted from 0. */
    public static String at(String sheet, int line, String header) {
        return Cell.letters(column(sheet, header)) + (FIRST + line);
    }

    private static int column(String sheet, String header) {
        return HEADERS.get(sheet).indexOf(header);
    }

    /** How many columns a sheet has. */
    static int columns(String sheet) {
        return HEADERS.get(sheet).size();
    }

    /** What was written, cell by cell: for each sheet the rows, each by header. */
    Map<String, Set<Map<String, String>>> written() {
        Map<String, Set<Map<String, String>>> written = new TreeMap<>();
        lines.forEach((sheet, ofSheet) ->
                written.put(sheet, ofSheet.stream().map(FilledTemplate::asTexts).collect(Collectors.toSet())));
        return written;
    }

    /** What was written of all evaluations but one. */
    Map<String, Set<Map<String, String>>> writtenBut(String evaluation) {
        Map<String, Set<Map<String, String>>> written = written();
        written.values().forEach(rows -> rows.removeIf(row -> evaluation.equals(row.get("评查编号"))));
        return written;
    }

    /** What an office's store holds, in the same form. */
    static Map<String, Set<Map<String, String>>> stored(Office office) {
        Map<String, Set<Map<String, String>>> stored = new TreeMap<>();
        office.stored.forEach((key, row) -> {
            Map<String, String> cells = new TreeMap<>();
            row.content().forEach((column, value) -> cells.put(column.header(), value));
            stored.computeIfAbsent(key.sheet().label(), any -> new HashSet<>()).add(cells);
        });
        return stored;
    }

    private static Map<String, String> asTexts(Map<String, Object> line) {
        Map<String, String> texts = new TreeMap<>();
        line.forEach((header, value) -> texts.put(header, value.toString()));
        return texts;
    }
}
