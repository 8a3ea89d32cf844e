package org.taizhang.publication.excel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The drop-down lists of a workbook: short ones stand in the cells' rule, long ones on a hidden sheet under a name. */
final class ChoiceLists {

    private static final String SHEET = "列表";
    private static final String PREFIX = "列表_";

    /** A rule of a cell holds no more characters than that. */
    private static final int MOST_CHARACTERS = 255;

    private static final int FEW = 9;

    private final Map<List<String>, String> named = new LinkedHashMap<>();

    /** The rule that offers these items; the header names a long list. */
    DataValidationConstraint constraint(DataValidationHelper helper, String header, List<String> items) {
        if (fits(items)) {
            return helper.createExplicitListConstraint(items.toArray(String[]::new));
        }
        return helper.createFormulaListConstraint(named.computeIfAbsent(items, any -> PREFIX + header));
    }

    /** Writes the long lists, a column each, once every rule has been made. */
    void writeTo(XSSFWorkbook workbook) {
        if (named.isEmpty()) {
            return;
        }
        XSSFSheet sheet = workbook.createSheet(SHEET);
        int column = 0;
        for (Map.Entry<List<String>, String> list : named.entrySet()) {
            List<String> items = list.getKey();
            for (int i = 0; i < items.size(); i++) {
                row(sheet, i).createCell(column).setCellValue(items.get(i));
            }
            String letter = CellReference.convertNumToColString(column);
            Name name = workbook.createName();
            name.setNameName(list.getValue());
            name.setRefersToFormula("'%s'!$%s$1:$%s$%d".formatted(SHEET, letter, letter, items.size()));
            column++;
        }
        workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.HIDDEN);
    }

    private static XSSFRow row(XSSFSheet sheet, int index) {
        return sheet.getRow(index) == null ? sheet.createRow(index) : sheet.getRow(index);
    }

    private static boolean fits(List<String> items) {
        return items.size() <= FEW
                && items.stream().noneMatch(item -> item.contains(","))
                && String.join(",", items).length() <= MOST_CHARACTERS;
    }
}
