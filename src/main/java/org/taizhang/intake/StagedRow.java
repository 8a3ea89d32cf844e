package org.taizhang.intake;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.taizhang.evaluation.Column;

/**
 * A row of the run that says something else than what is stored, or that has a problem.
 *
 * @param place where it stands
 * @param unit the unit that it belongs to
 * @param key which row it is; empty where a part of the key could not be read
 * @param content what could be read
 * @param problems errors and warnings, by column
 * @param shown what the office sees in a cell, where that is not the canonical value
 */
public record StagedRow(
        RowPlace place,
        UnitId unit,
        Optional<RowKey> key,
        RowContent content,
        Map<Column, CellProblem> problems,
        Map<Column, String> shown) {

    public StagedRow {
        problems = Map.copyOf(problems);
        shown = Map.copyOf(shown);
    }

    /** What the office sees in a cell. */
    public String shown(Column column) {
        String text = shown.get(column);
        return text == null ? content.value(column) : text;
    }

    /** The columns whose cells are in error. */
    Set<Column> unreadable() {
        return unreadable(problems);
    }

    static Set<Column> unreadable(Map<Column, CellProblem> problems) {
        return problems.isEmpty()
                ? Set.of()
                : problems.entrySet().stream()
                        .filter(entry -> entry.getValue().code().isError())
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet());
    }
}
