package org.taizhang.intake;

import java.util.List;
import java.util.Optional;

/**
 * A kind of workbook as data: which sheets it may have and how their cells are read.
 *
 * @param sheets in the order in which they are applied
 */
public record WorkbookSpec(List<SheetSpec> sheets) {

    public WorkbookSpec {
        sheets = List.copyOf(sheets);
    }

    /** The sheet of that name, compared after folding. */
    public Optional<SheetSpec> named(String name) {
        String folded = Folding.squeeze(name);
        return sheets.stream()
                .filter(sheet -> sheet.kind().label().equals(folded))
                .findFirst();
    }

    /** The sheet of that kind; fails where the workbook has none. */
    public SheetSpec sheet(SheetKind kind) {
        for (SheetSpec sheet : sheets) {
            if (sheet.kind() == kind) {
                return sheet;
            }
        }
        throw new IllegalArgumentException("no sheet " + kind);
    }
}
