package org.taizhang.intake;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.taizhang.evaluation.Column;

/**
 * What a row says, by what was read: canonical values, without blanks and without values that a blank stands for.
 *
 * @param values by column, in the order of the columns
 */
public record RowContent(Map<Column, String> values) {

    static final RowContent EMPTY = new RowContent(Map.of());

    public RowContent {
        Map<Column, String> inOrder = new EnumMap<>(Column.class);
        inOrder.putAll(values);
        values = Collections.unmodifiableMap(inOrder);
    }

    /** The content of these values; blank ones are left out. */
    public static RowContent of(Map<Column, String> values) {
        Map<Column, String> given = new EnumMap<>(Column.class);
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
        String[] parts = new String[2 * values.size()];
        int next = 0;
        for (Map.Entry<Column, String> entry : values.entrySet()) {
            parts[next++] = entry.getKey().name();
            parts[next++] = entry.getValue();
        }
        return Fingerprint.of(parts);
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
