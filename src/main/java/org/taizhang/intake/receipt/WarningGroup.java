package org.taizhang.intake.receipt;

import org.taizhang.message.Code;
import org.taizhang.message.Words;

/**
 * Warnings of one file that say the same of one column.
 *
 * @param code what kind of warning
 * @param words what it says
 * @param sheet the sheet, empty where it is about the file
 * @param header the column, empty where it is about no column
 * @param count how many rows
 * @param rows the first of their numbers, ascending, 、 between them; empty where it is about no row
 */
public record WarningGroup(Code code, Words words, String sheet, String header, int count, String rows) {}
