package org.taizhang.clock;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Who reviews an evaluation and whether that is done, as the workbook has it.
 *
 * @param evaluationNo 评查编号
 * @param reviewer 评查人, a staff number or a name; empty where the workbook gives none
 * @param completed 评查完成日期
 */
public record Review(String evaluationNo, String reviewer, Optional<LocalDate> completed) {

    /** Whether a reviewer is still to be found: the workbook gives none, and the evaluation isn't completed. */
    public boolean needsReviewer() {
        return reviewer.isEmpty() && completed.isEmpty();
    }
}
