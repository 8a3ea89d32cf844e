package org.taizhang.intake.excel;

/**
 * A cell that isn't blank.
 *
 * @param column counted from 0
 */
public record Cell(int column, RawCell value) {

    /** The letters of a column counted from 0: A, Z, AA, XFD. */
    public static String letters(int column) {
        StringBuilder letters = new StringBuilder(3);
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }
}
