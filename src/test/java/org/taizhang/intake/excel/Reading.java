package org.taizhang.intake.excel;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A whole workbook as read: for each sheet its rows, and the receipt for them. */
record Reading(Map<String, List<Row>> rows, Map<String, SheetReading> readings) {

    static Reading of(Path path) throws IOException {
        return of(path, ShippedLimits.LIMITS);
    }

    static Reading of(Path path, Limits limits) throws IOException {
        Reading reading = new Reading(new TreeMap<>(), new TreeMap<>());
        try (Workbook workbook = Workbook.open(path, limits)) {
            for (Sheet sheet : workbook.sheets()) {
                List<Row> rows = new ArrayList<>();
                reading.readings.put(sheet.name(), workbook.read(sheet, rows::add));
                reading.rows.put(sheet.name(), rows);
            }
        }
        return reading;
    }

    List<Row> first() {
        return rows.values().iterator().next();
    }

    SheetReading firstReading() {
        return readings.values().iterator().next();
    }

    /** Every cell with its place, such as A1, and its value. */
    Map<String, RawCell> cells() {
        Map<String, RawCell> cells = new TreeMap<>();
        rows.forEach((sheet, list) -> list.forEach(row -> row.cells()
                .forEach(cell -> cells.put(sheet + "!" + Cell.letters(cell.column()) + row.number(), cell.value()))));
        return cells;
    }
}
