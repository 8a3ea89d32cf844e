package org.taizhang.publication.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.DataValidation.ErrorStyle;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.taizhang.intake.CellKind;
import org.taizhang.intake.ColumnSpec;
import org.taizhang.intake.EvaluationWorkbook;
import org.taizhang.intake.SheetSpec;
import org.taizhang.publication.template.Template;
import org.taizhang.publication.template.TemplateCourts;

class TemplateFileTest {

    private static final int HEADER = 2;
    private static final int FAR_DOWN = 2_000;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void everyPartIsValid(TemplateCourts court) throws Exception {
        assertThat(SchemaCheck.problems(write(court))).isEmpty();
    }

    @Test
    void theSameTemplateGivesTheSameBytes() throws Exception {
        byte[] first = Files.readAllBytes(write(TemplateCourts.QIANGUO));
        assertThat(Files.readAllBytes(write(TemplateCourts.QIANGUO))).isEqualTo(first);
    }

    @ParameterizedTest
    @EnumSource
    void cellsKnowTheirKindAndOfferTheRulebooksLists(TemplateCourts court) throws Exception {
        try (XSSFWorkbook workbook = open(court)) {
            for (SheetSpec spec : EvaluationWorkbook.under(court.rulebook()).sheets()) {
                XSSFSheet sheet = workbook.getSheet(spec.kind().label());
                for (int c = 0; c < spec.columns().size(); c++) {
                    ColumnSpec column = spec.columns().get(c);
                    assertThat(sheet.getRow(HEADER).getCell(c).getStringCellValue())
                            .isEqualTo(column.column().header());
                    assertThat(sheet.getColumnStyle(c).getDataFormatString()).isEqualTo(format(column.kind()));
                    assertThat(sheet.getRow(HEADER)
                                    .getCell(c)
                                    .getCellComment()
                                    .getString()
                                    .getString())
                            .isNotBlank();
                    checkRule(workbook, rule(sheet, c), column, court);
                }
            }
        }
    }

    private static void checkRule(
            XSSFWorkbook workbook, XSSFDataValidation rule, ColumnSpec column, TemplateCourts court) {
        assertThat(rule.getShowPromptBox()).isTrue();
        List<String> offered = offered(workbook, rule);
        switch (column.kind()) {
            case PROVISION -> {
                assertThat(offered)
                        .containsExactlyElementsOf(column.provisions().stream()
                                .map(provision -> provision.code() + " "
                                        + court.rulebook()
                                                .clause(provision)
                                                .orElseThrow()
                                                .label())
                                .toList());
                assertThat(rule.getErrorStyle()).isEqualTo(ErrorStyle.WARNING);
            }
            case CHOICE -> assertThat(offered).isEqualTo(column.values());
            case CHOICES -> {
                assertThat(offered).isEqualTo(column.values());
                assertThat(rule.getErrorStyle()).isEqualTo(ErrorStyle.INFO);
            }
            case YES_NO -> {
                assertThat(offered).containsExactly("是", "否");
                assertThat(rule.getErrorStyle()).isEqualTo(ErrorStyle.STOP);
            }
            case DATE ->
                assertThat(rule.getValidationConstraint().getValidationType()).isEqualTo(ValidationType.DATE);
            case NUMBER ->
                assertThat(rule.getValidationConstraint().getFormula1()).isEqualTo(Integer.toString(column.minimum()));
            case CODE, DOCUMENT_NO, CASE_NO -> assertThat(offered).isEmpty();
            case TEXT -> assertThat(rule.getErrorStyle()).isNotEqualTo(offered.isEmpty() ? -1 : ErrorStyle.STOP);
        }
    }

    @Test
    void divisionsAreSuggested() throws Exception {
        try (XSSFWorkbook workbook = open(TemplateCourts.INVENTED)) {
            XSSFDataValidation rule = rule(workbook.getSheet("办案人员"), 3);
            assertThat(offered(workbook, rule)).containsExactly("民一庭", "民二庭");
            assertThat(rule.getErrorStyle()).isEqualTo(ErrorStyle.WARNING);
        }
    }

    @ParameterizedTest
    @EnumSource
    void sheetsAreReadyToFillInAndToPrint(TemplateCourts court) throws Exception {
        try (XSSFWorkbook workbook = open(court)) {
            assertThat(IntStream.range(0, workbook.getNumberOfSheets()).mapToObj(workbook::getSheetName))
                    .startsWith(Template.GUIDE, "评查登记", "办案人员", "差错认定", "人员名册", "处理决定", Template.EXAMPLE);
            assertThat(IntStream.range(7, workbook.getNumberOfSheets())).allMatch(workbook::isSheetHidden);
            assertThat(workbook.getActiveSheetIndex()).isZero();
            for (int i = 0; i < 7; i++) {
                XSSFSheet sheet = workbook.getSheetAt(i);
                assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
                assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
                assertThat(sheet.getFitToPage()).isTrue();
            }
            for (int i = 1; i < 6; i++) {
                XSSFSheet sheet = workbook.getSheetAt(i);
                assertThat(title(sheet)).contains("人民法院");
                assertThat(sheet.getPaneInformation().getHorizontalSplitPosition())
                        .isEqualTo((short) (HEADER + 1));
                assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(HEADER);
                assertThat(sheet.getLastRowNum()).isEqualTo(HEADER);
            }
        }
    }

    private static String title(XSSFSheet sheet) {
        return sheet.getRow(0)
                .getCell(sheet.getMergedRegion(0).getFirstColumn())
                .getStringCellValue();
    }

    private static String format(CellKind kind) {
        return switch (kind) {
            case DATE -> "yyyy-mm-dd";
            case NUMBER -> "0";
            default -> "@";
        };
    }

    private static XSSFDataValidation rule(XSSFSheet sheet, int column) {
        List<XSSFDataValidation> rules = sheet.getDataValidations().stream()
                .filter(rule -> Arrays.stream(rule.getRegions().getCellRangeAddresses())
                        .anyMatch(range -> range.isInRange(HEADER + 1, column) && range.isInRange(FAR_DOWN, column)))
                .toList();
        assertThat(rules).hasSize(1);
        return rules.get(0);
    }

    /** The items of a drop-down, from the rule itself or from the list that it names. */
    private static List<String> offered(XSSFWorkbook workbook, XSSFDataValidation rule) {
        if (rule.getValidationConstraint().getValidationType() != ValidationType.LIST) {
            return List.of();
        }
        String formula = rule.getValidationConstraint().getFormula1();
        if (formula.startsWith("\"")) {
            return List.of(formula.substring(1, formula.length() - 1).split(","));
        }
        AreaReference area =
                new AreaReference(workbook.getName(formula).getRefersToFormula(), workbook.getSpreadsheetVersion());
        return Arrays.stream(area.getAllReferencedCells())
                .map(cell -> text(workbook, cell))
                .toList();
    }

    private static String text(XSSFWorkbook workbook, CellReference cell) {
        return workbook.getSheet(cell.getSheetName())
                .getRow(cell.getRow())
                .getCell(cell.getCol())
                .getStringCellValue();
    }

    private XSSFWorkbook open(TemplateCourts court) throws IOException {
        return new XSSFWorkbook(Files.newInputStream(write(court)));
    }

    private Path write(TemplateCourts court) throws IOException {
        Path file = folder.resolve(court + ".xlsx");
        TemplateFile.write(court.template(), file);
        return file;
    }
}
