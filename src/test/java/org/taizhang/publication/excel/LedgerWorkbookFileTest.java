package org.taizhang.publication.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.publication.Fixture.AS_OF;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taizhang.court.Officer;
import org.taizhang.publication.Fixture;
import org.taizhang.publication.LedgerLine;
import org.taizhang.publication.Ledgers;
import org.taizhang.rulebook.Role;

class LedgerWorkbookFileTest {

    @TempDir
    Path folder;

    @Test
    void everySheetIsReadyToPrintAndToFilter() throws Exception {
        try (XSSFWorkbook file = written(entries(1200))) {
            for (int s = 0; s < file.getNumberOfSheets(); s++) {
                XSSFSheet sheet = file.getSheetAt(s);
                boolean list = !sheet.getSheetName().equals("统计图");
                assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow())
                        .isEqualTo((short) (list ? 3 : 2));
                assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo(list ? "1:3" : "1:2");
                assertThat(sheet.getCTWorksheet().isSetAutoFilter()).isEqualTo(list);
                if (list) {
                    assertThat(sheet.getCTWorksheet().getAutoFilter().getRef())
                            .startsWith("A3:")
                            .endsWith(Integer.toString(Math.max(4, sheet.getLastRowNum() + 1)));
                }
                assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo((short) 9);
                assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
                assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
                assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
                assertThat(sheet.getFooter().getCenter()).endsWith("第 &P 页，共 &N 页");
            }
            assertThat(file.getSheetAt(0).getCTWorksheet().getAutoFilter().getRef())
                    .isEqualTo("A3:V1203");
        }
    }

    /** On A4 across, some 123 characters of 10 pt stand beside each other: what is as wide as this is printed at about 8 pt. */
    @Test
    void whatIsPrintedIsWideEnoughToBeRead() throws Exception {
        try (XSSFWorkbook file = written(entries(2))) {
            for (int s = 0; s < file.getNumberOfSheets(); s++) {
                XSSFSheet sheet = file.getSheetAt(s);
                String area = file.getPrintArea(s);
                int columns = area == null
                        ? sheet.getRow(2).getLastCellNum()
                        : CellReference.convertColStringToIndex(area.substring(area.lastIndexOf('$') + 1)) + 1;
                int width = IntStream.range(0, columns)
                        .map(column -> sheet.getColumnWidth(column) / 256)
                        .sum();
                assertThat(width).as(sheet.getSheetName()).isLessThanOrEqualTo(157);
            }
            assertThat(file.getPrintArea(0)).isEqualTo("总台账!$A:$R");
        }
    }

    @Test
    void numbersAreNumbersAndDatesAreDates() throws Exception {
        try (XSSFWorkbook file = written(entries(2))) {
            XSSFSheet sheet = file.getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("某某县人民法院案件质量责任追究总台账");
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("统计截止：2026年11月5日　适用规则：某某责任追究规定（invented@0123456789ab）");
            assertThat(sheet.getRow(3).getCell(0).getNumericCellValue()).isEqualTo(1);
            assertThat(sheet.getRow(3).getCell(21).getNumericCellValue()).isEqualTo(2);
            Cell posted = sheet.getRow(3).getCell(20);
            assertThat(DateUtil.isCellDateFormatted(posted)).isTrue();
            assertThat(posted.getLocalDateTimeCellValue()).isEqualTo(LocalDateTime.of(2026, 11, 1, 0, 30));
            Cell effective = sheet.getRow(3).getCell(5);
            assertThat(effective.getCellStyle().getDataFormatString()).isEqualTo("yyyy-mm-dd");
            assertThat(effective.getLocalDateTimeCellValue()).isEqualTo(LocalDateTime.of(2026, 10, 1, 0, 0));
            assertThat(sheet.getRow(3).getCell(1).getStringCellValue()).isEqualTo("1000");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+86", "-1", "@SUM(A1)", "\t=1", "=HYPERLINK(\"http://x\")", "<b>&\"'"})
    void textStaysTextWhateverItBeginsWith(String name) throws Exception {
        Officer officer = Fixture.officer("1", name, name);
        List<LedgerLine> lines =
                new Fixture().liability(officer, AS_OF, "G0", Role.PRIMARY, 1).lines();
        try (XSSFWorkbook file = written(lines)) {
            assertThat(List.of(
                            file.getSheetAt(0).getRow(3).getCell(2),
                            file.getSheet("按人员").getRow(3).getCell(2),
                            file.getSheet("按部门").getRow(5).getCell(0)))
                    .allSatisfy(cell -> {
                        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                        assertThat(cell.getStringCellValue()).isEqualTo(name);
                    });
        }
    }

    @Test
    void aLongTextGetsTheRoomItNeeds() throws Exception {
        String division = "某某某某某某某某某某某某某某某某某某".repeat(2);
        List<LedgerLine> lines = new Fixture()
                .liability(Fixture.officer("1", "某", division), AS_OF, "G0", Role.PRIMARY, 1)
                .liability(Fixture.officer("2", "某", "某"), AS_OF, "G0", Role.PRIMARY, 1)
                .lines();
        try (XSSFWorkbook file = written(lines)) {
            assertThat(file.getSheetAt(0).getRow(3).getHeightInPoints()).isGreaterThan(6 * 13f);
            assertThat(file.getSheetAt(0).getRow(4).getHeightInPoints())
                    .as("two lines")
                    .isEqualTo(2 * 14.5f + 2);
        }
    }

    @Test
    void theSameLedgerGivesTheSameBytes() throws IOException {
        Path one = write(entries(1200), "one.xlsx");
        Path other = write(entries(1200), "other.xlsx");
        assertThat(one).hasSameBinaryContentAs(other);
    }

    @Test
    void stylesDoNotGrowWithTheRows() throws Exception {
        try (XSSFWorkbook few = written(entries(10));
                XSSFWorkbook many = written(entries(2000))) {
            assertThat(many.getNumCellStyles())
                    .isEqualTo(few.getNumCellStyles())
                    .isLessThan(20);
        }
    }

    @Test
    void anEmptyLedgerIsAWorkbookToo() throws Exception {
        try (XSSFWorkbook file = written(entries(0))) {
            assertThat(file.getSheetAt(0).getLastRowNum()).isEqualTo(2);
            assertThat(file.getSheet("按人员").getLastRowNum()).isEqualTo(2);
            assertThat(file.getSheet("解释口径").getLastRowNum()).isEqualTo(5);
            assertThat(file.getSheet("统计图").getDrawingPatriarch().getCharts()).hasSize(3);
        }
    }

    private XSSFWorkbook written(List<LedgerLine> lines) throws IOException, InvalidFormatException {
        Path file = write(
                lines, Files.createTempFile(folder, "台账", ".xlsx").getFileName().toString());
        return new XSSFWorkbook(file.toFile());
    }

    private Path write(List<LedgerLine> lines, String name) throws IOException {
        Path target = folder.resolve(name);
        LedgerWorkbookFile.write(Ledgers.whole(lines), target);
        return target;
    }

    private static List<LedgerLine> entries(int count) {
        Fixture ledger = new Fixture();
        IntStream.range(0, count)
                .forEach(i -> ledger.liability(
                        Fixture.officer(Integer.toString(1000 + i % 40), "某" + i % 40, "民庭"),
                        Fixture.OCTOBER.atDay(1 + i % 28),
                        "G" + i % 6,
                        Role.PRIMARY,
                        2));
        return ledger.lines();
    }
}
