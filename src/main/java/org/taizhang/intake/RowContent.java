package org.taizhang.intake;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.function.BiConsumer;
import org.taizhang.evaluation.Column;

/**
 * What a row says, by what was read: canonical values, without blanks and without values that a blank stands for. Millions
 * of them pass through a run, so they are two short arrays in the order of the columns instead of a map.
 */
public final class RowContent {

    static final RowContent EMPTY = new RowContent(new Column[0], new String[0]);

    private final Column[] columns;
    private final String[] values;

    private RowContent(Column[] columns, String[] values) {
        this.columns = columns;
        this.values = values;
    }

    /** The content of these values; blank ones are left out. */
    public static RowContent of(Map<Column, String> values) {
        Builder content = new Builder();
        values.forEach(content::put);
        return content.build();
    }

    /** The value of a column, empty if blank. */
    public String value(Column column) {
        for (int i = 0; i < columns.length; i++) {
            if (columns[i] == column) {
                return values[i];
            }
        }
        return "";
    }

    /** Gives every value, in the order of the columns. */
    public void forEach(BiConsumer<Column, String> consumer) {
        for (int i = 0; i < columns.length; i++) {
            consumer.accept(columns[i], values[i]);
        }
    }

    /** How many values there are. */
    int size() {
        return columns.length;
    }

    /** The column of a value, counted from 0 in the order of the columns. */
    Column columnAt(int index) {
        return columns[index];
    }

    /** A value, counted from 0 in the order of the columns. */
    String valueAt(int index) {
        return values[index];
    }

    /** Whether the row itself is withdrawn (作废). */
    public boolean isWithdrawn() {
        return !value(Column.WITHDRAWN).isEmpty();
    }

    /** What stands for the content where millions of rows are compared. */
    public Fingerprint fingerprint() {
        Fingerprint.Builder texts = Fingerprint.builder();
        for (int i = 0; i < values.length; i++) {
            texts.add(columns[i].name()).add(values[i]);
        }
        return texts.build();
    }

    /** This content with another value in a column; blank clears it. */
    RowContent with(Column column, String value) {
        return new Builder(this).put(column, value).build();
    }

    /** This content with the given columns, and no others, taken from another content, where blank clears. */
    RowContent overlaid(RowContent other, Collection<Column> taken) {
        Builder merged = new Builder(this);
        taken.forEach(column -> merged.put(column, other.value(column)));
        return merged.build();
    }

    /** This content without the given columns. */
    RowContent without(Collection<Column> dropped) {
        return overlaid(EMPTY, dropped);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RowContent content
                && Arrays.equals(columns, content.columns)
                && Arrays.equals(values, content.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return new String(ContentJson.write(this), StandardCharsets.UTF_8);
    }

    /** Puts a content together, cheapest in the order of the columns. It may be used again for the next one. */
    static final class Builder {

        private Column[] columns = new Column[16];
        private String[] values = new String[16];
        private int size;

        Builder() {}

        private Builder(RowContent from) {
            size = from.columns.length;
            columns = Arrays.copyOf(from.columns, Math.max(size, 16));
            values = Arrays.copyOf(from.values, columns.length);
        }

        /** Sets a column, whatever was set before; blank clears it. */
        Builder put(Column column, String value) {
            int at = size;
            while (at > 0 && columns[at - 1].compareTo(column) >= 0) {
                at--;
            }
            boolean there = at < size && columns[at] == column;
            if (there && value.isEmpty()) {
                remove(at);
            } else if (there) {
                values[at] = value;
            } else if (!value.isEmpty()) {
                insert(at, column, value);
            }
            return this;
        }

        private void insert(int at, Column column, String value) {
            if (size == columns.length) {
                columns = Arrays.copyOf(columns, 2 * size);
                values = Arrays.copyOf(values, 2 * size);
            }
            System.arraycopy(columns, at, columns, at + 1, size - at);
            System.arraycopy(values, at, values, at + 1, size - at);
            columns[at] = column;
            values[at] = value;
            size++;
        }

        private void remove(int at) {
            size--;
            System.arraycopy(columns, at + 1, columns, at, size - at);
            System.arraycopy(values, at + 1, values, at, size - at);
        }

        /** The content so far; what is put from here on is the next one's. */
        RowContent build() {
            RowContent content = new RowContent(Arrays.copyOf(columns, size), Arrays.copyOf(values, size));
            size = 0;
            return content;
        }
    }
}
