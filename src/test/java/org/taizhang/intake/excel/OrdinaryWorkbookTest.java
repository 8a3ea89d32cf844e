package org.taizhang.intake.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Workbooks as libraries write them, cell by cell. */
class OrdinaryWorkbookTest {

    @TempDir
    Path folder;

    @Test
    void aWorkbookOfPoiIsReadCellByCell() throws IOException {
        Path path = folder.resolve("a.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(path)) {
            XSSFSheet sheet = workbook.createSheet("评查登记");
            XSSFRow row = sheet.createRow(2);
            row.createCell(0).setCellValue("（2026）京0105民初1号\n二");
            row.createCell(1).setCellValue(12);
            row.getCell(1).setCellStyle(style(workbook, "0000"));
            row.createCell(2).setCellValue(LocalDate.of(2026, 1, 2));
            row.getCell(2).setCellStyle(style(workbook, "yyyy\"年\"m\"月\"d\"日\""));
            row.createCell(3).setCellValue(LocalDateTime.of(2026, 1, 2, 3, 4, 5));
            row.getCell(3).setCellStyle(style(workbook, "m/d/yy h:mm"));
            row.createCell(4).setCellValue(true);
            row.createCell(5).setCellErrorValue((byte) 42);
            row.createCell(6).setCellFormula("B3+1");
            row.createCell(7).setCellValue(0.1 + 0.2);
            row.createCell(8).setCellStyle(style(workbook, "@"));
            sheet.addMergedRegion(new CellRangeAddress(2, 3, 9, 10));
            sheet.setColumnHidden(1, true);
            row.setZeroHeight(true);
            workbook.createSheet("附").createRow(0).createCell(25).setCellValue("_x0041_");
            workbook.setSheetHidden(1, true);
            workbook.write(out);
        }
        Reading reading = Reading.of(path);

        Map<String, RawCell> expected = new TreeMap<>();
        expected.put("评查登记!A3", new RawCell.Text("（2026）京0105民初1号\n二"));
        expected.put("评查登记!B3", new RawCell.Number("12.0", new NumberFormat("0000")));
        expected.put("评查登记!C3", date("46024.0", "2026-01-02T00:00"));
        expected.put("评查登记!D3", date("46024.12783564815", "2026-01-02T03:04:05"));
        expected.put("评查登记!E3", new RawCell.Bool(true));
        expected.put("评查登记!F3", new RawCell.ErrorValue("#N/A"));
        expected.put("评查登记!G3", new RawCell.FormulaWithoutValue());
        expected.put("评查登记!H3", new RawCell.Number("0.30000000000000004", NumberFormat.GENERAL));
        expected.put("附!Z1", new RawCell.Text("A"));
        assertThat(reading.cells()).isEqualTo(expected);
        Row row = reading.rows().get("评查登记").get(0);
        assertThat(row.hidden()).isTrue();
        assertThat(row.at(8)).isEqualTo(RawCell.Blank.EMPTY);
        assertThat(row.at(10)).isEqualTo(RawCell.Blank.COVERED);
        assertThat(((RawCell.Number) row.at(1)).shown()).contains("0012");
        assertThat(((RawCell.DateTime) row.at(2)).isDay()).isTrue();
        assertThat(((RawCell.DateTime) row.at(3)).isDay()).isFalse();
        assertThat(reading.readings().get("评查登记").hiddenColumns()).containsExactly(1);
    }

    @Test
    void aWorkbookOfFastexcelIsReadCellByCell() throws IOException {
        Path path = folder.resolve("a.xlsx");
        Map<String, RawCell> expected = new TreeMap<>();
        try (OutputStream out = Files.newOutputStream(path);
                org.dhatim.fastexcel.Workbook workbook = new org.dhatim.fastexcel.Workbook(out, "t", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("差错认定");
            for (int row = 0; row < 3_000; row++) {
                sheet.value(row, 0, "编号" + row % 700);
                sheet.inlineString(row, 1, "说明 " + row);
                sheet.value(row, 3, row);
                expected.put("差错认定!A" + (row + 1), new RawCell.Text("编号" + row % 700));
                expected.put("差错认定!B" + (row + 1), new RawCell.Text("说明 " + row));
                expected.put("差错认定!D" + (row + 1), new RawCell.Number("" + row, NumberFormat.GENERAL));
            }
        }

        assertThat(Reading.of(path).cells()).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(Zip64Mode.class)
    void everyFormOfTheArchiveIsRead(Zip64Mode mode) throws IOException {
        Path path = folder.resolve("a.xlsx");
        try (SXSSFWorkbook workbook = new SXSSFWorkbook();
                OutputStream out = Files.newOutputStream(path)) {
            workbook.setZip64Mode(mode);
            workbook.createSheet("甲").createRow(0).createCell(0).setCellValue("值");
            workbook.write(out);
        }

        assertThat(Reading.of(path).cells()).isEqualTo(Map.of("甲!A1", new RawCell.Text("值")));
    }

    private static CellStyle style(XSSFWorkbook workbook, String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    private static RawCell date(String literal, String value) {
        return new RawCell.DateTime(literal, Optional.of(LocalDateTime.parse(value)));
    }
}
