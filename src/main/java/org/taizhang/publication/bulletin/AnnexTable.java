package org.taizhang.publication.bulletin;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.taizhang.publication.Block.GridColumn;

/**
 * The content of an attached table.
 *
 * @param title without its number
 * @param columns in order
 * @param rows with as many cells as there are columns
 */
record AnnexTable(String title, List<GridColumn> columns, List<List<String>> rows) {

    /** A column and its cell in the row of a thing. */
    record Cell<T>(GridColumn column, Function<T, String> value) {

        /** A column of short words or figures. */
        static <T> Cell<T> of(String header, int share, Function<T, Object> value) {
            return new Cell<>(new GridColumn(header, share, false), value.andThen(String::valueOf));
        }

        /** A column of longer words. */
        static <T> Cell<T> prose(String header, int share, Function<T, String> value) {
            return new Cell<>(new GridColumn(header, share, true), value);
        }
    }

    /** A table with a row for each thing. */
    static <T> AnnexTable of(String title, List<Cell<T>> cells, List<T> things) {
        List<List<String>> rows = new ArrayList<>();
        things.forEach(thing ->
                rows.add(cells.stream().map(cell -> cell.value().apply(thing)).toList()));
        return new AnnexTable(title, cells.stream().map(Cell::column).toList(), rows);
    }
}
