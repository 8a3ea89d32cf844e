package org.taizhang.grading;

import org.taizhang.evaluation.Column;
import org.taizhang.evaluation.RowRef;

/**
 * Which cells of an evaluation could not be read. A check that needs one of them is skipped, so that one mistake gives
 * one error.
 */
@FunctionalInterface
public interface Unreadable {

    /** Every cell could be read. */
    Unreadable NONE = (row, column) -> false;

    /** Whether that cell could not be read. */
    boolean test(RowRef row, Column column);

    /** Whether any of these cells of a row could not be read. */
    default boolean any(RowRef row, Column... columns) {
        for (Column column : columns) {
            if (test(row, column)) {
                return true;
            }
        }
        return false;
    }
}
