package org.taizhang.intake.excel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** A sheet's merged ranges, swept from the top as its rows are read. */
final class MergedRanges {

    private final List<CellRange> byFirstRow;
    private final List<CellRange> open = new ArrayList<>();
    private int next;
    private CoveredColumns current = CoveredColumns.NONE;
    private int changesAt = 1;

    /** Refuses ranges that overlap, of which Excel doesn't say either what they cover. */
    MergedRanges(List<CellRange> ranges, String part) throws Refused {
        byFirstRow = new ArrayList<>(ranges);
        byFirstRow.sort(Comparator.comparingInt(CellRange::firstRow));
        int[] takenTo = new int[ranges.isEmpty() ? 0 : CellReference.COLUMNS];
        for (CellRange range : byFirstRow) {
            for (int column = range.firstColumn(); column <= range.lastColumn(); column++) {
                if (takenTo[column] >= range.firstRow()) {
                    throw Refused.damaged(part, "merged ranges overlap");
                }
            }
            Arrays.fill(takenTo, range.firstColumn(), range.lastColumn() + 1, range.lastRow());
        }
    }

    /** The covered columns of a row, counted from 1; each row asked for lies below the one before. */
    CoveredColumns of(int row) {
        if (row >= changesAt) {
            open.removeIf(range -> range.lastRow() < row);
            for (; next < byFirstRow.size() && byFirstRow.get(next).firstRow() <= row; next++) {
                if (byFirstRow.get(next).lastRow() >= row) {
                    open.add(byFirstRow.get(next));
                }
            }
            current = open.isEmpty() ? CoveredColumns.NONE : new CoveredColumns(spansIn(row));
            changesAt = nextChange(row);
        }
        return current;
    }

    private List<CoveredColumns.Span> spansIn(int row) {
        return open.stream()
                .map(range -> new CoveredColumns.Span(range.firstColumn(), range.lastColumn(), range.firstRow() == row))
                .toList();
    }

    private int nextChange(int row) {
        int change = next < byFirstRow.size() ? byFirstRow.get(next).firstRow() : Integer.MAX_VALUE;
        for (CellRange range : open) {
            change = Math.min(change, range.firstRow() == row ? row + 1 : range.lastRow() + 1);
        }
        return change;
    }
}
