package org.taizhang.intake.excel;

import java.util.List;

/** A row with at least one value. It may be kept after it was delivered. */
public final class Row {

    private final int number;
    private final boolean hidden;
    private final List<Cell> cells;
    private final CoveredColumns covered;

    Row(int number, boolean hidden, List<Cell> ascending, CoveredColumns covered) {
        this.number = number;
        this.hidden = hidden;
        this.cells = List.copyOf(ascending);
        this.covered = covered;
    }

    /** The number at the row's left in Excel, from 1. */
    public int number() {
        return number;
    }

    /** Whether the row is hidden, by hand or by a filter. */
    public boolean hidden() {
        return hidden;
    }

    /** The cells that aren't blank, by ascending column. */
    public List<Cell> cells() {
        return cells;
    }

    /** The cell of a column counted from 0; {@link RawCell.Blank} where the row has none. */
    public RawCell at(int column) {
        // Rows are dense as a rule, so the cell of column n is the n-th one or stands shortly before it.
        for (int i = Math.min(column, cells.size() - 1); i >= 0 && cells.get(i).column() >= column; i--) {
            if (cells.get(i).column() == column) {
                return cells.get(i).value();
            }
        }
        return covered.contains(column) ? RawCell.Blank.COVERED : RawCell.Blank.EMPTY;
    }
}
