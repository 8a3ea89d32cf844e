package org.taizhang.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taizhang.evaluation.Column;
import org.taizhang.intake.ReadSheet.Header;
import org.taizhang.intake.excel.Cell;
import org.taizhang.intake.excel.Row;

/** Looks for a sheet's header row: the first of the top ten rows that holds all required headers. */
final class HeaderSearch {

    private static final int TOP_ROWS = 10;

    private final SheetSpec spec;
    private final Map<String, Column> byHeader = new HashMap<>();
    private Candidate best = new Candidate(0, Map.of(), List.of(), List.of());

    /**
     * A row as headers.
     *
     * @param row its number
     * @param columns our columns, each where it stands first
     * @param repeated cells that repeat one of our headers
     * @param unknown cells that are none of our headers (W202)
     */
    record Candidate(int row, Map<Column, Header> columns, List<Header> repeated, List<Header> unknown) {}

    HeaderSearch(SheetSpec spec) {
        this.spec = spec;
        spec.columns().forEach(column -> byHeader.put(column.column().header(), column.column()));
    }

    /** The row's headers, if it is the header row. */
    Optional<Candidate> accept(Row row) {
        if (row.number() > TOP_ROWS) {
            return Optional.empty();
        }
        Candidate candidate = candidate(row);
        if (candidate.columns().size() > best.columns().size()) {
            best = candidate;
        }
        return candidate.columns().keySet().containsAll(spec.required()) ? Optional.of(candidate) : Optional.empty();
    }

    /** The required columns that the likeliest row lacks. */
    List<Column> missing() {
        return spec.required().stream()
                .filter(column -> !best.columns().containsKey(column))
                .toList();
    }

    private Candidate candidate(Row row) {
        Map<Column, Header> columns = new EnumMap<>(Column.class);
        List<Header> repeated = new ArrayList<>();
        List<Header> unknown = new ArrayList<>();
        for (Cell cell : row.cells()) {
            String text = CellReader.shown(cell.value());
            Header header = new Header(cell.column(), Folding.ends(text));
            Column column = byHeader.get(name(text));
            if (column == null) {
                unknown.add(header);
            } else if (columns.putIfAbsent(column, header) != null) {
                repeated.add(header);
            }
        }
        unknown.removeIf(header -> header.text().isEmpty());
        return new Candidate(row.number(), columns, repeated, unknown);
    }

    /** A header as it is compared; an asterisk marks a required column. */
    private static String name(String text) {
        return Folding.squeeze(text).replaceAll("^\\*+|\\*+$", "");
    }
}
