package org.taizhang.intake.excel;

/**
 * A worksheet; chart and dialog sheets hold no cells and are left out.
 *
 * @param name as the file gives it
 * @param index its place among the workbook's worksheets, from 0
 */
public record Sheet(String name, Visibility visibility, int index) {

    /** Whether Excel shows the sheet. */
    public enum Visibility {
        VISIBLE,
        HIDDEN,
        /** Hidden, and not offered for showing. */
        VERY_HIDDEN
    }
}
