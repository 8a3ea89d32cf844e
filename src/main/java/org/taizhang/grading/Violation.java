package org.taizhang.grading;

import java.util.List;
import org.taizhang.evaluation.Column;
import org.taizhang.evaluation.RowRef;
import org.taizhang.message.Code;

/**
 * A rule that an evaluation, as it would stand, breaks (E codes) or bends (W codes).
 *
 * @param row the row it stands on
 * @param column the column to mend
 * @param code what is wrong
 * @param arguments what the message names, in the order of the catalogue's placeholders
 */
public record Violation(RowRef row, Column column, Code code, List<String> arguments) {

    public Violation {
        arguments = List.copyOf(arguments);
    }
}
