package org.taizhang.publication;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** What stands in one cell of a sheet; a renderer keeps numbers and dates as numbers and dates. */
public sealed interface Cell {

    /** Nothing. */
    Cell EMPTY = new Empty();

    /** Nothing. */
    record Empty() implements Cell {}

    /** Text, never a formula, whatever it begins with. */
    record Text(String value) implements Cell {}

    /** A whole number. */
    record Whole(long value) implements Cell {}

    /** A day. */
    record Day(LocalDate value) implements Cell {}

    /** A moment in the court's time. */
    record Moment(LocalDateTime value) implements Cell {}

    /** The text, or nothing where it is blank. */
    static Cell text(String value) {
        return value.isBlank() ? EMPTY : new Text(value);
    }
}
