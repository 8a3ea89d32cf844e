package org.taizhang.publication.template;

import java.util.List;

/**
 * A sheet to be filled in.
 *
 * @param name on its tab, exactly as the import knows it
 * @param title above the table
 * @param note what the sheet is for, and on what article it rests
 * @param columns in order
 */
public record FormSheet(String name, String title, String note, List<FormColumn> columns) {

    public FormSheet {
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
