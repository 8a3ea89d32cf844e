package org.taizhang.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.taizhang.evaluation.Column;
import org.taizhang.intake.UnitOutcome.Status;
import org.taizhang.intake.excel.RawCell;
import org.taizhang.message.Code;
import org.taizhang.publication.excel.TemplateFile;
import org.taizhang.publication.template.Entry;
import org.taizhang.publication.template.FormColumn;
import org.taizhang.publication.template.FormSheet;
import org.taizhang.publication.template.Template;
import org.taizhang.publication.template.TemplateCourts;

/** What an office types into the template is read as it was meant. */
class TemplateImportTest {

    private static final int FIRST = 3;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void anEmptyTemplateHasNothingToRead(TemplateCourts court) throws Exception {
        Path file = folder.resolve("empty.xlsx");
        TemplateFile.write(court.template(), file);

        Office.Upload upload = new Office(folder, court.rulebook()).upload(List.of(file));

        assertThat(upload.problems()).extracting(Problem::code).containsExactly(Code.F008);
        assertThat(upload.outcomes()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theExampleFilledInIsAccepted(TemplateCourts court) throws Exception {
        Office office = new Office(folder, court.rulebook());
        Office.Upload upload = office.upload(List.of(exampleFilledIn(court)));

        assertThat(upload.errors()).isEmpty();
        assertThat(upload.warnings()).isEmpty();
        assertThat(office.stored).hasSize(4);
        assertThat(office.contents("PC2026-001")).hasSize(3);
    }

    @ParameterizedTest
    @EnumSource
    void everyItemOfEveryListIsReadAsWhatItIs(TemplateCourts court) {
        CellReader reader = new CellReader(Optional.empty());
        WorkbookSpec spec = EvaluationWorkbook.under(court.rulebook());
        for (FormSheet form : court.template().sheets()) {
            SheetSpec sheet = spec.named(form.name()).orElseThrow();
            for (int c = 0; c < form.columns().size(); c++) {
                FormColumn column = form.columns().get(c);
                ColumnSpec known = sheet.columns().get(c);
                if (column.entry() instanceof Entry.Choice choice) {
                    for (String item : choice.items()) {
                        CellReading read = reader.read(new RawCell.Text(item), known);
                        String meant = known.kind() == CellKind.PROVISION
                                ? item.substring(0, item.indexOf(' '))
                                : item.equals(YesNo.NO) ? "" : item;
                        assertThat(read.value()).as(column.header()).isEqualTo(meant);
                    }
                }
            }
        }
    }

    @Test
    void aCaseTypedByHandIsReadAsItWasMeant() throws Exception {
        Path file = typedByHand();
        checkTypedByHand(new Office(folder), file);
    }

    @Test
    void survivesLibreOffice() throws Exception {
        Path file = typedByHand();
        Path ods = convert(file, "ods");
        Path back = Files.createDirectory(folder.resolve("back"));
        Files.move(ods, back.resolve("filled.ods"));

        checkTypedByHand(new Office(folder), convert(back.resolve("filled.ods"), "xlsx"));
    }

    private static void checkTypedByHand(Office office, Path file) throws IOException {
        Office.Upload upload = office.upload(List.of(file));

        assertThat(upload.files().get(0).refusal()).isEmpty();
        assertThat(upload.errors()).isEmpty();
        assertThat(upload.warnings()).isEmpty();
        assertThat(upload.outcomes()).allMatch(outcome -> outcome.status() == Status.ACCEPTED);
        Map<String, RowContent> rows = office.contents("PC-7");
        assertThat(rows.keySet())
                .containsExactlyInAnyOrder(
                        "REGISTRATION ",
                        "PARTICIPANTS 0002",
                        "PARTICIPANTS 0012",
                        "FINDINGS " + RowKey.finding("17-1", "1", "0012"),
                        "FINDINGS " + RowKey.finding("18-2", "1", ""));
        RowContent named = rows.get("FINDINGS " + RowKey.finding("17-1", "1", "0012"));
        assertThat(named.value(Column.GRADE)).isEqualTo("瑕疵差错");
        assertThat(named.value(Column.ROLE)).isEqualTo("主要责任");
        assertThat(named.value(Column.MEETING)).isEqualTo("2026-03-02");
        assertThat(named.value(Column.IN_FAVOUR)).isEqualTo("7");
        assertThat(rows.get("PARTICIPANTS 0002").value(Column.CAPACITIES)).isEqualTo("承办法官、法官助理");
        assertThat(rows.get("REGISTRATION ").value(Column.SOURCE)).isEqualTo("9-5");
    }

    private Path typedByHand() throws IOException {
        Map<String, List<Map<String, Object>>> rows = Map.of(
                "评查登记",
                List.of(Map.of(
                        "评查编号", "PC-7",
                        "案号", "（2025）吉0721民初77号",
                        "案由", "离婚纠纷",
                        "立案日期", LocalDate.of(2025, 3, 4),
                        "结案日期", LocalDate.of(2025, 6, 30),
                        "审判组织", "合议庭",
                        "承办部门", "立案庭",
                        "评查来源", "9-5 超期长期未结",
                        "评查人", "0014")),
                "办案人员",
                List.of(
                        Map.of("评查编号", "PC-7", "工号", "0002", "姓名", "李喆", "部门", "立案庭", "身份", "承办法官、法官助理", "持错误意见", "是"),
                        Map.of("评查编号", "PC-7", "工号", "0012", "姓名", "王堃", "部门", "民三庭", "身份", "书记员")),
                "差错认定",
                List.of(
                        Map.of(
                                "评查编号",
                                "PC-7",
                                "条款",
                                "17-1",
                                "工号",
                                "0012",
                                "等级",
                                "瑕疵",
                                "责任",
                                "主要",
                                "质监委会议日期",
                                LocalDate.of(2026, 3, 2),
                                "出席人数",
                                9,
                                "赞成",
                                7,
                                "反对",
                                2),
                        Map.of("评查编号", "PC-7", "条款", "18-2 定案证据未质证认证", "后果", "不良影响、严重后果")));
        return fill(TemplateCourts.QIANGUO, rows);
    }

    /** The example's rows, but for a decision, which needs a ledger. */
    private Path exampleFilledIn(TemplateCourts court) throws IOException {
        Map<String, List<Map<String, Object>>> rows = new LinkedHashMap<>();
        for (FormSheet sheet : court.template().sheets()) {
            if (!sheet.name().equals(SheetKind.DECISIONS.label())) {
                Map<String, Object> row = new LinkedHashMap<>();
                sheet.columns().forEach(column -> row.put(column.header(), typed(column)));
                rows.put(sheet.name(), List.of(row));
            }
        }
        return fill(court, rows);
    }

    /** What Excel makes of the example in a cell of the column's format. */
    private static Object typed(FormColumn column) {
        if (column.example().isEmpty()) {
            return "";
        }
        if (column.entry() instanceof Entry.Day) {
            return LocalDate.parse(column.example());
        }
        return column.entry() instanceof Entry.Whole ? (Object) Integer.valueOf(column.example()) : column.example();
    }

    private Path fill(TemplateCourts court, Map<String, List<Map<String, Object>>> rows) throws IOException {
        Path file = folder.resolve("filled.xlsx");
        Template template = court.template();
        TemplateFile.write(template, file);
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            rows.forEach((name, ofSheet) -> {
                XSSFSheet sheet = workbook.getSheet(name);
                for (int i = 0; i < ofSheet.size(); i++) {
                    fill(sheet, FIRST + i, ofSheet.get(i));
                }
            });
            try (OutputStream out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
        return file;
    }

    private static void fill(XSSFSheet sheet, int index, Map<String, Object> values) {
        XSSFRow row = sheet.createRow(index);
        List<String> headers = new ArrayList<>();
        sheet.getRow(FIRST - 1).forEach(cell -> headers.add(cell.getStringCellValue()));
        assertThat(headers).containsAll(values.keySet());
        values.forEach((header, value) -> {
            XSSFCell cell = row.createCell(headers.indexOf(header));
            cell.setCellStyle(sheet.getColumnStyle(cell.getColumnIndex()));
            if (value instanceof LocalDate day) {
                cell.setCellValue(day);
            } else if (value instanceof Integer number) {
                cell.setCellValue(number);
            } else if (!value.equals("")) {
                cell.setCellValue((String) value);
            }
        });
    }

    private Path convert(Path file, String format) throws IOException, InterruptedException {
        Path target = folder.resolve(format);
        Process process = start(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                format,
                "--outdir",
                target.toString(),
                file.toString());
        assertThat(process.waitFor(180, TimeUnit.SECONDS)).isTrue();
        return target.resolve(file.getFileName().toString().replaceAll("\\.\\w+$", "." + format));
    }

    private Process start(String... command) {
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("soffice.log").toFile())
                    .start();
        } catch (IOException absent) {
            Assumptions.abort("LibreOffice is not installed");
            throw new IllegalStateException(absent);
        }
    }
}
