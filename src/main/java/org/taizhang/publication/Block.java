package org.taizhang.publication;

import java.util.List;

/** A piece of a document's body, before any file format. */
public sealed interface Block {

    /**
     * A heading with its number.
     *
     * @param level 1 for 一、, 2 for （一）
     */
    record Heading(int level, String text) implements Block {}

    /** A paragraph of prose. */
    record Paragraph(String text) implements Block {}

    /** A remark in smaller type. */
    record Note(String text) implements Block {}

    /**
     * A table whose header repeats on every page.
     *
     * @param caption above it
     * @param columns in order
     * @param rows with as many cells as there are columns
     */
    record Grid(String caption, List<GridColumn> columns, List<List<String>> rows) implements Block {
        public Grid {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /**
     * A column of a table.
     *
     * @param header its heading
     * @param share of the table's width, relative to the other columns
     * @param prose longer texts, set from the left rather than centred
     */
    record GridColumn(String header, int share, boolean prose) {}
}
