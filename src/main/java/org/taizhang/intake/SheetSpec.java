package org.taizhang.intake;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
        Map<Column, String> parts = new EnumMap<>(Column.class);
        for (ColumnSpec spec : columns) {
            if (spec.isKey()) {
                String value = values.value(spec.column());
                parts.put(spec.column(), value.isEmpty() ? spec.standard() : value);
            }
        }
        boolean complete = columns.stream()
                .filter(ColumnSpec::isKey)
                .noneMatch(spec -> unreadable.contains(spec.column())
                        || spec.use() == ColumnSpec.Use.KEY
                                && parts.get(spec.column()).isEmpty());
        return complete ? Optional.of(key(kind, parts)) : Optional.empty();
    }

    /** The unit that a row belongs to, or nothing where that could not be read. */
    Optional<UnitId> unit(RowContent values) {
        String id = values.value(columns.get(0).column());
        return id.isEmpty() ? Optional.empty() : Optional.of(new UnitId(kind.unit(), id));
    }

    private static RowKey key(SheetKind kind, Map<Column, String> parts) {
        return switch (kind) {
            case ROSTER -> new RowKey(new UnitId(kind.unit(), parts.get(Column.OFFICER_NO)), kind, "");
            case DECISIONS -> new RowKey(new UnitId(kind.unit(), parts.get(Column.ENTRY_NO)), kind, "");
            case REGISTRATION -> new RowKey(evaluation(parts), kind, "");
            case PARTICIPANTS -> new RowKey(evaluation(parts), kind, parts.get(Column.OFFICER_NO));
            case FINDINGS ->
                new RowKey(
                        evaluation(parts),
                        kind,
                        RowKey.finding(
                                parts.get(Column.PROVISION), parts.get(Column.SEQ), parts.get(Column.OFFICER_NO)));
        };
    }

    private static UnitId evaluation(Map<Column, String> parts) {
        return new UnitId(UnitKind.EVALUATION, parts.get(Column.EVALUATION_NO));
    }
}
