package org.taizhang.intake;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.taizhang.evaluation.Column;

/**
 * A sheet of a workbook as data.
 *
 * @param kind which sheet
 * @param columns in the order in which a template offers them; the first one names the unit
 */
public record SheetSpec(SheetKind kind, List<ColumnSpec> columns) {

    public SheetSpec {
        columns = List.copyOf(columns);
    }

    /** How a column is read, if the sheet has it. */
    public Optional<ColumnSpec> column(Column column) {
        return columns.stream().filter(spec -> spec.column() == column).findFirst();
    }

    /** The required columns. */
    public List<Column> required() {
        return columns.stream()
                .filter(ColumnSpec::isRequired)
                .map(ColumnSpec::column)
                .toList();
    }

    /** The column that tells a row from others of its unit, where problems of the row as a whole are shown. */
    Column ownKey() {
        return columns.stream()
                .filter(spec -> spec.use() == ColumnSpec.Use.KEY)
                .reduce((first, last) -> last)
                .orElseThrow()
                .column();
    }

    /**
     * The key of a row, or nothing where a part of it is missing.
     *
     * @param values what could be read
     * @param unreadable what could not
     */
    Optional<RowKey> key(RowContent values, Set<Column> unreadable) {
        for (ColumnSpec spec : columns) {
            boolean missing = spec.use() == ColumnSpec.Use.KEY
                    && values.value(spec.column()).isEmpty();
            if (spec.isKey() && (missing || unreadable.contains(spec.column()))) {
                return Optional.empty();
            }
        }
        return Optional.of(new RowKey(unit(values).orElseThrow(), kind, rest(values)));
    }

    /** The unit that a row belongs to, or nothing where that could not be read. */
    Optional<UnitId> unit(RowContent values) {
        String id = values.value(columns.get(0).column());
        return id.isEmpty() ? Optional.empty() : Optional.of(new UnitId(kind.unit(), id));
    }

    private String rest(RowContent values) {
        return switch (kind) {
            case ROSTER, DECISIONS, REGISTRATION -> "";
            case PARTICIPANTS -> values.value(Column.OFFICER_NO);
            case FINDINGS ->
                RowKey.finding(values.value(Column.PROVISION), seq(values), values.value(Column.OFFICER_NO));
        };
    }

    private String seq(RowContent values) {
        String seq = values.value(Column.SEQ);
        return seq.isEmpty() ? column(Column.SEQ).orElseThrow().standard() : seq;
    }
}
