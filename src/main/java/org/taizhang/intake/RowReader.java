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
    private final List<Located> columns;
    private final CellReader cells;
    private final List<Column> required;

    // Of the row that is being read.
    private final RowContent.Builder values = new RowContent.Builder();
    private final Map<Column, String> shown = new EnumMap<>(Column.class);
    private final Map<Column, CellProblem> problems = new EnumMap<>(Column.class);

    /** A column of ours that the file has, and where. */
    private record Located(ColumnSpec spec, int index) {

        Column column() {
            return spec.column();
        }
    }

    RowReader(SheetSpec spec, Map<Column, Header> columns, CellReader cells) {
        this.spec = spec;
        this.columns = spec.columns().stream()
                .filter(column -> columns.containsKey(column.column()))
                .map(column -> new Located(column, columns.get(column.column()).index()))
                .toList();
        this.cells = cells;
        this.required = spec.required();
    }

    /** What a row says and what is wrong with it; nothing where all its cells of ours are blank. */
    Optional<StagedRow> read(Row row, RowPlace place) {
        shown.clear();
        problems.clear();
        boolean blank = true;
        for (Located located : columns) {
            RawCell cell = row.at(located.index());
            if (cell == RawCell.Blank.EMPTY) {
                continue;
            }
            CellReading read = cells.read(cell, located.spec());
            if (read.problem().isPresent()) {
                problems.put(located.column(), read.problem().get());
            }
            String value = read.value().equals(located.spec().standard()) ? "" : read.value();
            values.put(located.column(), value);
            remember(cell, value, located.column());
            blank &= cell instanceof RawCell.Blank || read.isReadable() && value.isEmpty();
        }
        RowContent content = values.build();
        return blank ? Optional.empty() : Optional.of(staged(content, place));
    }

    private StagedRow staged(RowContent content, RowPlace place) {
        for (Column column : required) {
            if (content.value(column).isEmpty()) {
                problems.putIfAbsent(column, new CellProblem(Code.E101, Words.of(Code.E101.name())));
            }
        }
        UnitId unit = spec.unit(content).orElseGet(() -> stray(place));
        Optional<RowKey> key = spec.key(content, StagedRow.unreadable(problems));
        return new StagedRow(place, unit, key, content, problems, shown);
    }

    private void remember(RawCell cell, String value, Column column) {
        if (!(cell instanceof RawCell.Blank)) {
            String text = CellReader.shown(cell);
            if (!text.equals(value)) {
                shown.put(column, text);
            }
        }
    }

    private static UnitId stray(RowPlace place) {
        return new UnitId(UnitKind.STRAY, String.format("%08d-%05d-%07d", place.file(), place.sheet(), place.row()));
    }
}
