package org.taizhang.intake;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taizhang.evaluation.Column;
import org.taizhang.intake.ReadSheet.Header;
import org.taizhang.intake.excel.RawCell;
import org.taizhang.intake.excel.Row;
import org.taizhang.message.Code;
import org.taizhang.message.Words;

/** Reads the rows of one sheet of one file. */
final class RowReader {

    private final SheetSpec spec;
    private final Map<Column, Header> columns;
    private final CellReader cells;
    private final List<Column> required;

    RowReader(SheetSpec spec, Map<Column, Header> columns, CellReader cells) {
        this.spec = spec;
        this.columns = columns;
        this.cells = cells;
        this.required = spec.required();
    }

    /** What a row says and what is wrong with it; nothing where all its cells of ours are blank. */
    Optional<StagedRow> read(Row row, RowPlace place) {
        Map<Column, String> values = new EnumMap<>(Column.class);
        Map<Column, String> shown = new EnumMap<>(Column.class);
        Map<Column, CellProblem> problems = new EnumMap<>(Column.class);
        boolean blank = true;
        for (ColumnSpec column : spec.columns()) {
            Header header = columns.get(column.column());
            if (header != null) {
                RawCell cell = row.at(header.index());
                CellReading read = cells.read(cell, column);
                read.problem().ifPresent(problem -> problems.put(column.column(), problem));
                String value = read.value().equals(column.standard()) ? "" : read.value();
                values.put(column.column(), value);
                remember(cell, value, column, shown);
                blank &= cell instanceof RawCell.Blank || read.isReadable() && value.isEmpty();
            }
        }
        return blank ? Optional.empty() : Optional.of(staged(RowContent.of(values), problems, shown, place));
    }

    private StagedRow staged(
            RowContent content, Map<Column, CellProblem> problems, Map<Column, String> shown, RowPlace place) {
        for (Column column : required) {
            if (content.value(column).isEmpty()) {
                problems.putIfAbsent(column, new CellProblem(Code.E101, Words.of(Code.E101.name())));
            }
        }
        UnitId unit = spec.unit(content).orElseGet(() -> stray(place));
        Optional<RowKey> key = spec.key(content, StagedRow.unreadable(problems));
        return new StagedRow(place, unit, key, content, problems, shown);
    }

    private static void remember(RawCell cell, String value, ColumnSpec column, Map<Column, String> shown) {
        if (!(cell instanceof RawCell.Blank)) {
            String text = CellReader.shown(cell);
            if (!text.equals(value)) {
                shown.put(column.column(), text);
            }
        }
    }

    private static UnitId stray(RowPlace place) {
        return new UnitId(UnitKind.STRAY, String.format("%08d-%05d-%07d", place.file(), place.sheet(), place.row()));
    }
}
