package org.taizhang.intake;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.taizhang.evaluation.Column;
import org.taizhang.intake.ReadSheet.Header;

/** The accepted files of a run: where its rows and cells stand. */
final class RunFiles {

    private final Map<Integer, ReadFile> files = new HashMap<>();

    RunFiles(List<ReadFile> files) {
        files.forEach(file -> this.files.put(file.index(), file));
    }

    ReadSheet sheet(RowPlace place) {
        return file(place).sheets().get(place.sheet());
    }

    /** The day on which the row's file was received. */
    LocalDate received(RowPlace place) {
        return file(place).received();
    }

    /** A cell of a row; a column that the file lacks has its usual header and no letter. */
    Problem.Place cell(StagedRow row, Column column) {
        ReadSheet sheet = sheet(row.place());
        Header header = sheet.columns().getOrDefault(column, new Header(-1, column.header()));
        return new Problem.Place(
                row.place().file(),
                file(row.place()).name(),
                sheet.name(),
                row.place().row(),
                header.index(),
                header.text(),
                row.shown(column));
    }

    private ReadFile file(RowPlace place) {
        return files.get(place.file());
    }
}
