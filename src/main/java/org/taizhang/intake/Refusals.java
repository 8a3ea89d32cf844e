package org.taizhang.intake;

import org.taizhang.intake.excel.Reason;
import org.taizhang.message.Code;
import org.taizhang.message.Words;

/** The words for what the reader of .xlsx files refuses. */
final class Refusals {

    private Refusals() {}

    static Problem problem(Reason reason, int file, String fileName) {
        Code code = Code.valueOf(reason.code().name());
        return new Problem(code, words(reason), Problem.Place.of(file, fileName));
    }

    private static Words words(Reason reason) {
        String code = reason.code().name();
        if (reason instanceof Reason.NotAWorkbook not) {
            return Words.of(code + "." + not.found().name());
        }
        if (reason instanceof Reason.OverLimit over) {
            return Words.of(code + "." + over.limit().name(), Long.toString(over.allowed()));
        }
        if (reason instanceof Reason.ActiveContent active) {
            return Words.of(code + "." + active.kind().name());
        }
        if (reason instanceof Reason.Forbidden forbidden) {
            return Words.of(code + "." + forbidden.kind().name());
        }
        return Words.of(code);
    }
}
