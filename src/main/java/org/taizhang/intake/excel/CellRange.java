package org.taizhang.intake.excel;

/** A rectangle of cells such as B2:D9; rows count from 1, columns from 0, all included. */
record CellRange(int firstRow, int firstColumn, int lastRow, int lastColumn) {

    static CellRange parse(String reference, String part) throws Refused {
        if (reference == null) {
            throw Refused.damaged(part, "range without reference");
        }
        int colon = reference.indexOf(':');
        CellReference first = CellReference.parse(colon < 0 ? reference : reference.substring(0, colon), part);
        CellReference last = colon < 0 ? first : CellReference.parse(reference.substring(colon + 1), part);
        return new CellRange(
                Math.min(first.row(), last.row()),
                Math.min(first.column(), last.column()),
                Math.max(first.row(), last.row()),
                Math.max(first.column(), last.column()));
    }
}
