package org.taizhang.publication;

import java.util.Iterator;
import java.util.List;

/**
 * One sheet of a workbook.
 *
 * @param name on its tab
 * @param title above the table
 * @param note below the title: as of when, under which rulebook
 * @param columns in order
 * @param rows to be read once, in the order of the workbook's sheets; made while they are read
 */
public record Sheet(String name, String title, String note, List<Column> columns, Iterable<List<Cell>> rows) {

    public Sheet {
        columns = List.copyOf(columns);
    }

    /** A sheet of records, each a row with a cell for every field. */
    public static <T> Sheet of(String name, String title, String note, List<Field<T>> fields, Iterable<T> records) {
        return new Sheet(name, title, note, fields.stream().map(Field::column).toList(), () -> {
            Iterator<T> source = records.iterator();
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return source.hasNext();
                }

                @Override
                public List<Cell> next() {
                    T row = source.next();
                    return fields.stream().map(field -> field.cell().apply(row)).toList();
                }
            };
        });
    }
}
