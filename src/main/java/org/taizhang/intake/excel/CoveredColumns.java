package org.taizhang.intake.excel;

import java.util.List;

/** The columns of one row that lie inside merged ranges. */
record CoveredColumns(List<Span> spans) {

    static final CoveredColumns NONE = new CoveredColumns(List.of());

    /**
     * Columns of one range, counted from 0, both included.
     *
     * @param holdsFirstCell whether the range begins in this row, so that its first column keeps a value of its own
     */
    record Span(int first, int last, boolean holdsFirstCell) {

        boolean covers(int column) {
            return column <= last && (holdsFirstCell ? column > first : column >= first);
        }
    }

    boolean contains(int column) {
        for (Span span : spans) {
            if (span.covers(column)) {
                return true;
            }
        }
        return false;
    }
}
