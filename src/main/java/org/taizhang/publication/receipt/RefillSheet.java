package org.taizhang.publication.receipt;

import java.util.List;

/**
 * A sheet of the template with rows to be mended.
 *
 * @param name on its tab, such that the import knows it
 * @param title above the table
 * @param note below the title
 * @param columns in order
 * @param rows to be read once, in the order of the receipt's sheets
 */
public record RefillSheet(
        String name, String title, String note, List<RefillColumn> columns, Iterable<List<RefillCell>> rows) {

    public RefillSheet {
        columns = List.copyOf(columns);
    }

    /** How many columns at the left tell rows apart and stay in sight: the key columns before the first other one. */
    public int leadingKeys() {
        int count = 0;
        while (count < columns.size() && columns.get(count).key()) {
            count++;
        }
        return count;
    }
}
