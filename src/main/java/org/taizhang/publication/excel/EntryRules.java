package org.taizhang.publication.excel;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFDataValidationConstraint;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.taizhang.publication.template.Entry;
import org.taizhang.publication.template.FormColumn;

/** Puts on a column's cells what may be entered there, what is said meanwhile, and what is said of anything else. */
final class EntryRules {

    private final XSSFSheet sheet;
    private final ChoiceLists lists;
    private final DataValidationHelper helper;

    EntryRules(XSSFSheet sheet, ChoiceLists lists) {
        this.sheet = sheet;
        this.lists = lists;
        this.helper = sheet.getDataValidationHelper();
    }

    void put(FormColumn column, CellRangeAddressList cells) {
        DataValidation rule = helper.createValidation(constraint(column), cells);
        rule.setEmptyCellAllowed(true);
        rule.createPromptBox(column.header(), column.prompt());
        rule.setShowPromptBox(true);
        if (!(column.entry() instanceof Entry.Text)) {
            rule.createErrorBox(column.header(), column.wrong());
            rule.setShowErrorBox(true);
            rule.setErrorStyle(errorStyle(column.entry()));
        }
        if (column.entry() instanceof Entry.Choice) {
            rule.setSuppressDropDownArrow(true);
        }
        sheet.addValidationData(rule);
    }

    private DataValidationConstraint constraint(FormColumn column) {
        Entry entry = column.entry();
        if (entry instanceof Entry.Choice choice) {
            return lists.constraint(helper, column.header(), choice.items());
        }
        if (entry instanceof Entry.Day day) {
            String serial = Integer.toString((int) DateUtil.getExcelDate(day.earliest()));
            return helper.createDateConstraint(OperatorType.GREATER_OR_EQUAL, serial, null, null);
        }
        if (entry instanceof Entry.Whole whole) {
            return helper.createIntegerConstraint(
                    OperatorType.GREATER_OR_EQUAL, Integer.toString(whole.minimum()), null);
        }
        return new XSSFDataValidationConstraint(ValidationType.ANY, OperatorType.IGNORED, null, null);
    }

    private static int errorStyle(Entry entry) {
        if (entry instanceof Entry.Whole) {
            return DataValidation.ErrorStyle.STOP;
        }
        if (entry instanceof Entry.Choice choice) {
            return switch (choice.others()) {
                case REFUSE -> DataValidation.ErrorStyle.STOP;
                case ASK -> DataValidation.ErrorStyle.WARNING;
                case TELL -> DataValidation.ErrorStyle.INFO;
            };
        }
        return DataValidation.ErrorStyle.WARNING;
    }
}
