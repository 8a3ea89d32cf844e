package org.taizhang.publication;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/**
 * A column and where its cells come from.
 *
 * @param column the column
 * @param cell makes a record's cell
 */
public record Field<T>(Column column, Function<T, Cell> cell) {

    /** Codes, names and labels. */
    public static <T> Field<T> label(String header, int width, Function<T, String> value) {
        return new Field<>(new Column(header, Column.Kind.LABEL, width), value.andThen(Cell::text));
    }

    /** The same on the screen alone: paper is narrower. */
    public Field<T> onScreen() {
        return new Field<>(new Column(column.header(), column.kind(), column.width(), false), cell);
    }

    /** Sentences. */
    public static <T> Field<T> prose(String header, int width, Function<T, String> value) {
        return new Field<>(new Column(header, Column.Kind.PROSE, width), value.andThen(Cell::text));
    }

    /** Days, where there is one. */
    public static <T> Field<T> day(String header, int width, Function<T, Optional<LocalDate>> value) {
        return new Field<>(
                new Column(header, Column.Kind.DAY, width),
                row -> value.apply(row).<Cell>map(Cell.Day::new).orElse(Cell.EMPTY));
    }

    /** Whole numbers. */
    public static <T> Field<T> number(String header, int width, Function<T, ? extends Number> value) {
        return new Field<>(
                new Column(header, Column.Kind.NUMBER, width),
                row -> new Cell.Whole(value.apply(row).longValue()));
    }
}
