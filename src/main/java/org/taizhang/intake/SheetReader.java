package org.taizhang.intake;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.taizhang.intake.HeaderSearch.Candidate;
import org.taizhang.intake.ReadSheet.Header;
import org.taizhang.intake.excel.Cell;
import org.taizhang.intake.excel.Row;
import org.taizhang.intake.excel.RowConsumer;

/** Takes the rows of one sheet: the header row first, then row by row what is written under it. */
final class SheetReader implements RowConsumer {

    private final SheetSpec spec;
    private final CellReader cells;
    private final int file;
    private final int sheet;
    private final Consumer<StagedRow> rows;
    private final HeaderSearch search;
    private final BitSet filled = new BitSet();
    private Candidate header;
    private RowReader reader;
    private int delivered;
    private int read;

    SheetReader(SheetSpec spec, CellReader cells, int file, int sheet, Consumer<StagedRow> rows) {
        this.spec = spec;
        this.cells = cells;
        this.file = file;
        this.sheet = sheet;
        this.rows = rows;
        this.search = new HeaderSearch(spec);
    }

    @Override
    public void accept(Row row) {
        delivered++;
        if (reader == null) {
            search.accept(row).ifPresent(this::begin);
            return;
        }
        for (Cell cell : row.cells()) {
            filled.set(cell.column());
        }
        reader.read(row, new RowPlace(file, sheet, row.number())).ifPresent(staged -> {
            read++;
            rows.accept(staged);
        });
    }

    private void begin(Candidate found) {
        header = found;
        reader = new RowReader(spec, found.columns(), cells);
    }

    /** The sheet's header, once it was found. */
    Optional<Candidate> header() {
        return Optional.ofNullable(header);
    }

    /** Whether the sheet holds nothing at all. */
    boolean isBlank() {
        return delivered == 0;
    }

    /** Rows read, without wholly blank ones. */
    int rowsRead() {
        return read;
    }

    /** The headers of the required columns that are missing. */
    String missing() {
        return search.missing().stream().map(column -> column.header()).collect(Collectors.joining("、"));
    }

    /** Columns, by letters, that hold values under no header. */
    String withoutHeader() {
        Set<Integer> known =
                header.columns().values().stream().map(Header::index).collect(Collectors.toSet());
        header.unknown().forEach(unknown -> known.add(unknown.index()));
        return filled.stream()
                .filter(column -> !known.contains(column))
                .mapToObj(Cell::letters)
                .collect(Collectors.joining("、"));
    }
}
