package org.taizhang.publication;

import java.util.List;

/**
 * A row of a sheet.
 *
 * @param cells from the first column on; further columns have none
 * @param look what the row is among the others
 */
public record Row(List<Cell> cells, Look look) {

    /** What a row is among the others; how that looks is the renderer's. */
    public enum Look {
        PLAIN,
        /** The heading of a table within a sheet. */
        HEADING,
        /** What the detail rows below it come to. */
        SUMMARY,
        /** A detail of the summary above it, folded away until it is asked for. */
        DETAIL,
        /** What the rows above it come to. */
        TOTAL,
        /** An empty row between tables, without borders. */
        GAP
    }

    public Row {
        cells = List.copyOf(cells);
    }

    /** A row of a record's cells. */
    static <T> Row of(List<Field<T>> fields, T from, Look look) {
        Cell[] cells = new Cell[fields.size()];
        for (int c = 0; c < cells.length; c++) {
            cells[c] = fields.get(c).cell().apply(from);
        }
        return new Row(List.of(cells), look);
    }
}
