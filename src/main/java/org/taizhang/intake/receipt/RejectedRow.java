package org.taizhang.intake.receipt;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.taizhang.evaluation.Column;
import org.taizhang.intake.Problem;
import org.taizhang.intake.ReadFile;
import org.taizhang.intake.ReadSheet;
import org.taizhang.intake.RowContent;
import org.taizhang.intake.RowKey;
import org.taizhang.intake.StagedRow;
import org.taizhang.intake.StoredRow;
import org.taizhang.intake.UnitId;
import org.taizhang.intake.UnitOutcome;
import org.taizhang.message.Words;

/**
 * A row that goes back to the office because nothing of its unit was applied.
 *
 * @param sheet the sheet's place among the file's sheets of ours, from 0
 * @param row its number in Excel
 * @param unit the rejected unit
 * @param cells what the office sees in its cells, blank ones left out
 * @param kept what is stored in the columns that the file lacks: a blank under a header that the receipt adds would clear it
 * @param faults its errors
 * @param note why it comes back where no row of the unit in this file is in error
 */
public record RejectedRow(
        int sheet,
        int row,
        UnitId unit,
        Map<Column, String> cells,
        Map<Column, String> kept,
        List<CellFault> faults,
        Optional<Words> note) {

    public RejectedRow {
        cells = Map.copyOf(cells);
        kept = Map.copyOf(kept);
        faults = List.copyOf(faults);
    }

    /** The rows of a rejected unit that stand in one file. */
    public static List<RejectedRow> of(UnitOutcome outcome, ReadFile file, List<StoredRow> stored) {
        Map<RowKey, RowContent> contents = new HashMap<>();
        stored.forEach(row -> contents.put(row.key(), row.content()));
        List<Problem> own = outcome.errors().stream()
                .filter(problem -> problem.place().file() == file.index())
                .toList();
        Optional<Words> note = own.isEmpty() ? Optional.of(elsewhere(outcome)) : Optional.empty();
        List<RejectedRow> rows = new ArrayList<>();
        for (StagedRow row : outcome.rows()) {
            if (row.place().file() == file.index()) {
                ReadSheet sheet = file.sheets().get(row.place().sheet());
                Optional<RowContent> before = row.key().map(contents::get);
                rows.add(new RejectedRow(
                        row.place().sheet(),
                        row.place().row(),
                        outcome.unit(),
                        cells(row, sheet),
                        before.map(content -> kept(content, sheet)).orElse(Map.of()),
                        faults(own, row, sheet),
                        note));
            }
        }
        return rows;
    }

    private static Words elsewhere(UnitOutcome outcome) {
        String files = outcome.errors().stream()
                .map(problem -> problem.place().fileName())
                .distinct()
                .map(name -> "《" + name + "》")
                .collect(Collectors.joining("、"));
        return Words.of("receipt.elsewhere", files);
    }

    private static Map<Column, String> cells(StagedRow row, ReadSheet sheet) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        for (Column column : sheet.columns().keySet()) {
            String shown = row.shown(column);
            if (!shown.isEmpty()) {
                cells.put(column, shown);
            }
        }
        return cells;
    }

    private static Map<Column, String> kept(RowContent content, ReadSheet sheet) {
        Map<Column, String> kept = new EnumMap<>(Column.class);
        content.forEach(kept::put);
        kept.keySet().removeAll(sheet.columns().keySet());
        return kept;
    }

    private static List<CellFault> faults(List<Problem> problems, StagedRow row, ReadSheet sheet) {
        return problems.stream()
                .filter(problem -> problem.place().row() == row.place().row()
                        && problem.place().sheet().equals(sheet.name()))
                .map(problem -> new CellFault(column(problem.place(), sheet), problem.code(), problem.words()))
                .toList();
    }

    private static Column column(Problem.Place place, ReadSheet sheet) {
        return sheet.columns().entrySet().stream()
                .filter(column -> column.getValue().index() == place.column())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(() -> Column.withHeader(place.header()));
    }
}
