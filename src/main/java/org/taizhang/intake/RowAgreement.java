package org.taizhang.intake;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.taizhang.evaluation.Column;

/** Whether what is stored of a row is what a workbook says, by the rules by which rows are merged ({@code workbook.md}). */
public final class RowAgreement {

    private RowAgreement() {}

    /**
     * The columns of the file in which stored content isn't what the row says, and what it says. Cells that couldn't be
     * read say nothing, nor do blanks of a row that is withdrawn.
     */
    public static Map<Column, String> differing(StagedRow row, ReadSheet sheet, RowContent stored) {
        Map<Column, String> differing = new EnumMap<>(Column.class);
        Set<Column> columns = new TreeSet<>(sheet.present());
        columns.removeAll(row.unreadable());
        for (Column column : columns) {
            String said = row.content().value(column);
            boolean says = !said.isEmpty() || column == Column.WITHDRAWN || !stored.isWithdrawn();
            String there = stored.value(column);
            if (says && !there.equals(said) && !there.equals(row.shown(column))) {
                differing.put(column, said);
            }
        }
        return differing;
    }

    /**
     * The columns that a file lacks in which content isn't what it was before, and what it was.
     *
     * @param before the version before; empty where there was none
     */
    public static Map<Column, String> notKept(
            SheetSpec spec, Set<Column> present, RowContent stored, Optional<RowContent> before) {
        Map<Column, String> differing = new EnumMap<>(Column.class);
        for (ColumnSpec column : spec.columns()) {
            String kept = before.map(content -> content.value(column.column())).orElse("");
            if (!present.contains(column.column())
                    && !stored.value(column.column()).equals(kept)) {
                differing.put(column.column(), kept);
            }
        }
        return differing;
    }
}
