package org.taizhang.intake;

import java.util.Optional;
import org.taizhang.message.Code;
import org.taizhang.message.Words;

/**
 * What a cell says: its canonical value, or why it could not be read.
 *
 * @param value canonical; empty where the cell is blank or unreadable
 * @param problem what is wrong with it, or a warning about it
 */
record CellReading(String value, Optional<CellProblem> problem) {

    static final CellReading BLANK = new CellReading("", Optional.empty());

    static CellReading of(String value) {
        return new CellReading(value, Optional.empty());
    }

    static CellReading unreadable(Code code, String... arguments) {
        return unreadable(code, Words.of(code.name(), arguments));
    }

    static CellReading unreadable(Code code, Words words) {
        return new CellReading("", Optional.of(new CellProblem(code, words)));
    }

    CellReading warned(Code code, String variant, String... arguments) {
        return new CellReading(
                value, Optional.of(new CellProblem(code, Words.of(code.name() + "." + variant, arguments))));
    }

    boolean isReadable() {
        return problem.map(found -> found.code().isWarning()).orElse(true);
    }
}
