package org.taizhang.publication;

import java.util.Iterator;
import java.util.List;
import java.util.function.Function;

/**
 * One sheet of a workbook.
 *
 * @param name on its tab
 * @param title above the table
 * @param note below the title: as of when, under which rulebook
 * @param columns in order; without headers where the sheet isn't a single list
 * @param rows to be read once, in the order of the workbook's sheets; made while they are read
 * @param highlights cells coloured by content, the first that holds going before the others
 * @param charts over tables that the rows hold
 */
public record Sheet(
        String name,
        String title,
        String note,
        List<Column> columns,
        Iterable<Row> rows,
        List<Highlight> highlights,
        List<SheetChart> charts) {

    public Sheet {
        columns = List.copyOf(columns);
        int printed = printed(columns);
        if (columns.subList(printed, columns.size()).stream().anyMatch(Column::printed)) {
            throw new IllegalArgumentException(name + ": a printed column after one that isn't");
        }
        highlights = List.copyOf(highlights);
        charts = List.copyOf(charts);
    }

    /** A sheet of records, each a row with a cell for every field. */
    public static <T> Sheet of(String name, String title, String note, List<Field<T>> fields, Iterable<T> records) {
        List<Column> columns = fields.stream().map(Field::column).toList();
        Iterable<Row> rows = () -> mapped(records.iterator(), record -> Row.of(fields, record, Row.Look.PLAIN));
        return new Sheet(name, title, note, columns, rows, List.of(), List.of());
    }

    /** The same sheet with cells coloured by content. */
    public Sheet highlighting(List<Highlight> coloured) {
        return new Sheet(name, title, note, columns, rows, coloured, charts);
    }

    /** Whether it is a single list, with a header above its columns. */
    public boolean isList() {
        return columns.stream().anyMatch(column -> !column.header().isEmpty());
    }

    /** How many columns are printed, from the first one on. */
    public int printed() {
        return printed(columns);
    }

    private static int printed(List<Column> columns) {
        return (int) columns.stream().takeWhile(Column::printed).count();
    }

    /** What comes out of an iterator, each made into something else when it is taken. */
    static <S, T> Iterator<T> mapped(Iterator<S> source, Function<S, T> made) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return source.hasNext();
            }

            @Override
            public T next() {
                return made.apply(source.next());
            }
        };
    }
}
