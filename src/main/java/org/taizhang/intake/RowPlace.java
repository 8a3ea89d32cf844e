package org.taizhang.intake;

/**
 * Where a row stands in the run.
 *
 * @param file the file's place in the order of arrival, from 0
 * @param sheet the sheet's place among the file's sheets of ours, from 0
 * @param row the row's number in Excel, from 1
 */
public record RowPlace(int file, int sheet, int row) implements Comparable<RowPlace> {

    private static final int ROW_BITS = 24;
    private static final int SHEET_BITS = 16;

    long packed() {
        return ((long) file << SHEET_BITS | sheet) << ROW_BITS | row;
    }

    static RowPlace unpacked(long packed) {
        int row = (int) (packed & (1 << ROW_BITS) - 1);
        int sheet = (int) (packed >>> ROW_BITS & (1 << SHEET_BITS) - 1);
        return new RowPlace((int) (packed >>> ROW_BITS + SHEET_BITS), sheet, row);
    }

    @Override
    public int compareTo(RowPlace other) {
        return Long.compare(packed(), other.packed());
    }
}
