package org.taizhang.intake;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.taizhang.evaluation.Column;

/**
 * A sheet of ours as a file has it.
 *
 * @param kind which of our sheets
 * @param name as the file writes it
 * @param headerRow number of the row that holds the headers, from 1; 0 where its rows are restored and nobody typed them
 * @param columns where each of our columns stands; those that the file lacks leave what is stored
 */
public record ReadSheet(SheetKind kind, String name, int headerRow, Map<Column, Header> columns) {

    /**
     * A header cell.
     *
     * @param index the column, from 0
     * @param text as the file writes it
     */
    public record Header(int index, String text) {}

    public ReadSheet {
        columns = Collections.unmodifiableMap(new EnumMap<>(columns));
    }

    /** A sheet of rows as they were stored before, with every column. */
    static ReadSheet ofStored(SheetKind kind, Collection<Column> columns) {
        Map<Column, Header> headers = new EnumMap<>(Column.class);
        columns.forEach(column -> headers.put(column, new Header(-1, column.header())));
        return new ReadSheet(kind, kind.label(), 0, headers);
    }

    /** Whether its rows are restored as they were, blanks too. */
    boolean isStored() {
        return headerRow == 0;
    }

    /** The columns that the file has. */
    Set<Column> present() {
        return columns.keySet();
    }
}
