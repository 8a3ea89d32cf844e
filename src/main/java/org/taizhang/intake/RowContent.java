package org.taizhang.intake;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.taizhang.evaluation.Column;

/**
 * What a row says, by what was read: canonical values, without blanks and without values that a blank stands for.
 *
 * @param values by column
 */
public record RowContent(SortedMap<Column, String> values) {

    static final RowContent EMPTY = new RowContent(new TreeMap<>());

    public RowContent {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    /** The content of these values; blank ones are left out. */
    public static RowContent of(Map<Column, String> values) {
        SortedMap<Column, String> given = new TreeMap<>();
        values.forEach((column, value) -> {
            if (!value.isEmpty()) {
                given.put(column, value);
            }
        });
        return new RowContent(given);
    }

    /** The value of a column, empty if blank. */
    public String value(Column column) {
        return values.getOrDefault(column, "");
    }

    /** Whether the row itself is withdrawn (作废). */
    public boolean isWithdrawn() {
        return values.containsKey(Column.WITHDRAWN);
    }

    /** What stands for the content where millions of rows are compared. */
    public Fingerprint fingerprint() {
        StringBuilder text = new StringBuilder(256);
        values.forEach((column, value) ->
                text.append(column.name()).append('\0').append(value).append('\0'));
        return Fingerprint.of(text.toString());
    }

    /** This content with another value in a column; blank clears it. */
    RowContent with(Column column, String value) {
        Map<Column, String> changed = new EnumMap<>(Column.class);
        changed.putAll(values);
        changed.put(column, value);
        return of(changed);
    }

    /** This content with the given columns, and no others, taken from another content, where blank clears. */
    RowContent overlaid(RowContent other, Collection<Column> columns) {
        Map<Column, String> merged = new EnumMap<>(Column.class);
        merged.putAll(values);
        columns.forEach(column -> merged.put(column, other.value(column)));
        return of(merged);
    }

    /** This content without the given columns. */
    RowContent without(Collection<Column> columns) {
        return overlaid(EMPTY, columns);
    }
}
