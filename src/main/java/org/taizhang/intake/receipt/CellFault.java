package org.taizhang.intake.receipt;

import org.taizhang.evaluation.Column;
import org.taizhang.message.Code;
import org.taizhang.message.Words;

/**
 * An error of a row, on the cell that is to be mended.
 *
 * @param column which cell; the file may lack the column
 * @param code what kind of error
 * @param words what is wrong and what to do
 */
public record CellFault(Column column, Code code, Words words) {}
