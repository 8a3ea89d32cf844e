package org.taizhang.intake.receipt;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.taizhang.evaluation.Column;
import org.taizhang.intake.ReadFile;
import org.taizhang.intake.ReadSheet;
import org.taizhang.intake.SheetKind;

/**
 * A sheet of ours as a file has it.
 *
 * @param index its place among the file's sheets of ours, from 0
 * @param kind which of our sheets
 * @param name as the file writes it
 * @param columns the columns of ours that it has
 */
public record FileSheet(int index, SheetKind kind, String name, Set<Column> columns) {

    public FileSheet {
        EnumSet<Column> own = EnumSet.noneOf(Column.class);
        own.addAll(columns);
        columns = Collections.unmodifiableSet(own);
    }

    /** The sheets of a file in the order of their tabs. */
    public static List<FileSheet> of(ReadFile file) {
        List<FileSheet> sheets = new ArrayList<>();
        for (ReadSheet sheet : file.sheets()) {
            sheets.add(new FileSheet(
                    sheets.size(), sheet.kind(), sheet.name(), sheet.columns().keySet()));
        }
        return sheets;
    }
}
